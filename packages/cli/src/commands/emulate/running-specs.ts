import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

const SNAPSHOT = { name: 'name', summary: 'letters, digits, dots, dashes; `default` by default', optional: true } as const;

/** Faults that go together, by name. */
export const SCENARIOS = ['outage', 'rate-limited', 'flaky-network', 'slow-receiver'] as const;

export const snapshotSpec = defineSpec({
  name: 'emulate snapshot',
  summary: 'keep the state of a running emulator, clock included, under a name',
  details: 'It takes the place of an older one of that name. An emulator with a data folder keeps it there.',
  args: [SNAPSHOT],
  options: {},
  examples: [{ command: 'emulate snapshot before', about: 'before something is tried' }],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ROW_FORMATS,
});

export const restoreSpec = defineSpec({
  name: 'emulate restore',
  summary: 'take a running emulator back to a snapshot',
  details: 'Deliveries under way are cancelled, and nobody is told by webhook.',
  args: [SNAPSHOT],
  options: {},
  examples: [{ command: 'emulate restore before', about: 'as if nothing had been tried' }],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});

export const listFaultsSpec = defineSpec({
  name: 'emulate faults list',
  aliases: ['ls'],
  summary: 'list what is made to go wrong on a running emulator',
  args: [],
  options: {},
  examples: [{ command: 'emulate faults list', about: 'each as it would be added' }],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ROW_FORMATS,
});

export const addFaultSpec = defineSpec({
  name: 'emulate faults add',
  summary: 'make calls or webhooks of a running emulator go wrong',
  details:
    'A fault says what it happens to, what happens, and how often. To: a method, a path (* is one segment, ** several), an operation, ' +
    'header=<name>:<value>, a type of webhook. What: a status, the code of a problem, reset, lose, cut, truncate, mistype, drip, stale-clock, ' +
    'a latency (200ms, 100ms-2s, ~50ms-1s with a long tail); to webhooks drop, duplicate, reorder, delay, bad-signature, old-timestamp. ' +
    'How often: 10%, x3, nth=2, every=5. The same calls meet the same faults each time.',
  args: [{ name: 'fault', summary: 'such as "POST /v1/events 503 10%"', optional: true }],
  options: { scenario: { type: 'text', value: 'name', choices: SCENARIOS, summary: 'faults that go together instead of one' } },
  examples: [
    { command: "emulate faults add 'POST /v1/events 503 10%'", about: 'one call in ten is answered with 503' },
    { command: "emulate faults add 'health.changed drop x1'", about: 'the next such webhook is lost once' },
    { command: 'emulate faults add --scenario flaky-network', about: 'slow answers, lost answers, broken ones' },
  ],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ROW_FORMATS,
});

export const clearFaultsSpec = defineSpec({
  name: 'emulate faults clear',
  summary: 'take back all faults of a running emulator, or one',
  args: [{ name: 'fault', summary: 'an id from `emulate faults list`; all by default', optional: true }],
  options: {},
  examples: [{ command: 'emulate faults clear', about: 'everything works again' }],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});

export const logsSpec = defineSpec({
  name: 'emulate logs',
  summary: 'show the requests that a running emulator has answered, oldest first',
  details: 'JSON has headers and bodies too, without credentials and secrets. With --follow, -o json prints an object a line.',
  args: [],
  options: {
    follow: { type: 'flag', short: 'f', summary: 'go on with what comes, until it is stopped' },
    method: { type: 'text', value: 'method', summary: 'such as POST' },
    path: { type: 'text', value: 'path', summary: '* is one segment, ** several' },
    operation: { type: 'text', value: 'name', summary: 'a name from `lealup api ls`' },
    status: { type: 'text', value: 'status', summary: 'such as 404, or 4xx' },
    search: { type: 'text', value: 'text', summary: 'a text anywhere in the request or its answer' },
    since: { type: 'text', value: 'instant', summary: "by the emulator's clock, in RFC 3339" },
    limit: { type: 'integer', short: 'L', value: 'n', min: 1, max: 1000, summary: 'the last so many; default 50' },
  },
  examples: [
    { command: 'emulate logs --status 4xx', about: 'what was refused' },
    { command: "emulate logs --follow --path '/v1/customers/**'", about: 'what comes' },
  ],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ROW_FORMATS,
});

export const openSpec = defineSpec({
  name: 'emulate open',
  summary: 'print the address of a running emulator, and open its page in a browser if it has one',
  args: [],
  options: {},
  examples: [{ command: 'emulate open', about: 'look at it' }],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'table', 'json'],
});
