import { DAY_MS, parseDate, parseInstant } from '../../../src/domain/instant.ts';
import type { CustomerFacts, Moment } from '../../../src/domain/scoring/measure.ts';
import type { UsageRow } from '../../../src/domain/scoring/usage.ts';
import type { Zone } from '../../../src/domain/zone.ts';

/** A zone that is always so many hours ahead of UTC. */
export function fixedZone(hoursAhead: number): Zone {
  const aheadMs = hoursAhead * 3_600_000;
  return {
    name: `Fixed/${hoursAhead}`,
    dayAt: (ms) => Math.floor((ms + aheadMs) / DAY_MS),
    startOf: (day) => day * DAY_MS - aheadMs,
    nightOf: (day) => day * DAY_MS - aheadMs + 3 * 3_600_000,
  };
}

type MomentOptions = Partial<Omit<Moment, 'now' | 'today'>> & { now?: string };

/** Noon of 31 March 2026 in UTC, or another instant and zone, in a tenant that has sent events. */
export function momentAt({ now = '2026-03-31T12:00:00Z', zone = fixedZone(0), ...rest }: MomentOptions = {}): Moment {
  const ms = instant(now);
  return { now: ms, today: zone.dayAt(ms), zone, isTenantActive: true, newNames: new Set(), ...rest };
}

export const nothingKnown: CustomerFacts = { usage: [], observations: [], customFields: {} };

/** A rollup written as date, user, event name and count. */
export type UsageLine = [date: string, user: string, eventName: string, count: number];

export function usageRow([date, user, event_name, count]: UsageLine): UsageRow {
  return { day: day(date), user, event_name, count };
}

export function instant(text: string): number {
  return parseInstant(text) ?? fail(text);
}

export function day(text: string): number {
  return parseDate(text) ?? fail(text);
}

function fail(text: string): never {
  throw new Error(`no such time: ${text}`);
}
