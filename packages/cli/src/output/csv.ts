import { plainText, toJson } from './plain-text.ts';

/** A line of CSV, without its end (RFC 4180). */
export function csvLine(cells: readonly unknown[], { delimiter = ',' }: { delimiter?: string } = {}): string {
  return cells.map((cell) => quote(csvText(cell), delimiter)).join(delimiter);
}

/** Fields of an object as a line of CSV: to the byte in a file, and without what would steer it on a terminal. */
export function csvRow(row: object, fields: readonly string[], { isTerminal }: { isTerminal: boolean }): string {
  const values = new Map<string, unknown>(Object.entries(row));
  return csvLine(fields.map((field) => {
    const value = values.get(field);
    return isTerminal && typeof value === 'string' ? plainText(value) : value;
  }));
}

function csvText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : toJson(cell);
}

function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
