/** A line of CSV, without its end (RFC 4180). */
export function csvLine(cells: readonly unknown[]): string {
  return cells.map((cell) => quote(csvText(cell))).join(',');
}

function csvText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
