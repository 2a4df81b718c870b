import { describe, expect, it } from 'vitest';
import { addDuration, zoneOf } from '../../src/clock/zones.ts';
import { formatDate, formatInstant, parseDate, parseInstant } from '../../src/domain/instant.ts';

const night = (zone: string, date: string) => formatInstant(zoneOf(zone).nightOf(parseDate(date) ?? 0));
const date = (zone: string, instant: string) => formatDate(zoneOf(zone).dayAt(parseInstant(instant) ?? 0));

describe('a zone', () => {
  it.each([
    ['UTC', '2026-03-10', '2026-03-10T03:00:00.000Z'],
    ['America/Sao_Paulo', '2026-03-10', '2026-03-10T06:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-10', '2026-03-09T21:30:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T08:00:00.000Z'],
    // 03:00 is skipped: the night is due when the gap ends, at 04:00 summer time.
    ['Europe/Helsinki', '2026-03-29', '2026-03-29T01:00:00.000Z'],
    // 03:00 comes twice: the first of them.
    ['Europe/Helsinki', '2026-10-25', '2026-10-25T00:00:00.000Z'],
  ])('has the night of %s %s at %s', (zone, day, instant) => {
    expect(night(zone, day)).toBe(instant);
  });

  it.each([
    ['America/Sao_Paulo', '2026-03-10T02:59:59.999Z', '2026-03-09'],
    ['America/Sao_Paulo', '2026-03-10T03:00:00Z', '2026-03-10'],
    ['Asia/Kolkata', '2026-03-09T18:30:00Z', '2026-03-10'],
    ['Pacific/Kiritimati', '2026-03-09T10:00:00Z', '2026-03-10'],
    ['Europe/Helsinki', '2026-10-25T21:59:59Z', '2026-10-25'],
  ])('of %s has at %s the date %s', (zone, instant, expected) => {
    expect(date(zone, instant)).toBe(expected);
  });

  it('starts its days where the clocks change at midnight', () => {
    // In 2018 Brazil's clocks went from 00:00 to 01:00.
    expect(formatInstant(zoneOf('America/Sao_Paulo').startOf(parseDate('2018-11-04') ?? 0))).toBe('2018-11-04T03:00:00.000Z');
  });

  it('that does not exist is a RangeError', () => {
    expect(() => zoneOf('Mars/Base')).toThrow(RangeError);
  });
});

describe('a duration', () => {
  it.each([
    ['P7D', '2026-03-08T00:00:00.000Z'],
    ['P1M', '2026-04-01T00:00:00.000Z'],
    ['PT90M', '2026-03-01T01:30:00.000Z'],
    ['P1Y2M3W4DT5H6M7S', '2027-05-26T05:06:07.000Z'],
  ])('%s moves on', (duration, expected) => {
    expect(formatInstant(addDuration(parseInstant('2026-03-01T00:00:00Z') ?? 0, duration) ?? 0)).toBe(expected);
  });

  it.each(['', '7d', 'P', 'one week'])('%j is none', (duration) => {
    expect(addDuration(0, duration)).toBeNull();
  });
});
