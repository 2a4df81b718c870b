import { describe, expect, it } from 'vitest';
import { createIds, seedIds } from '../../src/clock/ids.ts';

describe('ids', () => {
  it('are ULIDs of the time that they are made at', () => {
    const id = createIds(seedIds(1)).next(1_469_918_176_385);
    expect(id).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it('sort by their making, within a millisecond and after a clock set back', () => {
    const ids = createIds(seedIds(1));
    const made = [5, 5, 5, 3, 6, 1, 7].map((ms) => ids.next(ms));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('count up across the halves of the random part', () => {
    const ids = createIds({ random: 0, lastMs: 9, high: 4, low: 2 ** 40 - 1 });
    expect(ids.next(9).slice(10)).toBe('0000000500000000');
  });

  it('go on from a stored state', () => {
    const ids = createIds(seedIds(3));
    ids.next(1);
    const twin = createIds({ ...ids.state });
    expect(twin.next(2)).toBe(ids.next(2));
  });
});
