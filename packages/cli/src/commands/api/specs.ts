import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const apiSpec = defineSpec({
  name: 'api',
  summary: 'call any operation by its path or its name',
  details:
    'Fields fill the path (getCustomer -f id=…); the others go into the body, or into the query of a GET. ' +
    'Without -X, a path with fields or input is a POST, any other a GET. ' +
    'What the contract has is checked before it is sent.',
  args: [{ name: 'operation', summary: 'a path such as /v1/customers, or a name from `lealup api ls`' }],
  options: {
    method: { type: 'text', short: 'X', value: 'method', choices: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], summary: 'the HTTP method' },
    field: { type: 'texts', short: 'f', value: 'key=value', summary: 'a text' },
    'typed-field': { type: 'texts', short: 'F', value: 'key=value', summary: 'JSON: a number, true, false, null, a list, an object; else a text' },
    header: { type: 'texts', short: 'H', value: 'name: value', summary: 'one more header' },
    input: { type: 'text', value: 'file', summary: 'the body, JSON from a file or - for standard input' },
    paginate: { type: 'flag', summary: 'follow next_cursor to the end' },
    force: { type: 'flag', summary: 'send what the contract does not allow too' },
    generate: { type: 'text', value: 'what', choices: ['curl', 'ts'], summary: 'print the curl command or the SDK program that does the same, and send nothing' },
    include: { type: 'flag', short: 'i', summary: 'print status and headers before the body' },
  },
  examples: [
    { command: 'api getCurrentUser', about: 'an operation by its name' },
    { command: 'api /v1/customers -X GET -f status=active --paginate -o ndjson', about: 'every page, a line a customer' },
    { command: 'api createCustomer -f name=Umbrella -f email_domain=umbrella.com -F arr=12000 --dry-run', about: 'see what would be sent' },
    { command: 'api listCustomers -f status=active --paginate --generate ts', about: 'the program that does the same' },
  ],
  danger: 'write',
  operationId: null,
  calls: 'lealup',
  formats: ['json', 'json', 'ndjson'],
});

export const listOperationsSpec = defineSpec({
  name: 'api ls',
  aliases: ['list'],
  summary: 'list the operations of the API',
  args: [],
  options: {},
  examples: [{ command: 'api ls', about: 'every operation with method, path and scopes' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});

export const describeSpec = defineSpec({
  name: 'api describe',
  summary: 'describe an operation: parameters, fields, scopes, and what of it is assumed',
  args: [{ name: 'operation', summary: 'a name from `lealup api ls`, or a path' }],
  options: {},
  examples: [{ command: 'api describe createCustomer', about: 'what it takes and answers' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});

export const diffSpec = defineSpec({
  name: 'api diff',
  summary: 'compare our contract with the one that a server publishes, field by field',
  details:
    'Each of our assumptions is confirmed, contradicted, or unknown where the other contract is silent; what only the other one has is new. ' +
    'The exit code is 8 if something is contradicted.',
  args: [],
  options: {
    against: { type: 'text', value: 'live|dev|file', summary: 'whose contract; by default that of the server that is called' },
    all: { type: 'flag', summary: 'list what is confirmed too' },
  },
  examples: [{ command: 'api diff', about: 'against the server that is called' }],
  danger: 'none',
  operationId: 'getOpenapi',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
