import { describe, expect, it } from 'vitest';
import { latest, mean, median, summarise } from '../../../src/domain/scoring/statistics.ts';

const samples = [
  { at: 2, value: 10 },
  { at: 3, value: 1 },
  { at: 3, value: 4 },
  { at: 1, value: 9 },
];

describe('statistics', () => {
  it('have no number for no values', () => {
    expect([mean([]), median([]), latest([]), summarise([], 'latest')]).toEqual([null, null, null, null]);
  });

  it('take the latest by time, of equal times the one given last', () => {
    expect(latest(samples)).toBe(4);
  });

  it('sort numbers as numbers', () => {
    expect(median([100, 9, 10])).toBe(10);
    expect(median([-1, -10])).toBe(-5.5);
  });

  it.each([
    ['mean', 6],
    ['median', 6.5],
    ['latest', 4],
  ] as const)('sum up by %s', (measure, expected) => {
    expect(summarise(samples, measure)).toBe(expected);
  });
});
