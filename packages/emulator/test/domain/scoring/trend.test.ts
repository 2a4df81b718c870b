import { describe, expect, it } from 'vitest';
import { isSharpDrop, trendOf } from '../../../src/domain/scoring/trend.ts';

describe('trendOf', () => {
  it.each([
    [70, 67, 'up'],
    [4.1, 1.1, 'up'],
    [69.999, 67, 'flat'],
    [67, 67, 'flat'],
    [64.001, 67, 'flat'],
    [64, 67, 'down'],
    [1.1, 4.1, 'down'],
    [null, 67, null],
    [67, null, null],
    [null, null, null],
  ])('of %j after %j is %j', (now, before, trend) => {
    expect(trendOf(now, before)).toBe(trend);
  });
});

describe('isSharpDrop', () => {
  it.each([
    [54.9, 70, true],
    [55, 70, false],
    [1.1, 16.1, false],
    [85, 70, false],
    [null, 70, false],
    [20, null, false],
  ])('of %j after %j is %j', (now, before, drop) => {
    expect(isSharpDrop(now, before)).toBe(drop);
  });
});
