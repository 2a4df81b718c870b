import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import type { Encoding } from '../../input/encoding.ts';
import { CUSTOMER, PAGING, USER_OPTION } from '../spec-parts.ts';
import type { DateFormat } from './dates.ts';

// Types alone come from where they are used: what a spec imports is loaded by every command.
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const satisfies readonly Encoding[];
const DATE_FORMATS = ['ymd', 'dmy', 'mdy'] as const satisfies readonly DateFormat[];

const STATUSES = ['active', 'trial', 'churned', 'paused'] as const;

const ARR = { type: 'number', value: 'n', summary: 'revenue a year' } as const;
const OWNER = { ...USER_OPTION, summary: 'who looks after it: an e-mail address or an id' } as const;
const RENEWAL_DATE = { type: 'text', value: 'date', summary: 'when its contract renews, YYYY-MM-DD' } as const;
const FIELD = { type: 'texts', short: 'F', value: 'key=value', summary: 'a custom field: key=text, or key:=value for a number, true or false' } as const;

/** Which customers are meant. */
export const FILTERS = {
  status: { type: 'list', value: 'statuses', choices: STATUSES, summary: 'of these statuses' },
  owner: { ...USER_OPTION, summary: 'that this user looks after: an e-mail address or an id' },
  'segment-id': { type: 'text', value: 'id', summary: 'in this segment' },
  'health-status': { type: 'text', value: 'band', choices: ['healthy', 'neutral', 'at_risk'], summary: 'in this band' },
  'min-arr': { type: 'number', value: 'n', summary: 'with at least this revenue a year' },
  'max-arr': { type: 'number', value: 'n', summary: 'with at most this revenue a year' },
  'renewal-within-days': { type: 'text', value: 'days', choices: ['30', '60', '90'], summary: 'that renew soon' },
  q: { type: 'text', short: 'q', value: 'words', summary: 'whose name or domain has words that begin so' },
} as const;

