import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { plainText } from './plain-text.ts';
import type { Style } from './style.ts';
import type { Column } from './view.ts';

const GAP = '  ';
const NARROWEST = 4;

interface Cell {
  readonly plain: string;
  readonly shown: string;
}

/** Rows under titles, aligned whatever their script, cut to the width (Infinity for none). */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { style, width }: { style: Style; width: number },
): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column, style)));
  // What does not fit side by side, however narrow, stands one below the other.
  const narrowest = columns.length * NARROWEST + GAP.length * (columns.length - 1);
  if (narrowest > width) return rows.map((row) => renderRow(row, columns, { style, width })).join('\n');
  const titles = columns.map(({ title }) => title);
  const widths = fit(
    titles.map((title, index) => Math.max(stringWidth(title), ...cells.map((row) => stringWidth(row[index]?.plain ?? '')))),
    width,
  );
  const lines = [titles.map((title) => ({ plain: title, shown: style('quiet', title) })), ...cells];
  return lines.map((line) => `${line.map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align)).join(GAP).trimEnd()}\n`).join('');
}

/** One row as a column of titles and a column of values. */
export function renderRow<Row>(row: Row, columns: readonly Column<Row>[], { style, width }: { style: Style; width: number }): string {
  const titleWidth = Math.max(...columns.map(({ title }) => stringWidth(title)));
  const room = Math.max(NARROWEST, width - titleWidth - GAP.length);
  return columns
    .map((column) => {
      const cell = cellOf(row, column, style);
      const title = column.title + ' '.repeat(titleWidth - stringWidth(column.title));
      return `${style('quiet', title)}${GAP}${pad(cell, Math.min(room, stringWidth(cell.plain)), undefined)}`.trimEnd() + '\n';
    })
    .join('');
}

/** The text of a value in a table: nothing for null, lists with commas, anything deeper as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return plainText(value.join(', '));
  const text = JSON.stringify(value);
  return text === '{}' ? '' : plainText(text);
}

function cellOf<Row>(row: Row, column: Column<Row>, style: Style): Cell {
  const plain = column.text ? plainText(column.text(row)) : cellText(row[column.field]);
  const color = column.tone?.(row);
  return { plain, shown: color ? style(color, plain) : plain };
}

function pad({ plain, shown }: Cell, width: number, align: 'right' | undefined): string {
  const own = stringWidth(plain);
  if (own > width) {
    const cut = cliTruncate(shown, width);
    return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)));
  }
  const space = ' '.repeat(width - own);
  return align === 'right' ? space + shown : shown + space;
}

/** Narrows the widest columns until the line fits. */
function fit(widths: readonly number[], width: number): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, one) => sum + one, 0) + GAP.length * (fitted.length - 1);
  while (total() > width) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
  return fitted;
}
