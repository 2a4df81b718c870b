import { expect, test } from 'vitest';
import { EventRate, HalfOfLimit } from '../../src/commands/events/throttle.ts';

test('batches are spaced out by what was sent before them', () => {
  const throttle = new EventRate(500);
  expect(throttle.take(1000, 0)).toBe(0);
  expect(throttle.take(500, 0)).toBe(2000);
  expect(throttle.take(500, 2500)).toBe(500);
  expect(throttle.take(500, 10_000)).toBe(0);
});

test('half of what a limit leaves is used, as its headers tell', () => {
  const throttle = new HalfOfLimit();
  expect([throttle.take(1000, 0), throttle.take(1000, 0)]).toEqual([0, 0]);
  throttle.learn(new Headers({ 'ratelimit-limit': '600', 'ratelimit-remaining': '120', 'ratelimit-reset': '30' }));
  expect([throttle.take(1000, 0), throttle.take(1, 0), throttle.take(1000, 0)]).toEqual([0, 500, 1000]);
  throttle.learn(new Headers());
  throttle.learn(new Headers({ 'ratelimit-remaining': '0', 'ratelimit-reset': '10' }));
  expect([throttle.take(1, 10_000), throttle.take(1, 10_000)]).toEqual([0, 10_000]);
});
