import type { BulkImportRow } from '@lealup/sdk';
import type { CsvRow } from '../../input/csv.ts';
import type { Column } from './columns.ts';
import { readDate, type DateFormat } from './dates.ts';
import { unescapeFormula } from './formulas.ts';
import { readNumber, type Decimal } from './numbers.ts';

const MONTHS = 12;
/** Columns that hold a twelfth of `arr`. */
export const MONTHLY = /^(?:mrr|monthly_recurring_revenue)$/;

/** How the cells of a file are to be read. */
export interface Conventions {
  readonly decimal: Decimal;
  readonly dateFormat: DateFormat;
  /** Custom fields, as `cf_` columns, whose cells are numbers, true and false, or dates. */
  readonly typed: ReadonlySet<string>;
  /** Whether apostrophes before formulas are part of the text. */
  readonly isRaw: boolean;
}

/**
 * A row as LealUp takes it, or why it is none. An empty cell leaves its field alone, and so does one that is not there:
 * spreadsheets leave out the last ones.
 */
export function toImportRow({ cells }: CsvRow, columns: readonly Column[], conventions: Conventions): BulkImportRow | { readonly reason: string } {
  const key = columns.find(({ target }) => target === 'email_domain');
  const hasSurplus = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (hasSurplus || (key && cells.length <= key.index)) return { reason: `has ${cells.length} cells, and the header ${columns.length}.` };
  const row: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const column of columns) {
    const cell = cells[column.index] ?? '';
    if (column.target === undefined || isEmpty(cell, column, conventions)) continue;
    const value = readCell(cell, column, conventions);
    if (value instanceof Unreadable) return { reason: `${column.title} ${JSON.stringify(cell)} is no ${value.wanted}.` };
    if (column.target === 'cf') custom[column.key.slice('cf_'.length)] = value;
    else row[column.target] = value;
  }
  if (typeof row['email_domain'] !== 'string') return { reason: 'email_domain is empty.' };
  if (Object.keys(custom).length > 0) row['custom_fields'] = custom;
  // Its other fields are LealUp's to judge, row by row.
  return { ...row, email_domain: row['email_domain'] };
}

/** Blanks mean something in texts of people's own only. */
function isEmpty(cell: string, { target, key }: Column, { typed }: Conventions): boolean {
  const isOwnText = target === 'name' || (target === 'cf' && !typed.has(key));
  return (isOwnText ? cell : cell.trim()) === '';
}

class Unreadable {
  readonly wanted: string;

  constructor(wanted: string) {
    this.wanted = wanted;
  }
}

function readCell(cell: string, { target, key }: Column, { decimal, dateFormat, typed, isRaw }: Conventions): string | number | boolean | Unreadable {
  const exact = isRaw ? cell : unescapeFormula(cell);
  const text = exact.trim();
  switch (target) {
    case 'arr': {
      const number = readNumber(text, decimal);
      if (number === undefined) return new Unreadable('number');
      return MONTHLY.test(key) ? Math.round(number * MONTHS * 100) / 100 : number;
    }
    case 'renewal_date':
      return readDate(text, dateFormat) ?? new Unreadable('date');
    case 'email_domain':
      return readDomain(text);
    case 'status':
      return text.toLowerCase();
    case 'cf':
      return typed.has(key) ? readTyped(text, { decimal, dateFormat }) : exact;
    case 'owner_email':
      return text;
    default:
      return exact;
  }
}

function readTyped(text: string, { decimal, dateFormat }: Pick<Conventions, 'decimal' | 'dateFormat'>): string | number | boolean | Unreadable {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return readNumber(text, decimal) ?? readDate(text, dateFormat) ?? new Unreadable('number, true, false or date');
}

/** `https://www.acme.com/about` names the domain acme.com. */
function readDomain(text: string): string {
  const host = /^(?:[a-z]+:)?\/\//i.test(text) || text.includes('/') ? text.replace(/^(?:[a-z]+:)?\/\//i, '').replace(/[/?#:].*$/s, '') : text;
  return host.replace(/^www\./i, '');
}
