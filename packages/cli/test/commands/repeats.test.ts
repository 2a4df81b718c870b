import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Repeats } from '../../src/commands/events/repeats.ts';

const idOf = (number: number) => hash('sha256', String(number), 'base64url');

test('what comes again is counted, each customer by itself', () => {
  const repeats = new Repeats();
  const [a, b] = [idOf(1), idOf(2)];
  const counts = [repeats.count(a, 'c1'), repeats.count(a, 'c1'), repeats.count(a, 'c2'), repeats.count(b, 'c1'), repeats.count(a, 'c1')];
  expect(counts).toEqual([0, 1, 0, 0, 2]);
});

test('names that begin alike are told apart', () => {
  const repeats = new Repeats();
  const ids = ['aaaa1', 'aaaa2', 'aaaa3'];
  expect(ids.map((id) => repeats.count(id, 'c'))).toEqual([0, 0, 0]);
  expect(ids.map((id) => repeats.count(id, 'c'))).toEqual([1, 1, 1]);
});

test('the last 20,000 are remembered wherever one begins, and none is known that has not come', () => {
  const repeats = new Repeats();
  const far = 20_000;
  for (let number = 0; number < 90_000; number += 1) {
    expect(repeats.count(idOf(number), 'c')).toBe(0);
    if (number >= far && number % 997 === 0) expect(repeats.count(idOf(number - far + 1), 'c')).toBeGreaterThan(0);
  }
});

test('what came long before is forgotten', () => {
  const repeats = new Repeats();
  for (let number = 0; number < 50_000; number += 1) repeats.count(idOf(number), 'c');
  expect(repeats.count(idOf(0), 'c')).toBe(0);
});
