import type { BulkImport, BulkImportRow, Customer, CustomFields, LealUp } from '@lealup/sdk';
import type { Issue } from '@lealup/sdk/checks';
import { normalizeDomain } from '../../identity/customer.ts';
import type { Rejection } from './rejected-rows.ts';
import type { ImportBatch } from './import-batches.ts';

/** A field that an import would change. */
export interface Difference {
  readonly line: number;
  readonly email_domain: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What an import would do. */
export interface Plan {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly changes: readonly Difference[];
  readonly rejected: readonly Rejection[];
}

type Settings = Required<Pick<BulkImport, 'mode' | 'conflict_resolution'>>;
type Verdict = 'create' | 'update' | 'unchanged' | 'skipped' | { readonly reason: string };

interface Setting {
  readonly client: LealUp;
  readonly signal: AbortSignal;
  /** E-mail addresses of users by id; undefined where they cannot be read, and owners are neither compared nor checked. */
  readonly owners: ReadonlyMap<string, string> | undefined;
}

/** Compares a file with the customers that there are, by the rules of the import. Custom fields are not checked. */
export async function planImport(batches: AsyncIterable<ImportBatch>, settings: Settings, { client, signal, owners }: Setting): Promise<Plan> {
  const known = await readKnown(client, { owners: owners ?? new Map(), signal });
  const users = owners && new Set([...owners.values()].map((email) => email.toLowerCase()));
  const { checks } = await import('@lealup/sdk/checks');
  const counts = { create: 0, update: 0, unchanged: 0, skipped: 0 };
  const changes: Difference[] = [];
  const rejected: Rejection[] = [];
  for await (const { rows, customers, rejections } of batches) {
    rejected.push(...rejections);
    const repeats = new Repeats(customers, settings.conflict_resolution);
    for (const [index, customer] of customers.entries()) {
      const row = rows[index] ?? { line: 0, cells: [] };
      const issues: Issue[] = [];
      checks.BulkImportRow(customer, '', issues);
      const [issue] = issues;
      const current = known.get(normalizeDomain(customer.email_domain));
      const differences = current === undefined ? [] : compare(current, withoutOwner(customer, users)).map((difference) => ({ line: row.line, email_domain: customer.email_domain, ...difference }));
      const verdict = issue ? { reason: `${issue.pointer.slice(1)} ${issue.message}.` } : (repeats.judge(index) ?? judge(customer, { current, differences, settings, users }));
      if (typeof verdict === 'object') {
        rejected.push({ ...row, ...verdict });
        continue;
      }
      counts[verdict] += 1;
      if (verdict === 'update') changes.push(...differences);
      if (verdict === 'update' || verdict === 'create') known.set(normalizeDomain(customer.email_domain), merge(current, customer));
    }
  }
  return { ...counts, changes, rejected };
}

/** A customer as an import writes it. */
type Known = Omit<BulkImportRow, 'custom_fields' | 'status'> & { readonly status?: string; readonly custom_fields: CustomFields };

async function readKnown(client: LealUp, { owners, signal }: { owners: ReadonlyMap<string, string>; signal: AbortSignal }): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for await (const customer of client.customers.list({ limit: 200 }, { signal })) known.set(customer.email_domain, knownOf(customer, owners));
  return known;
}

function knownOf({ name, email_domain, arr, owner_id, status, renewal_date, custom_fields }: Customer, owners: ReadonlyMap<string, string>): Known {
  return { name, email_domain, arr, owner_email: owner_id === null ? null : (owners.get(owner_id) ?? null), status, renewal_date, custom_fields };
}

function merge(current: Known | undefined, row: BulkImportRow): Known {
  return { ...current, ...row, custom_fields: { ...current?.custom_fields, ...valuesOf(row) } };
}

function valuesOf({ custom_fields = {} }: BulkImportRow): CustomFields {
  return Object.fromEntries(Object.entries(custom_fields).filter((entry): entry is [string, string | number | boolean] => entry[1] !== null));
}

function compare(current: Known, row: BulkImportRow): { field: string; from: unknown; to: unknown }[] {
  const { custom_fields: _custom, email_domain: _domain, ...plain } = row;
  const before = new Map<string, unknown>(Object.entries(current));
  const pairs = [
    ...Object.entries(plain).map(([field, to]) => ({ field, from: before.get(field) ?? null, to })),
    ...Object.entries(valuesOf(row)).map(([key, to]) => ({ field: `cf_${key}`, from: current.custom_fields[key] ?? null, to })),
  ];
  return pairs.filter(({ field, from, to }) => comparable(field, from) !== comparable(field, to));
}

/** An owner that is not known to be another one is no difference. */
function withoutOwner(row: BulkImportRow, users: ReadonlySet<string> | undefined): BulkImportRow {
  const { owner_email: _owner, ...rest } = row;
  return users ? row : rest;
}

function comparable(field: string, value: unknown): unknown {
  return field === 'owner_email' && typeof value === 'string' ? value.toLowerCase() : value;
}

interface Judged {
  readonly current: Known | undefined;
  readonly differences: readonly Difference[];
  readonly settings: Settings;
  readonly users: ReadonlySet<string> | undefined;
}

function judge(
  { email_domain, name, owner_email }: BulkImportRow,
  { current, differences, settings: { mode, conflict_resolution }, users }: Judged,
): Verdict {
  const isStranger = users !== undefined && typeof owner_email === 'string' && !users.has(owner_email.toLowerCase());
  const stranger = { reason: `owner_email ${owner_email} is no user of this workspace.` };
  if (!current) {
    if (mode === 'update') return { reason: `No customer has the email_domain ${email_domain}.` };
    if (name === undefined) return { reason: 'name is required to create a customer.' };
    return isStranger ? stranger : 'create';
  }
  if (mode === 'create' && conflict_resolution === 'skip') return 'skipped';
  if (mode === 'create' && conflict_resolution === 'fail') return { reason: `A customer with the email_domain ${email_domain} exists already.` };
  if (isStranger) return stranger;
  return differences.length > 0 ? 'update' : 'unchanged';
}

/** Domains that come twice in one request, of which one counts. */
class Repeats {
  readonly #domains: readonly string[];
  readonly #resolution: Settings['conflict_resolution'];

  constructor(customers: readonly BulkImportRow[], resolution: Settings['conflict_resolution']) {
    this.#domains = customers.map(({ email_domain }) => normalizeDomain(email_domain));
    this.#resolution = resolution;
  }

  judge(index: number): Verdict | undefined {
    const domain = this.#domains[index] ?? '';
    const counts = this.#resolution === 'overwrite' ? this.#domains.lastIndexOf(domain) : this.#domains.indexOf(domain);
    if (counts === index) return undefined;
    return this.#resolution === 'fail' ? { reason: `${domain} stands in an earlier row of this import already.` } : 'skipped';
  }
}
