import { expect, test } from 'vitest';
import { plainText, toJson } from '../../src/output/plain-text.ts';

test.each([
  ['\u001B[31mred\u001B[0m', 'red'],
  ['\u001B]8;;http://evil\u0007link\u001B]8;;\u0007', 'link'],
  ['a\nb\tc\rd', 'a b c d'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['\u009B2Jgone', 'gone'],
  ['naïve 日本 👩‍👩‍👧', 'naïve 日本 👩‍👩‍👧'],
])('%j is shown as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('JSON keeps every character, and shows none that steers a terminal', () => {
  const value = { name: '\u001B[31m\u009B2J\u202Ex\u2028\u007F' };
  const text = toJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).toMatch(/^[\u0020-\u007e]+$/);
});
