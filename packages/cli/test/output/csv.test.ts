import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvLine, csvRow } from '../../src/output/csv.ts';

test('what is written is read back', () => {
  const cells = ['plain', 'a,b', 'say "x"', 'two\nlines', ' padded ', ''];
  expect(parse(csvLine(cells))).toEqual([cells]);
});

test('numbers, nothing and objects have their text', () => {
  expect(csvLine([1.5, null, undefined, true, { a: 1 }])).toBe('1.5,,,true,"{""a"":1}"');
});

test('a row has the fields that are asked for, exact in a file and plain on a terminal', () => {
  const row = { name: 'A\u001B[31mcme', id: 'a' };
  expect(csvRow(row, ['id', 'name', 'none'], { isTerminal: false })).toBe('a,A\u001B[31mcme,');
  expect(csvRow(row, ['id', 'name', 'none'], { isTerminal: true })).toBe('a,Acme,');
});
