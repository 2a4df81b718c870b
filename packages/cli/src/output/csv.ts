import { toJson } from './plain-text.ts';

/** A line of CSV, without its end (RFC 4180). */
export function csvLine(cells: readonly unknown[], { delimiter = ',' }: { delimiter?: string } = {}): string {
  return cells.map((cell) => quote(csvText(cell), delimiter)).join(delimiter);
}

function csvText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : toJson(cell);
}

function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
