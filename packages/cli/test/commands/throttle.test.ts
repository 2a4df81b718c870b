import { expect, test } from 'vitest';
import { Throttle } from '../../src/commands/events/throttle.ts';

test('batches are spaced out by what was sent before them', () => {
  const throttle = new Throttle(500);
  expect(throttle.take(1000, 0)).toBe(0);
  expect(throttle.take(500, 0)).toBe(2000);
  expect(throttle.take(500, 2500)).toBe(500);
  expect(throttle.take(500, 10_000)).toBe(0);
});
