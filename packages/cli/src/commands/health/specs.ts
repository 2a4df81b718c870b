import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const getHealthSpec = defineSpec({
  name: 'health get',
  aliases: ['show'],
  summary: "show a customer's score with the dimensions behind it",
  args: [{ name: 'customer', summary: 'an id, a domain or a unique exact name' }],
  options: {},
  examples: [
    { command: 'health get acme.com', about: 'bars on a terminal' },
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
  args: [{ name: 'customer', summary: 'an id, a domain or a unique exact name', optional: true }],
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
