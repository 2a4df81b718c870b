import type { BulkImportRow } from '@lealup/sdk';
import { Failure } from '../../failures/failure.ts';
import type { CsvRow } from '../../input/csv.ts';
import { unescapeFormula } from './formulas.ts';

const PLAIN_COLUMNS = ['name', 'email_domain', 'arr', 'owner_email', 'status', 'renewal_date'] as const;

/** What the rejected rows of an earlier import carry, and what `customers list -o csv` has beside. */
const IGNORED_COLUMNS = new Set(['reason']);

/** The columns of a file, checked. */
export interface Header {
  readonly columns: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Checks the header of a file.
 *
 * @throws {@link Failure} `usage` if a column is missing or comes twice.
 */
export function readHeader(cells: readonly string[], { name, needsName }: { name: string; needsName: boolean }): Header {
  const columns = cells.map((cell) => cell.trim());
  const missing = ['email_domain', ...(needsName ? ['name'] : [])].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const delimiter = columns.length === 1 && /[;\t]/.test(columns[0] ?? '') ? ['columns are separated by commas'] : [];
    throw new Failure('usage', `${name} has no column ${missing.join(' and no column ')}.`, {
      why: [`line 1 has: ${columns.join(', ')}`, ...delimiter],
      details: { missing, columns },
    });
  }
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new Failure('usage', `${name} has the column ${twice} twice.`, { why: [`line 1 has: ${columns.join(', ')}`] });
  const unknown = columns.filter((column) => !isPlain(column) && !column.startsWith('cf_') && !IGNORED_COLUMNS.has(column));
  return { columns, unknown };
}

/** A row as LealUp takes it, or why it is none. An empty cell leaves its field alone. */
export function toImportRow(
  { cells }: CsvRow,
  { columns }: Header,
  { typed, isRaw }: { typed: ReadonlySet<string>; isRaw: boolean },
): BulkImportRow | { readonly reason: string } {
  if (cells.length !== columns.length) return { reason: `has ${cells.length} cells, and the header ${columns.length}` };
  const row: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? '';
    const kept = isRaw ? text : unescapeFormula(text);
    // Blanks mean something in texts of people's own only.
    const cell = column === 'name' || (column.startsWith('cf_') && !typed.has(column)) ? kept : kept.trim();
    if (cell === '') continue;
    if (column === 'arr' || typed.has(column)) {
      const value = readTyped(cell);
      if (value === undefined || (column === 'arr' && typeof value !== 'number')) return { reason: `${column} ${JSON.stringify(cell)} is no number` };
      if (column === 'arr') row[column] = value;
      else custom[column.slice('cf_'.length)] = value;
    } else if (column.startsWith('cf_')) custom[column.slice('cf_'.length)] = cell;
    else if (isPlain(column)) row[column] = cell;
  }
  if (typeof row['email_domain'] !== 'string') return { reason: 'email_domain is empty' };
  if (Object.keys(custom).length > 0) row['custom_fields'] = custom;
  // Its other fields are LealUp's to judge, row by row.
  return { ...row, email_domain: row['email_domain'] };
}

function isPlain(column: string): boolean {
  return PLAIN_COLUMNS.some((name) => name === column);
}

function readTyped(cell: string): number | boolean | undefined {
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}
