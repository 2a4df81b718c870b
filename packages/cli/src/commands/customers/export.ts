import type { Customer, CustomerListQuery, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { isInterruption, type Io } from '../../io.ts';
import type { RowPage } from '../../output/output.ts';
import type { View } from '../../output/view.ts';
import { FIELDS } from './columns.ts';
import { isTyped } from './field-types.ts';
import { filtersOf } from './filters.ts';
import { escapeFormula } from './formulas.ts';
import { writeNumber } from './numbers.ts';
import { readOwners } from './owners.ts';
import type { exportCustomersSpec } from './specs.ts';

const PAGE = 200;

type Row = Record<string, unknown>;

/** Prints customers in the columns of the import, page by page. */
export async function run({ options }: InputOf<typeof exportCustomersSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const progress = { printed: 0 };
  try {
    await printAll(options, { signal, deps, progress });
    return 'ok';
  } catch (error) {
    if (!signal.aborted || !isInterruption(error)) throw error;
    // The header is made of all customers: a file cannot be gone on with.
    const stopped = progress.printed === 0 ? 'before a row was printed' : `after ${progress.printed} whole rows, which are not all`;
    deps.notes.note(`Stopped ${stopped}: the same command starts anew.`);
    return 'interrupted';
  }
}

interface Exporting {
  readonly signal: AbortSignal;
  readonly deps: Deps;
  /** How many rows stand on standard output. */
  readonly progress: { printed: number };
}

async function printAll(options: InputOf<typeof exportCustomersSpec>['options'], { signal, deps, progress }: Exporting): Promise<void> {
  const { client } = await deps.connect('read');
  const query = { ...(await filtersOf(options, client, { signal })), limit: PAGE };
  // The header names every custom field that any customer has, so the list is walked twice, and never kept.
  const facts = await readFacts(client, query, { signal, deps });
  const owners = facts.hasOwners ? await readOwners(client, signal) : undefined;
  if (facts.hasOwners && !owners) deps.notes.warn('owner_email is left empty, since this key may not read users');
  const late = new Set<string>();
  const setting: Setting = { keys: [...facts.keys].toSorted(), owners: owners ?? new Map(), isRaw: options.raw || deps.output.format !== 'csv', late };
  await deps.output.rows(readRows(client, query, { signal, setting, deps, progress, total: facts.count }), viewOf(setting.keys));
  for (const key of late) deps.notes.warn(`a customer was given its first ${key} meanwhile, which is left out: export again`);
  const typed = setting.keys.filter((key) => facts.typed.has(key));
  if (typed.length > 0) {
    deps.notes.note(`To import it where no customer has these fields yet: lealup customers import <file>${typed.map((key) => ` --typed cf_${key}`).join('')}`);
  }
}

interface Facts {
  readonly keys: Set<string>;
  /** The keys of numbers and of true and false. */
  readonly typed: Set<string>;
  hasOwners: boolean;
  count: number;
}

async function readFacts(client: LealUp, query: CustomerListQuery, { signal, deps }: { signal: AbortSignal; deps: Deps }): Promise<Facts> {
  const facts: Facts = { keys: new Set(), typed: new Set(), hasOwners: false, count: 0 };
  for await (const { owner_id, custom_fields } of client.customers.list(query, { signal })) {
    facts.count += 1;
    facts.hasOwners ||= owner_id !== null;
    for (const [key, value] of Object.entries(custom_fields)) {
      facts.keys.add(key);
      if (isTyped(value)) facts.typed.add(key);
    }
    deps.notes.progress({ done: facts.count, total: undefined, text: `${facts.count} customers looked through` });
  }
  return facts;
}

interface Setting {
  readonly keys: readonly string[];
  readonly owners: ReadonlyMap<string, string>;
  readonly isRaw: boolean;
  /** Custom fields that appeared while the list was walked. */
  readonly late: Set<string>;
}

async function* readRows(
  client: LealUp,
  query: CustomerListQuery,
  { signal, setting, deps, progress, total }: Exporting & { setting: Setting; total: number },
): AsyncGenerator<RowPage<Row>, void, undefined> {
  let done = 0;
  for await (const { data } of client.customers.list(query, { signal }).pages()) {
    // That more pages follow is not told: all of them are printed.
    yield { data: data.map((customer) => toRow(customer, setting)), next_cursor: null, has_more: false };
    done += data.length;
    if (deps.output.isPrintedAsItComes) progress.printed = done;
    deps.notes.progress({ done, total, text: `${done} customers` });
  }
}

function toRow(customer: Customer, { keys, owners, isRaw, late }: Setting): Row {
  const { name, email_domain, arr, owner_id, status, renewal_date, custom_fields } = customer;
  const owner_email = owner_id === null ? null : (owners.get(owner_id) ?? null);
  for (const key of Object.keys(custom_fields)) if (!keys.includes(key)) late.add(key);
  const custom = keys.map((key) => [`cf_${key}`, custom_fields[key] ?? null]);
  const row: Row = { name, email_domain, arr, owner_email, status, renewal_date, ...Object.fromEntries(custom) };
  if (isRaw) return row;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readableAgain(value)]));
}

function readableAgain(value: unknown): unknown {
  if (typeof value === 'number') return writeNumber(value);
  return typeof value === 'string' ? escapeFormula(value) : value;
}

function viewOf(keys: readonly string[]): View<Row> {
  return {
    columns: [...FIELDS, ...keys.map((key) => `cf_${key}`)].map((field) => ({ field, title: field })),
    id: (row) => String(row['email_domain']),
    empty: 'There are no such customers.',
  };
}
