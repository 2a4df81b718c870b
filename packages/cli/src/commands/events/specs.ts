import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { PAGING } from '../spec-parts.ts';

const FILE = { name: 'file', summary: 'NDJSON, CSV or a JSON array, plain or compressed by gzip or zstd; - for standard input' } as const;
const RESOLVE = {
  type: 'text',
  value: 'field',
  choices: ['email_domain'],
  summary: 'lines name the customer by this field in place of customer_id',
} as const;

/** How lines become events. */
const SHAPE = {
  resolve: RESOLVE,
  map: { type: 'list', value: 'field=source,…', summary: 'fields of a foreign file: customer=account,event_name=event,properties.*' },
  'map-file': { type: 'text', value: 'file', summary: 'the same as YAML or JSON, a field a line: event_name: action' },
  from: { type: 'text', value: 'program', choices: ['segment'], summary: "whose file it is: Segment's track calls" },
  'time-zone': { type: 'text', value: 'zone', summary: 'where times without an offset were taken, such as Europe/Madrid' },
  'external-id': { type: 'text', value: 'field|template', summary: "what each event is told apart by, such as id or '{user}-{time}'; default a hash of its content" },
} as const;

/** How a file is sent. */
export const SENDING = {
  ...SHAPE,
  rate: { type: 'number', value: 'events', min: 1, summary: 'at most so many events a second; LIVE by default half of what the rate limit leaves' },
  resume: { type: 'flag', summary: 'go on where the last sending of this file stopped' },
  'keep-repeats': { type: 'flag', summary: 'count lines of the same content each; among the last 20,000 of them' },
  concurrency: { type: 'integer', value: 'n', min: 1, max: 32, summary: 'how many batches of 1000 are under way at once; default 4' },
  rejected: { type: 'text', value: 'file', summary: 'where rejected lines go' },
} as const;

export const sendEventsSpec = defineSpec({
  name: 'events send',
  summary: 'send usage events from a file of any size',
  details:
    'A line with a timestamp and no external_id gets a hash of its content as one, so that sending a file again, or two that overlap, counts nothing twice. ' +
    'In CSV a column such as properties.plan makes a property; all its values are texts. Numbers of JSON arrays count elements. ' +
    'Rejected lines go to <file>.rejected.ndjson as they came, ready to be resent, their reasons to <file>.rejected.reasons.ndjson; ' +
    'the exit code is then 8.',
  args: [FILE],
  options: {
    ...SENDING,
    'backfill-old': { type: 'flag', summary: 'send events of more than 30 days ago by the way of events backfill' },
    watch: { type: 'flag', summary: 'follow an NDJSON file as it grows, also where it is rotated, until Ctrl-C' },
  },
  examples: [
    { command: 'events send events.ndjson', about: 'lines with customer_id' },
    { command: 'events send segment.ndjson --from segment --resolve email_domain --backfill-old', about: "Segment's calls, whatever their age" },
    { command: 'events send usage.csv --resolve email_domain --map customer=account,event_name=action,properties.* --external-id id', about: "another program's file" },
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
  options: SHAPE,
  examples: [{ command: 'events validate events.ndjson --resolve email_domain', about: 'before sending it' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});

export const backfillEventsSpec = defineSpec({
  name: 'events backfill',
  summary: 'send usage events of any time in the past',
  details: 'As `events send`, by the way that takes timestamps of more than 30 days ago.',
  args: [FILE],
  options: SENDING,
  examples: [{ command: 'events backfill events.ndjson', about: 'history, before daily sending begins' }],
  danger: 'write',
  operationId: 'backfillEvents',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});

/** Which events are meant. */
export const EVENT_FILTERS = {
  customer: { type: 'text', value: 'customer', summary: 'of this customer: an id, a domain or a unique exact name' },
  event: { type: 'text', value: 'name', summary: 'of this name' },
  user: { type: 'text', value: 'email', summary: 'of this user of theirs' },
} as const;

export const listEventsSpec = defineSpec({
  name: 'events list',
  aliases: ['ls'],
  summary: 'list events by their time, latest first',
  args: [],
  options: {
    ...EVENT_FILTERS,
    since: { type: 'text', value: 'instant', summary: 'not before this' },
    until: { type: 'text', value: 'instant', summary: 'before this' },
    ...PAGING,
  },
  examples: [{ command: 'events list --customer acme.com --event login --limit 10', about: 'what arrived last' }],
  danger: 'none',
  operationId: 'listEvents',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const tailEventsSpec = defineSpec({
  name: 'events tail',
  summary: 'follow what arrives, until it is stopped',
  details: 'Asks for the latest events again and again, and prints those that were not there before.',
  args: [],
  options: {
    ...EVENT_FILTERS,
    interval: { type: 'number', value: 'seconds', min: 0.05, summary: 'how long to wait between two questions; default 2' },
  },
  examples: [{ command: 'events tail --customer acme.com', about: "one customer's" }],
  danger: 'none',
  operationId: 'listEvents',
  calls: 'lealup',
  formats: ['table', 'ndjson', 'id'],
});
