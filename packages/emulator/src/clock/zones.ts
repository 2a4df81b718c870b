import { createRequire } from 'node:module';
import type * as temporal from 'temporal-polyfill';
import { civil, DAY_MS } from '../domain/instant.ts';
import type { Zone } from '../domain/zone.ts';

/** The local hour at or after which a tenant's nightly job runs. */
const NIGHTLY_HOUR = 3;

/** How many days a zone remembers. */
const MAX_KNOWN_DAYS = 1000;

interface LocalDay {
  /** Days since 1970. */
  day: number;
  startMs: number;
  endMs: number;
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name. Throws a RangeError if there is none of that name. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = name === 'UTC' ? UTC : ianaZone(name);
    zones.set(name, zone);
  }
  return zone;
}

const UTC: Zone = {
  name: 'UTC',
  dayAt: (ms) => Math.floor(ms / DAY_MS),
  startOf: (day) => day * DAY_MS,
  nightOf: (day) => day * DAY_MS + NIGHTLY_HOUR * 3_600_000,
};

function ianaZone(name: string): Zone {
  const { Temporal } = loadTemporal();
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const plainDate = (day: number) => {
    const { year, month, dayOfMonth } = civil(day);
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
  };
  const localAt = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
  localAt(0);
  // Events come in runs of the same days, so that the bounds of those answer nearly every question: by the days of UTC.
  const known = new Map<number, LocalDay[]>();

  return {
    name,
    dayAt(ms) {
      const key = Math.floor(ms / DAY_MS);
      const near = known.get(key) ?? [];
      const found = near.find(({ startMs, endMs }) => ms >= startMs && ms < endMs);
      if (found) return found.day;
      const start = localAt(ms).startOfDay();
      const day = epoch.until(start.toPlainDate(), { largestUnit: 'days' }).days;
      if (known.size >= MAX_KNOWN_DAYS) known.clear();
      known.set(key, [...near, { day, startMs: start.epochMilliseconds, endMs: start.add({ days: 1 }).startOfDay().epochMilliseconds }]);
      return day;
    },
    startOf: (day) => plainDate(day).toZonedDateTime({ timeZone: name }).epochMilliseconds,
    nightOf(day) {
      // "compatible" takes the first of two such instants and, in a gap, the one that ends it.
      const wall = plainDate(day).toPlainDateTime({ hour: NIGHTLY_HOUR });
      return wall.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
    },
  };
}

/**
 * `ms` moved on by an ISO 8601 duration such as `P7D`, months and years counted in UTC; null if it is none.
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 */
export function addDuration(ms: number, duration: string): number | null {
  const { Temporal } = loadTemporal();
  try {
    return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').add(duration).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Loaded at the first zone other than UTC, or duration: it would be a third of the emulator's start. */
function loadTemporal(): typeof temporal {
  // require() has no types of its own.
  return createRequire(import.meta.url)('temporal-polyfill') as typeof temporal;
}

/** Whether there is a time zone of that name. */
export function zoneExists(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
