import { expect, test } from 'vitest';
import { readDuration } from '../../src/commands/emulate/advance.ts';

test.each([
  ['45d', 'P45D'],
  ['12h', 'PT12H'],
  ['90m', 'PT90M'],
  ['30s', 'PT30S'],
  ['2w', 'P2W'],
  ['p7d', 'P7D'],
  ['PT1H30M', 'PT1H30M'],
])('%s is %s', (text, iso) => {
  expect(readDuration(text)).toBe(iso);
});
