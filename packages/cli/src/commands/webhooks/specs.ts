import type { WebhookEventSelector } from '@lealup/sdk';
import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { PAGING, SECRET_OPTIONS, USER_OPTION } from '../spec-parts.ts';

// Written out, because the contract's checks would cost every start of the program; a test compares the two.
const EVENT_TYPES = [
  '*',
  'customer.created',
  'customer.updated',
  'customer.deleted',
  'customer.status_changed',
  'health.changed',
  'health.drop_sharp',
  'renewal.approaching',
  'renewal.completed',
  'renewal.churned',
  'task.created',
  'task.completed',
  'task.overdue',
  'playbook.triggered',
  'ai.detected_issue',
  'integration.disconnected',
] as const satisfies readonly WebhookEventSelector[];

export const listWebhooksSpec = defineSpec({
  name: 'webhooks list',
  aliases: ['ls'],
  summary: 'list webhook subscriptions, newest first',
  args: [],
  options: PAGING,
  examples: [{ command: 'webhooks list', about: 'who is told what' }],
  danger: 'none',
  operationId: 'listWebhookSubscriptions',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const webhookEventsSpec = defineSpec({
  name: 'webhooks events',
  summary: 'list the types of events that webhooks tell of, with a sample each',
  args: [],
  options: PAGING,
  examples: [
    { command: 'webhooks events', about: 'every type' },
    { command: 'webhooks events -o ndjson', about: 'with samples' },
  ],
  danger: 'none',
  operationId: 'listWebhookEvents',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const createWebhookSpec = defineSpec({
  name: 'webhooks create',
  aliases: ['new'],
  summary: 'subscribe an address to events',
  details: 'Without a secret LealUp makes one; it is printed once and never again.',
  args: [],
  options: {
    url: { type: 'text', value: 'url', required: true, summary: 'where events are sent: https, or http to this machine on an emulator' },
    event: { type: 'texts', value: 'type', choices: EVENT_TYPES, required: true, summary: 'what is sent' },
    description: { type: 'text', value: 'text', summary: 'what it is for' },
    'segment-id': { type: 'text', value: 'id', summary: 'only about customers of this segment' },
    owner: { ...USER_OPTION, summary: 'only about customers that this user looks after: an e-mail address or an id' },
    'min-arr': { type: 'number', value: 'n', summary: 'only about customers with at least this revenue a year' },
    ...SECRET_OPTIONS,
  },
  examples: [
    { command: "webhooks create --url http://127.0.0.1:8787/hooks --event '*'", about: 'everything, to a program on this machine' },
    { command: 'webhooks create --url https://example.com/hooks --event health.changed --event task.created', about: 'two types' },
  ],
  danger: 'write',
  operationId: 'createWebhookSubscription',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const listenWebhooksSpec = defineSpec({
  name: 'webhooks listen',
  summary: 'receive webhooks here, verified, until it is stopped',
  details:
    'Starts a receiver on this machine, subscribes it, and shows each delivery: verified, or refused and why. On a terminal it is a list: arrow keys choose, enter shows headers and body, r sends again, c copies as curl, q quits. ' +
    "An emulator's subscription is removed at the end, and what it could not deliver is fetched. Any other LealUp needs --public-url, an address that leads here; its subscription is used again, or made once you agree, and stays.",
  args: [],
  options: {
    port: { type: 'integer', short: 'p', value: 'n', min: 0, max: 65_535, summary: 'the port of the receiver; default a free one' },
    events: { type: 'list', value: 'types', choices: EVENT_TYPES, summary: 'what is sent; default *' },
    'forward-to': { type: 'text', value: 'url', summary: 'pass each delivery on as it came, and answer as that address does' },
    'public-url': { type: 'text', value: 'url', summary: 'where LealUp reaches the receiver, such as the address of a tunnel' },
    heartbeat: { type: 'number', value: 'seconds', min: 0.05, summary: 'how often to see whether the emulator is there; default 5' },
    ...SECRET_OPTIONS,
  },
  examples: [
    { command: 'webhooks listen', about: 'see what is sent' },
    { command: 'webhooks listen --events health.changed,task.created -o ndjson', about: 'two types, a line of JSON each' },
    { command: 'webhooks listen --forward-to http://127.0.0.1:3000/webhooks', about: 'into a program on this machine' },
  ],
  danger: 'write',
  operationId: 'createWebhookSubscription',
  calls: 'lealup',
  formats: ['table', 'ndjson'],
});

export const verifyWebhookSpec = defineSpec({
  name: 'webhooks verify',
  summary: 'check a captured webhook with its secret; exit code 1 if it is refused',
  details: 'The file is JSON {"headers": {…}, "body": "…"}, as `webhooks listen -o ndjson` prints, or with -H the raw body.',
  args: [{ name: 'file', summary: 'the captured request, or - for standard input' }],
  options: {
    header: { type: 'texts', short: 'H', value: 'name: value', summary: 'a header of the request; the file is then its body' },
    'received-at': { type: 'text', value: 'instant', summary: 'when it came in; by default what the file says, else now' },
    tolerance: { type: 'integer', value: 'seconds', min: 0, summary: 'how old it may be; default 300' },
    ...SECRET_OPTIONS,
  },
  examples: [{ command: 'webhooks verify captured.json --secret-file secret.txt', about: 'was it LealUp that sent it?' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});

export const triggerWebhookSpec = defineSpec({
  name: 'webhooks trigger',
  summary: 'have a local emulator send a message of any type',
  details: "Without a customer it is the contract's sample. --set replaces a field of it; one that it does not have is an error.",
  args: [{ name: 'type', summary: 'such as health.changed', choices: EVENT_TYPES.slice(1) }],
  options: {
    customer: { type: 'text', value: 'customer', summary: 'the stored state of this customer: an id, a domain or a unique exact name' },
    set: { type: 'texts', value: 'path=value', summary: 'replace a field, such as score=41 or data.object.custom_fields.tier=Gold; JSON, else text' },
  },
  examples: [
    { command: 'webhooks trigger health.changed --set score=41 --set status=at_risk', about: 'a customer in trouble' },
    { command: 'webhooks trigger integration.disconnected', about: 'what only LealUp itself could send' },
  ],
  danger: 'write',
  operationId: null,
  calls: 'lealup',
  formats: ['json', 'json', 'ndjson'],
});

export const listDeliveriesSpec = defineSpec({
  name: 'webhooks deliveries',
  summary: 'list the deliveries of a local emulator, newest first',
  args: [],
  options: {
    type: { type: 'text', value: 'type', summary: 'of this type only' },
    state: { type: 'text', value: 'state', choices: ['pending', 'delivering', 'succeeded', 'retrying', 'exhausted', 'cancelled'], summary: 'in this state only' },
    limit: { type: 'integer', short: 'L', value: 'n', min: 1, max: 1000, summary: 'at most this many; default 50' },
  },
  examples: [{ command: 'webhooks deliveries --state retrying', about: 'what did not arrive yet' }],
  danger: 'none',
  operationId: null,
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const replaySpec = defineSpec({
  name: 'webhooks replay',
  summary: 'have a local emulator send a delivery again; exit code 1 if it fails',
  args: [{ name: 'delivery', summary: 'the id of the delivery' }],
  options: {},
  examples: [{ command: 'webhooks replay 01M7HV29E0X24D81GMNY3YM8TT', about: 'the same bytes once more, newly signed' }],
  danger: 'write',
  operationId: null,
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const attackWebhookSpec = defineSpec({
  name: 'webhooks attack',
  summary: 'send a receiver on this machine what it must refuse; exit code 8 if it accepted any',
  details: 'Each attack is right but for one thing, so that nothing else can be the reason of a refusal.',
  args: [{ name: 'url', summary: 'the receiver, such as http://127.0.0.1:3000/webhooks' }],
  options: { ...SECRET_OPTIONS },
  examples: [{ command: 'webhooks attack http://127.0.0.1:8787/hooks --secret-file secret.txt', about: 'would it hold?' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});
