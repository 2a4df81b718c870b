import { Temporal } from 'temporal-polyfill';
import { Failure } from '../../failures/failure.ts';
import type { Refusal } from './parse-line.ts';

/** A date and perhaps a time, without an offset from UTC. */
const NAIVE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?$/;

/** Reads times that do not say how far they are from UTC, by the clocks of a place. */
export class NaiveTimes {
  readonly #zone: string;
  /** How many were read in an hour that came twice. */
  ambiguous = 0;

  /** @throws {@link Failure} `usage` for a zone that there is not. */
  constructor(zone: string) {
    try {
      this.#zone = Temporal.Now.zonedDateTimeISO(zone).timeZoneId;
    } catch (cause) {
      throw new Failure('usage', `There is no time zone ${zone}.`, { why: ['zones have names such as Europe/Madrid or America/New_York'], cause });
    }
  }

  /**
   * The instant in UTC; what has an offset, and what is no time, as it is. An hour that comes twice is read as the first
   * of the two; one that the clocks leave out is refused.
   */
  read(timestamp: unknown): { readonly timestamp: unknown } | { readonly refusal: Refusal } {
    const [, date, time = '00:00'] = typeof timestamp === 'string' ? (NAIVE.exec(timestamp.trim()) ?? []) : [];
    if (date === undefined) return { timestamp };
    let local: Temporal.PlainDateTime;
    try {
      local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
    } catch {
      return { timestamp };
    }
    const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => local.toZonedDateTime(this.#zone, { disambiguation }));
    if (!earlier || !later || earlier.equals(later)) return { timestamp: instantOf(earlier, timestamp) };
    if (!earlier.toPlainDateTime().equals(local)) {
      return { refusal: { code: 'invalid_timestamp', message: `timestamp ${date} ${time} does not exist in ${this.#zone}: the clocks were put forward over it.` } };
    }
    this.ambiguous += 1;
    return { timestamp: instantOf(earlier, timestamp) };
  }
}

function instantOf(time: Temporal.ZonedDateTime | undefined, fallback: unknown): unknown {
  return time?.toInstant().toString() ?? fallback;
}
