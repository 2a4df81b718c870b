import { describe, expect, it } from 'vitest';
import { present } from '../../../src/domain/scoring/present.ts';
import { defaultModel, presets } from '../../../src/domain/scoring/presets.ts';
import { bandOf, pointsOf, score } from '../../../src/domain/scoring/score.ts';

const documented = new Map([
  ['login_frequency', 3.6],
  ['meeting_minutes', 78],
  ['open_tickets', 2],
  ['nps', 6],
]);

describe('score', () => {
  it('gives the documented 70.3 for 72, 65, 80 and 60', () => {
    const result = score(defaultModel, documented);
    expect(result).toMatchObject({ score: 70.3, status: 'healthy' });
    expect(result.dimensions.map(({ value }) => value)).toEqual([72, 65, 80, 60]);
    expect(result.dimensions.map(({ effective_weight }) => effective_weight)).toEqual([40, 30, 20, 10]);
  });

  it('gives 69.2 for the same without product usage: 32.5 + 26.67 + 10', () => {
    const result = score(defaultModel, new Map([...documented, ['login_frequency', null]]));
    expect(present(result).score).toBe(69.2);
    const points = result.dimensions.map(({ contribution }) => contribution);
    expect(points).toEqual([0, 32.5, expect.closeTo(80 / 3, 9), expect.closeTo(10, 9)]);
  });

  it('keeps a dimension without data in its place, with its weight', () => {
    const [usage] = score(defaultModel, new Map()).dimensions;
    expect(usage).toMatchObject({ key: 'product_usage', label: 'Product usage', value: null, weight: 40 });
    expect(usage).toMatchObject({ effective_weight: 0, contribution: 0 });
    expect(usage?.signals).toContainEqual({ key: 'dau_mau', raw: null, value: null });
  });

  it('shows a custom dimension as its only signal', () => {
    const source = { type: 'value', key: 'seats_used' } as const;
    const dimension = { key: 'seats', label: 'Seats', weight: 100, source, zero: 0, full: 8 };
    const result = score({ ...defaultModel, preset: null, dimensions: [dimension] }, new Map([['seats', 2]]));
    expect(result.dimensions).toEqual([
      {
        key: 'seats',
        label: 'Seats',
        value: 25,
        weight: 100,
        effective_weight: 100,
        contribution: 25,
        signals: [{ key: 'seats', raw: 2, value: 25 }],
      },
    ]);
  });

  it.each(Object.entries(presets))('%s totals 100', (_, { dimensions }) => {
    expect(dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe('pointsOf', () => {
  it.each([
    [0, 0, 5, 0],
    [5, 0, 5, 100],
    [6, 0, 5, 100],
    [-1, 0, 5, 0],
    [72, 72, 4, 0],
    [4, 72, 4, 100],
    [38, 72, 4, 50],
    [1e308, -1e12, 1e12, 100],
    [-1e308, 1e12, -1e12, 100],
  ])('makes of %d between %d and %d %d points', (raw, zero, full, points) => {
    expect(pointsOf(raw, { zero, full })).toBe(points);
  });
});

describe('bandOf', () => {
  it.each([
    [100, 'healthy'],
    [70, 'healthy'],
    [69.999999999, 'neutral'],
    [50, 'neutral'],
    [49.999999999, 'at_risk'],
    [0, 'at_risk'],
  ])('puts %d into %s', (value, band) => {
    expect(bandOf(value, { healthy: 70, neutral: 50 })).toBe(band);
  });
});

describe('present', () => {
  it('rounds score and values to one decimal, and nothing else', () => {
    const measures = new Map([
      ['login_frequency', 1 / 3],
      ['meeting_minutes', 1],
      ['open_tickets', 3],
    ]);
    const exact = score(defaultModel, measures);
    const shown = present(exact);
    expect(shown.score).toBe(18.8);
    expect(shown.dimensions.map(({ value }) => value)).toEqual([6.7, 0.8, 70, null]);
    expect(shown.dimensions[0]?.signals[0]).toEqual({ key: 'login_frequency', raw: 1 / 3, value: 6.7 });
    const unrounded = ({ contribution, effective_weight }: { contribution: number; effective_weight: number }) => [
      contribution,
      effective_weight,
    ];
    expect(shown.dimensions.map(unrounded)).toEqual(exact.dimensions.map(unrounded));
  });

  it('leaves null what has no data', () => {
    expect(present(score(defaultModel, new Map()))).toMatchObject({ score: null, status: null });
  });
});
