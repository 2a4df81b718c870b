import type { Control } from '../schemas.ts';

type Scenario = Control<'FaultScenario'>;

/** Faults that go together, by name. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'outage',
    about: 'nothing gets through: most calls are answered with 503, the others break',
    faults: [{ answer: 'reset', probability: 0.2 }, { status: 503, retry_after_s: 5 }],
  },
  {
    name: 'rate-limited',
    about: 'every other call is one too many',
    faults: [{ code: 'rate_limited', retry_after_s: 1, every: 2 }],
  },
  {
    name: 'flaky-network',
    about: 'answers are slow, sometimes very; some are lost or break off in the middle',
    faults: [
      { latency: { ms: 40, max_ms: 800, distribution: 'long_tail' } },
      { answer: 'reset', probability: 0.05 },
      { answer: 'lose', probability: 0.05 },
      { answer: 'cut', probability: 0.05 },
    ],
  },
  {
    name: 'slow-receiver',
    about: 'webhooks come late, out of order, twice or only at the next attempt',
    faults: [
      { webhook: 'delay', delay_s: 30, probability: 0.3 },
      { webhook: 'drop', probability: 0.2 },
      { webhook: 'duplicate', probability: 0.2 },
      { webhook: 'reorder', probability: 0.2 },
    ],
  },
];
