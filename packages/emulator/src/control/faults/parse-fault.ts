import { operations, problems } from '@lealup/contract';
import { webhookEvents } from '@lealup/contract/webhook-events';
import type { Control } from '../schemas.ts';

type Fault = Control<'FaultCreate'>;

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);
const ANSWERS: ReadonlySet<string> = new Set<NonNullable<Fault['answer']>>(['reset', 'lose', 'cut', 'truncate', 'mistype', 'drip', 'stale_clock']);
const WEBHOOKS: ReadonlySet<string> = new Set<NonNullable<Fault['webhook']>>(['drop', 'duplicate', 'reorder', 'delay', 'bad_signature', 'old_timestamp']);

/** What a word may be, tried in this order; null where it is something else. */
const READERS: ((word: string, fault: Fault) => Fault | null)[] = [
  (word) => (METHODS.has(word.toUpperCase()) ? ({ method: word.toUpperCase() } as Fault) : null),
  (word) => (word.startsWith('/') ? { path: word } : null),
  (word) => (Object.hasOwn(operations, word) ? { operation_id: word } : null),
  (word) => (word === '*' ? {} : null),
  (word) => (Object.hasOwn(problems, word) ? ({ code: word } as Fault) : null),
  (word) => (/^[45]\d\d$/.test(word) ? statusOf(Number(word)) : null),
  (word) => (ANSWERS.has(word.replaceAll('-', '_')) ? ({ answer: word.replaceAll('-', '_') } as Fault) : null),
  (word) => (WEBHOOKS.has(word.replaceAll('-', '_')) ? ({ webhook: word.replaceAll('-', '_') } as Fault) : null),
  (word) => (webhookEvents.some(({ type }) => type === word) ? { type: word } : null),
  (word) => latencyOf(word),
  (word) => matched(/^(\d+(?:\.\d+)?)%$/, word, ([percent]) => ({ probability: Number(percent) / 100 })),
  (word) => matched(/^x(\d+)$/, word, ([times]) => ({ times: Number(times) })),
  (word) => matched(/^nth=(\d+)$/, word, ([nth]) => ({ nth: Number(nth) })),
  (word) => matched(/^every=(\d+)$/, word, ([every]) => ({ every: Number(every) })),
  (word) => matched(/^retry-after=(\d+)s?$/, word, ([seconds]) => ({ retry_after_s: Number(seconds) })),
  (word, { webhook }) => matched(/^for=(\d+)s$/, word, ([seconds]) => (webhook === undefined ? { drip_ms: Number(seconds) * 1000 } : { delay_s: Number(seconds) })),
  (word) => matched(/^header=([^:]+)(?::(.*))?$/, word, ([name = '', value]) => ({ header: { name, ...(value !== undefined && { value }) } })),
];

/**
 * Reads a fault from a line such as `POST /v1/events 503 10%`: what it happens to, then what happens, then how often.
 *
 * - to: a method, a path (`*` one segment, `**` several), an operation, `header=<name>:<value>`, or a type of webhook
 * - what: a status, a problem code, `reset`, `lose`, `cut`, `truncate`, `mistype`, `drip`, `stale-clock`, a latency
 *   (`200ms`, `100ms-2s`, `~50ms-1s` with a long tail), or to webhooks `drop`, `duplicate`, `reorder`, `delay`,
 *   `bad-signature`, `old-timestamp`; with `retry-after=5s`, `for=30s`
 * - how often: `10%`, `x3`, `nth=2`, `every=5`
 *
 * @throws {SyntaxError} naming the word that is none of these.
 */
export function parseFault(line: string): Fault {
  const words = line.trim().split(/\s+/).filter((word) => word !== '' && word !== 'webhook' && word !== 'webhooks');
  let fault: Fault = {};
  for (const word of words) {
    const read = firstOf(word, fault);
    if (!read) throw new SyntaxError(`${JSON.stringify(word)} is no part of a fault. ${HINT}`);
    const twice = Object.keys(read).find((name) => Object.hasOwn(fault, name));
    if (twice !== undefined) throw new SyntaxError(`${JSON.stringify(word)} gives the fault a second ${twice.replaceAll('_', ' ')}.`);
    fault = { ...fault, ...read };
  }
  const { code, status, answer, webhook, latency } = fault;
  if (!latency && [code, status, answer, webhook].every((effect) => effect === undefined)) {
    throw new SyntaxError(`${JSON.stringify(line.trim())} does not say what happens. ${HINT}`);
  }
  return fault;
}

const HINT = 'A fault is written like "POST /v1/events 503 10%" or "getCustomer 100ms-2s" or "health.changed drop x1".';

function firstOf(word: string, fault: Fault): Fault | null {
  for (const read of READERS) {
    const found = read(word, fault);
    if (found) return found;
  }
  return null;
}

/** 429 as LealUp answers it; any other as a proxy would. */
function statusOf(status: number): Fault {
  return status === problems.rate_limited.status ? { code: 'rate_limited' } : { status };
}

function latencyOf(word: string): Fault | null {
  return matched(/^(~?)(\d+(?:\.\d+)?)(ms|s)(?:-(\d+(?:\.\d+)?)(ms|s))?$/, word, ([tail, least = '', unit, most, unitOfMost]) => {
    const ms = Number(least) * (unit === 's' ? 1000 : 1);
    if (most === undefined) return { latency: tail === '' ? { ms } : { ms, max_ms: ms * 10, distribution: 'long_tail' } };
    const max_ms = Number(most) * (unitOfMost === 's' ? 1000 : 1);
    return { latency: { ms, max_ms, distribution: tail === '' ? 'uniform' : 'long_tail' } };
  });
}

function matched(pattern: RegExp, word: string, read: (groups: (string | undefined)[]) => Fault): Fault | null {
  const match = pattern.exec(word);
  return match ? read(match.slice(1)) : null;
}
