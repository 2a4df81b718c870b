import { Failure } from '../../failures/failure.ts';

/** The fields of a customer that a file can hold, beside custom fields. */
export const FIELDS = ['name', 'email_domain', 'arr', 'owner_email', 'status', 'renewal_date'] as const;
export type Field = (typeof FIELDS)[number];

const NAMED = 10;
const LONGEST_NAMED = 40;

/** What other programs call them. `mrr` is told apart by its column, since its cells are worth twelve of `arr`. */
const ALIASES = {
  name: ['company', 'company_name', 'account', 'account_name', 'customer', 'customer_name', 'organization', 'organisation'],
  email_domain: ['domain', 'company_domain', 'website', 'url', 'homepage'],
  arr: ['annual_recurring_revenue', 'annual_revenue', 'mrr', 'monthly_recurring_revenue'],
  owner_email: ['owner', 'csm', 'csm_email', 'account_owner', 'account_manager'],
  status: ['account_status', 'customer_status'],
  renewal_date: ['renewal', 'renews', 'renews_at', 'renews_on', 'renewal_at', 'next_renewal', 'contract_end', 'contract_end_date'],
} as const satisfies Record<Field, readonly string[]>;

/** A column of a file, and what it is for. */
export interface Column {
  readonly index: number;
  /** As the file writes it. */
  readonly title: string;
  /** Its name in lower case with underscores, under which `--typed` names it. */
  readonly key: string;
  /** `cf` for a custom field of the name after `cf_`; undefined for one that LealUp does not take. */
  readonly target: Field | 'cf' | undefined;
}

/** The header of a file. */
export interface Header {
  readonly titles: readonly string[];
  readonly headerLine: number;
  /** The file's. */
  readonly name: string;
}

/** Names in a sentence: the first ten, each cut to what a person reads of it. */
export function nameSome(titles: readonly string[]): string {
  const named = titles.slice(0, NAMED).map((title) => (title.length > LONGEST_NAMED ? `${title.slice(0, LONGEST_NAMED)}…` : title));
  const rest = titles.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}

/** How a person writes the name of a column, made comparable. */
export function columnKey(title: string): string {
  return title.trim().toLowerCase().replaceAll(/[\s-]+/g, '_');
}

/** How many of the names are known: what a header is told by. */
export function countKnown(titles: readonly string[]): number {
  return titles.filter((title) => targetOf(columnKey(title)) !== undefined).length;
}

/**
 * The columns of a header.
 *
 * @throws {@link Failure} `usage` if a column is missing, or two mean the same field.
 */
export function readColumns({ titles, headerLine, name }: Header, { needsName, argv }: { needsName: boolean; argv: readonly string[] }): Column[] {
  const columns = titles.map((title, index): Column => {
    const key = columnKey(title);
    return { index, title: title.trim(), key, target: targetOf(key) };
  });
  const line = `line ${headerLine} has: ${nameSome(columns.map(({ title }) => title))}`;
  const used = columns.map((column) => dropEclipsed(column, columns));
  const twice = used.find(({ target, index, key }) => target !== undefined && used.some((other) => other.index < index && other.target === target && (target !== 'cf' || other.key === key)));
  if (twice) {
    const first = used.find(({ target, key }) => target === twice.target && (target !== 'cf' || key === twice.key))?.title;
    const names = first === twice.title ? `has the column ${twice.title} twice` : `has ${twice.target === 'cf' ? twice.key : twice.target} twice, as ${first} and as ${twice.title}`;
    throw new Failure('usage', `${name} ${names}.`, { why: [line, 'rename the one that is not meant'] });
  }
  const missing = (['email_domain', ...(needsName ? (['name'] as const) : [])] as const).filter((field) => !used.some(({ target }) => target === field));
  if (missing.length === 0) return used;
  throw new Failure('usage', `${name} has no column ${missing.join(' and no column ')}.`, {
    why: [line, ...missing.map((field) => `${field} may also be called ${ALIASES[field].join(', ')}`), ...(missing.includes('name') ? ['--mode update needs no name'] : [])],
    next: missing.includes('email_domain') ? undefined : [...argv, '--mode', 'update'],
    details: { missing, columns: titles },
  });
}

/** A column under a field's own name goes before one under another name of it. */
function dropEclipsed(column: Column, columns: readonly Column[]): Column {
  const { key, target } = column;
  const isEclipsed = target !== undefined && target !== 'cf' && key !== target && columns.some((other) => other.key === target);
  return isEclipsed ? { ...column, target: undefined } : column;
}

function targetOf(key: string): Column['target'] {
  if (/^cf_./.test(key)) return 'cf';
  return FIELDS.find((field) => field === key || ALIASES[field].some((alias) => alias === key));
}
