import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Style } from '../../src/output/style.ts';
import { renderTable } from '../../src/output/table.ts';
import type { Column } from '../../src/output/view.ts';

interface Row {
  name: string;
  arr: number | null;
}

const columns: Column<Row>[] = [
  { field: 'name', title: 'name' },
  { field: 'arr', title: 'arr', align: 'right' },
];
const plain: Style = (_, text) => text;
const colored: Style = (_, text) => `\u001B[31m${text}\u001B[39m`;

test('columns stay aligned with wide characters and emoji', () => {
  const rows = [{ name: 'Acme', arr: 5 }, { name: '株式会社', arr: 1234 }, { name: '🚀🚀', arr: null }];
  expect(renderTable(rows, columns, { style: plain, width: 80 })).toBe(
    ['name       arr', 'Acme         5', '株式会社  1234', '🚀🚀', ''].join('\n'),
  );
});

test.each([plain, colored])('a table fits the width', (style) => {
  const rows = [{ name: '株式会社'.repeat(30), arr: 1 }, { name: 'x'.repeat(200), arr: 2 }];
  for (const line of renderTable(rows, columns, { style, width: 40 }).trimEnd().split('\n')) {
    expect(stringWidth(line)).toBeLessThanOrEqual(40);
  }
});

test('without a width nothing is cut', () => {
  const name = 'x'.repeat(500);
  expect(renderTable([{ name, arr: 1 }], columns, { style: plain, width: Number.POSITIVE_INFINITY })).toContain(name);
});

test('escape sequences of a server are gone, and the colour is ours', () => {
  const [, line = ''] = renderTable([{ name: '\u001B[2J\u202Eevil', arr: 1 }], columns, { style: plain, width: 80 }).split('\n');
  expect(line).toBe('evil    1');
});

test('columns that are too many for the width stand one below the other', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((field) => ({ field, title: `title ${field}` }));
  const row = Object.fromEntries(many.map(({ field }) => [field, '株式会社'.repeat(10)]));
  const lines = renderTable<Record<string, string>>([row, row], many, { style: plain, width: 40 }).split('\n');
  expect(lines).toHaveLength(2 * many.length + 2);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
});
