import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, formatDate, formatInstant, parseDate, parseInstant } from '../../src/domain/instant.ts';

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-03-01T09:30:00+02:00', Date.UTC(2026, 2, 1, 7, 30)],
    ['2026-03-01t09:30:00.5z', Date.UTC(2026, 2, 1, 9, 30, 0, 500)],
    ['2026-03-01T09:30:00.123999Z', Date.UTC(2026, 2, 1, 9, 30, 0, 123)],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
    ['2017-01-01T00:59:60+01:00', Date.UTC(2017, 0, 1)],
    ['0001-01-01T00:00:00-23:59', Date.parse('0001-01-01T23:59:00Z')],
  ])('reads %s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each([
    '2026-03-01',
    '2026-03-01T09:30:00',
    '2026-03-01 09:30:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T09:60:00Z',
    '2026-03-01T09:30:00+24:00',
    '2026-03-01T09:30:60Z',
    '2026-03-01T09:30Z',
    ' 2026-03-01T09:30:00Z',
    '٢٠٢٦-03-01T09:30:00Z',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('agree with the platform, both ways, for any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(0, 0), max: Date.UTC(9999, 11, 31) }), (ms) => {
        const text = new Date(ms).toISOString();
        expect(formatInstant(ms)).toBe(text);
        expect(parseInstant(formatInstant(ms))).toBe(ms);
      }),
    );
  });
});

describe('dates', () => {
  it('are days since 1970, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(parseDate(formatDate(day))).toBe(day);
      }),
    );
    expect(parseDate('2026-02-30')).toBeNull();
  });

  it('move by years, 29 February to the 28th', () => {
    const moved = (text: string, years: number) => formatDate(addYears(parseDate(text) ?? 0, years));
    expect(moved('2024-02-29', 1)).toBe('2025-02-28');
    expect(moved('2024-02-29', 4)).toBe('2028-02-29');
    expect(moved('2026-12-31', 1)).toBe('2027-12-31');
  });
});
