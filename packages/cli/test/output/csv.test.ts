import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvLine } from '../../src/output/csv.ts';

test('what is written is read back', () => {
  const cells = ['plain', 'a,b', 'say "x"', 'two\nlines', ' padded ', ''];
  expect(parse(csvLine(cells))).toEqual([cells]);
});

test('numbers, nothing and objects have their text', () => {
  expect(csvLine([1.5, null, undefined, true, { a: 1 }])).toBe('1.5,,,true,"{""a"":1}"');
});
