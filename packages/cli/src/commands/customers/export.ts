import type { Customer, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import { filtersOf } from './filters.ts';
import { escapeFormula } from './formulas.ts';
import type { exportCustomersSpec } from './specs.ts';

const PLAIN = ['name', 'email_domain', 'arr', 'owner_email', 'status', 'renewal_date'] as const;

type Row = Record<string, unknown>;

/** Prints customers in the columns of the import. */
export async function run({ options }: InputOf<typeof exportCustomersSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const customers: Customer[] = [];
  // The header names every custom field that any customer has, so all are read before the first is printed.
  for await (const { data } of client.customers.list({ ...filtersOf(options), limit: 200 }, { signal }).pages()) {
    customers.push(...data);
    deps.notes.progress({ done: customers.length, total: undefined, text: `${customers.length} customers read` });
  }
  const owners = await readOwners(client, customers, signal);
  const keys = [...new Set(customers.flatMap(({ custom_fields }) => Object.keys(custom_fields)))].toSorted();
  const rows = customers.map((customer) => toRow(customer, { keys, owners, isRaw: options.raw || deps.output.format !== 'csv' }));
  await deps.output.rows(onePage(rows), viewOf(keys));
  const typed = keys.filter((key) => customers.some(({ custom_fields }) => /^(number|boolean)$/.test(typeof custom_fields[key])));
  if (typed.length > 0) deps.notes.note(`To import it again: lealup customers import <file>${typed.map((key) => ` --typed cf_${key}`).join('')}`);
  return 'ok';
}

/** The e-mail address of each owner; asked for only if someone has one. */
async function readOwners(client: LealUp, customers: readonly Customer[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  if (customers.every(({ owner_id }) => owner_id === null)) return new Map();
  const users = await client.users.list({ limit: 200 }, { signal }).toArray();
  return new Map(users.map(({ id, email }) => [id, email]));
}

interface Setting {
  readonly keys: readonly string[];
  readonly owners: ReadonlyMap<string, string>;
  readonly isRaw: boolean;
}

function toRow(customer: Customer, { keys, owners, isRaw }: Setting): Row {
  const { name, email_domain, arr, owner_id, status, renewal_date, custom_fields } = customer;
  const owner_email = owner_id === null ? null : (owners.get(owner_id) ?? null);
  const custom = keys.map((key) => [`cf_${key}`, custom_fields[key] ?? null]);
  const row: Row = { name, email_domain, arr, owner_email, status, renewal_date, ...Object.fromEntries(custom) };
  if (isRaw) return row;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === 'string' ? escapeFormula(value) : value]));
}

function viewOf(keys: readonly string[]): View<Row> {
  return {
    columns: [...PLAIN, ...keys.map((key) => `cf_${key}`)].map((field) => ({ field, title: field })),
    id: (row) => String(row['email_domain']),
    empty: 'There are no such customers.',
  };
}
