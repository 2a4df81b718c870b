import { expect, test } from 'vitest';
import { nearestName } from '../../src/parse/nearest-name.ts';

const names = ['list', 'get', 'create', 'import'];

test.each([
  ['lst', 'list'],
  ['lits', 'list'],
  ['craete', 'create'],
  ['IMPORT', 'import'],
  ['imprt', 'import'],
])('%s is meant to be %s', (typed, meant) => {
  expect(nearestName(typed, names)).toBe(meant);
});

test.each(['delete-everything', 'x', ''])('%j is meant to be none of them', (typed) => {
  expect(nearestName(typed, ['customers', 'events'])).toBeUndefined();
});
