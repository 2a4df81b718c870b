import { defineSpec } from '../../command.ts';

const FILE = { name: 'file', summary: 'NDJSON: one JSON object a line; - for standard input' } as const;
const RESOLVE = {
  type: 'text',
  value: 'field',
  choices: ['email_domain'],
  summary: 'lines name the customer by this field in place of customer_id',
} as const;

export const sendEventsSpec = defineSpec({
  name: 'events send',
  summary: 'send usage events from a file of any size',
  details:
    'A line with a timestamp and no external_id gets a hash of its content as one, so that sending a file again counts nothing twice. ' +
    'Rejected lines go to <file>.rejected.ndjson as they came, ready to be resent, their reasons to <file>.rejected.reasons.ndjson; ' +
    'the exit code is then 8.',
  args: [FILE],
  options: {
    resolve: RESOLVE,
    concurrency: { type: 'integer', value: 'n', min: 1, max: 32, summary: 'how many batches of 1000 are under way at once; default 4' },
    rejected: { type: 'text', value: 'file', summary: 'where rejected lines go' },
  },
  examples: [
    { command: 'events send events.ndjson', about: 'lines with customer_id' },
    { command: 'events send events.ndjson --resolve email_domain', about: 'lines with email_domain: customers are looked up once' },
  ],
  danger: 'write',
  operationId: 'sendEvents',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});

export const validateEventsSpec = defineSpec({
  name: 'events validate',
  summary: 'check a file of events against the contract, offline',
  details: 'What only LealUp knows, such as whether a customer exists, is not checked. The exit code is 8 if a line is not valid.',
  args: [FILE],
  options: { resolve: RESOLVE },
  examples: [{ command: 'events validate events.ndjson --resolve email_domain', about: 'before sending it' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});
