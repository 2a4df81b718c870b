import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { CUSTOMER } from '../spec-parts.ts';

export const getHealthSpec = defineSpec({
  name: 'health get',
  aliases: ['show'],
  summary: "show a customer's score with the dimensions behind it",
  args: [CUSTOMER],
  options: { words: { type: 'flag', summary: 'words in place of bars' } },
  examples: [
    { command: 'health get acme.com', about: 'bars on a terminal' },
    { command: 'health get acme.com --words', about: 'for those who do not see them' },
    { command: 'health get acme.com -o json --json score,status', about: 'two fields for scripts' },
  ],
  danger: 'none',
  operationId: 'getCustomerHealth',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const recalculateHealthSpec = defineSpec({
  name: 'health recalculate',
  summary: 'score a customer now instead of in the night',
  args: [{ ...CUSTOMER, optional: true }],
  options: { all: { type: 'flag', summary: 'every customer' } },
  examples: [
    { command: 'health recalculate acme.com', about: 'one' },
    { command: 'health recalculate --all -o ndjson', about: 'all, a line each' },
  ],
  danger: 'write',
  operationId: 'recalculateCustomerHealth',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const healthHistorySpec = defineSpec({
  name: 'health history',
  summary: "draw a customer's score over the last 90 days, and say in words what happened",
  args: [CUSTOMER],
  options: {
    from: { type: 'text', value: 'date', summary: 'the first day, YYYY-MM-DD' },
    to: { type: 'text', value: 'date', summary: 'the last day' },
    words: { type: 'flag', summary: 'the words without the chart' },
  },
  examples: [
    { command: 'health history acme.com', about: 'a chart on a terminal' },
    { command: 'health history acme.com --words', about: 'for those who do not see it' },
    { command: 'health history acme.com -o csv', about: 'a row a day' },
  ],
  danger: 'none',
  operationId: 'listCustomerHealthHistory',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const explainHealthSpec = defineSpec({
  name: 'health explain',
  aliases: ['why'],
  summary: 'say which signal costs how many points, and what would change the band',
  details: 'On an emulator with the bands and scales of its health model; elsewhere with the bands that LealUp documents (70 and 50).',
  args: [CUSTOMER],
  options: {},
  examples: [{ command: 'health explain acme.com', about: 'the dearest signal first' }],
  danger: 'none',
  operationId: 'getCustomerHealth',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});

export const observeSpec = defineSpec({
  name: 'health observe',
  summary: 'tell a local emulator what integrations would: e-mails, meetings, tickets, answers',
  details:
    'Kinds and their fields: email (direction, tone, from_champion, reply_hours), meeting (minutes), outreach (replied, reply_hours), ' +
    'ticket (ticket_id, severity, opened_at, closed_at), nps (score), mention (word), value (key, value).',
  args: [CUSTOMER, { name: 'kind', summary: 'email, meeting, outreach, ticket, nps, mention or value', choices: ['email', 'meeting', 'outreach', 'ticket', 'nps', 'mention', 'value'] }],
  options: {
    set: { type: 'texts', value: 'field=value', summary: 'a field of the observation' },
    at: { type: 'text', value: 'instant', summary: "when; default the emulator's now" },
  },
  examples: [
    { command: 'health observe acme.com nps --set score=9', about: 'an answer to a survey' },
    { command: 'health observe acme.com email --set direction=in --set tone=-0.4', about: 'an unfriendly e-mail' },
    { command: 'health observe acme.com ticket --set ticket_id=T-1 --set severity=high', about: 'a ticket that is open from now on' },
  ],
  danger: 'write',
  operationId: null,
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});