export const listCustomersSpec = defineSpec({
  name: 'customers list',
  aliases: ['ls'],
  summary: 'list customers, newest first',
  args: [],
  options: { ...FILTERS, ...PAGING },
  examples: [
    { command: 'customers list', about: 'the newest fifty' },
    { command: 'customers list --status active,trial --min-arr 10000 --all', about: 'everyone who pays, or may' },
    { command: 'customers list --owner csm@lealup.test', about: "someone's" },
    { command: 'customers list --all -o ndjson --json id,name,health_score', about: 'three fields, a line each, for scripts' },
  ],
  danger: 'none',
  operationId: 'listCustomers',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const getCustomerSpec = defineSpec({
  name: 'customers get',
  aliases: ['show'],
  summary: 'show a customer with its health, its renewal and its pending tasks',
  args: [CUSTOMER],
  options: {},
  examples: [{ command: 'customers get acme.com', about: 'by domain' }],
  danger: 'none',
  operationId: 'getCustomer',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const createCustomerSpec = defineSpec({
  name: 'customers create',
  aliases: ['new'],
  summary: 'create a customer',
  args: [],
  options: {
    name: { type: 'text', value: 'name', required: true, summary: 'what the company is called' },
    'email-domain': { type: 'text', value: 'domain', required: true, summary: "the domain of its people's addresses" },
    arr: ARR,
    owner: OWNER,
    status: { type: 'text', value: 'status', choices: STATUSES, summary: 'default active' },
    'renewal-date': RENEWAL_DATE,
    field: FIELD,
  },
  examples: [
    { command: 'customers create --name Initech --email-domain initech.com --arr 48000', about: 'with its revenue' },
    { command: 'customers create --name Hooli --email-domain hooli.com --field tier=Gold --dry-run', about: 'see what would be sent' },
  ],
  danger: 'write',
  operationId: 'createCustomer',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const importCustomersSpec = defineSpec({
  name: 'customers import',
  summary: 'create or update customers from a CSV file',
  details:
    'Columns: name, email_domain (the key), arr, owner_email, status, renewal_date, and cf_<key> for custom fields; other usual names do too, such as company, website, mrr or owner. ' +
    'Encoding, delimiter, decimals and the order of dates are told from the whole file, and said; what can be read in two ways is refused. ' +
    'gzip and zstd are read as they are. ' +
    "An empty cell leaves its field alone; an apostrophe before =, +, - or @ is taken off, as the export puts it there. " +
    'On a terminal the first ten rows are shown before it begins. Rejected rows go to <file>.rejected.csv with the reason; the exit code is then 8. ' +
    '--dry-run compares the file with the customers that there are, field by field.',
  args: [{ name: 'file', summary: 'a CSV file, or - for standard input' }],
  options: {
    mode: { type: 'text', value: 'mode', choices: ['create', 'update', 'create_or_update'], summary: 'default create_or_update; update needs email_domain and the columns that change' },
    'on-conflict': { type: 'text', value: 'what', choices: ['skip', 'overwrite', 'fail'], summary: 'what happens to a domain that exists (mode create) or comes twice; default skip' },
    resume: { type: 'flag', summary: 'go on where the last import of this file stopped' },
    delimiter: { type: 'text', value: 'name', choices: ['comma', 'semicolon', 'tab', 'pipe'], summary: 'what separates cells' },
    encoding: { type: 'text', value: 'name', choices: ENCODINGS, summary: 'what the bytes mean' },
    decimal: { type: 'text', value: 'mark', choices: ['point', 'comma'], summary: 'how decimals are written: 1,234.5 or 1.234,5' },
    'date-format': { type: 'text', value: 'order', choices: DATE_FORMATS, summary: 'the order of day, month and year; ISO dates are always taken' },
    typed: { type: 'texts', value: 'column', summary: 'a cf_ column whose cells are numbers, true and false, or dates; those that the workspace has are known' },
    raw: { type: 'flag', summary: 'take cells as they stand, apostrophes included' },
    rejected: { type: 'text', value: 'file', summary: 'where rejected rows go' },
  },
  examples: [
    { command: 'customers import customers.csv', about: 'create what is new, update what is known' },
    { command: 'customers import customers.csv --dry-run', about: 'what would change, field by field' },
    { command: 'customers import customers.csv --mode create --on-conflict fail', about: 'refuse what is known' },
  ],
  danger: 'write',
  operationId: 'bulkImportCustomers',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});

export const updateCustomerSpec = defineSpec({
  name: 'customers update',
  aliases: ['edit'],
  summary: 'change fields of a customer',
  args: [CUSTOMER],
  options: {
    name: { type: 'text', value: 'name', summary: 'what the company is called' },
    'email-domain': { type: 'text', value: 'domain', summary: "the domain of its people's addresses" },
    arr: ARR,
    owner: OWNER,
    status: { type: 'text', value: 'status', choices: STATUSES, summary: 'where it stands' },
    'renewal-date': RENEWAL_DATE,
    field: FIELD,
    clear: { type: 'list', value: 'fields', summary: 'empty these: arr, owner, renewal-date, or keys of custom fields' },
  },
  examples: [
    { command: 'customers update acme.com --arr 52000 --field tier=Gold', about: 'two fields; the others stay' },
    { command: 'customers update acme.com --clear owner,tier --dry-run', about: 'see what would be sent' },
  ],
  danger: 'write',
  operationId: 'updateCustomer',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const deleteCustomerSpec = defineSpec({
  name: 'customers delete',
  aliases: ['rm'],
  summary: 'move a customer to the trash, or erase it for good',
  details:
    'From the trash it can be restored for 30 days. --hard erases it with all that hangs on it, which cannot be taken back: ' +
    'its name has to be typed, or given by --confirm.',
  args: [CUSTOMER],
  options: {
    hard: { type: 'flag', summary: 'erase it for good; needs a key with admin:*' },
    confirm: { type: 'text', value: 'name', summary: 'with --hard: the name of the customer' },
  },
  examples: [
    { command: 'customers delete acme.com --yes', about: 'into the trash, without being asked' },
    { command: 'customers delete acme.com --hard --confirm Acme', about: 'for good' },
  ],
  danger: 'destructive',
  operationId: 'deleteCustomer',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson', 'id'],
});

export const exportCustomersSpec = defineSpec({
  name: 'customers export',
  summary: 'print all customers as the CSV that the import takes',
  details:
    'A text that a spreadsheet would take for a formula gets an apostrophe before it, which the import takes off again. ' +
    'Columns of numbers and of true and false are named on standard error, for --typed. The list is read twice, first for the names of the columns, and never kept.',
  args: [],
  options: { ...FILTERS, raw: { type: 'flag', summary: 'no apostrophes: cells as they are' } },
  examples: [
    { command: 'customers export', about: 'every writable column of every customer' },
    { command: 'customers export --status active --json email_domain,arr -o csv', about: 'two columns of some' },
  ],
  danger: 'none',
  operationId: 'listCustomers',
  calls: 'lealup',
  formats: ['csv', 'csv', 'json', 'ndjson', 'table'],
});
