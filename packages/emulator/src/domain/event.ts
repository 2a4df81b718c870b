import type { EventErrorCode, EventInput, Issue } from '@lealup/contract';
import { checkEventInput } from '@lealup/contract/checks';
import { DAY_MS, formatInstant, parseInstant } from './instant.ts';

const MAX_AGE_MS = 30 * DAY_MS;
const MAX_AHEAD_MS = 5 * 60_000;
const MAX_PROPERTIES_BYTES = 10_240;

export interface JudgedEvent {
  event: EventInput;
  timestamp: number;
  /** JSON of the properties; null if there are none. */
  properties: string | null;
}

export interface Refusal {
  code: EventErrorCode;
  message: string;
}

export interface EventRules {
  now: number;
  /** Null for a backfill, which takes any past. */
  maxAgeMs: number | null;
  /** What callers' own clocks say: told where the emulator's stands elsewhere. */
  callersNow: number;
}

/** Clocks that differ by less are the same to a reader. */
const SAME_CLOCK_MS = 60_000;

/** The rules of `POST /v1/events`. */
export function ingestionRules(now: number, callersNow: number): EventRules {
  return { now, callersNow, maxAgeMs: MAX_AGE_MS };
}

/** The rules of `POST /v1/events/backfill`. */
export function backfillRules(now: number, callersNow: number): EventRules {
  return { now, callersNow, maxAgeMs: null };
}

const encoder = new TextEncoder();
const scratch = new Uint8Array(MAX_PROPERTIES_BYTES + 4);

/** Judges one event by itself; whether its customer exists is not asked here. */
export function judgeEvent(value: unknown, rules: EventRules): JudgedEvent | Refusal {
  const issues: Issue[] = [];
  checkEventInput(value, '', issues);
  const [issue] = issues;
  if (issue) return refusalOf(issue);
  // The check has just shown that it is one.
  const event = value as EventInput;
  const timestamp = event.timestamp === undefined ? rules.now : parseInstant(event.timestamp);
  if (timestamp === null) return { code: 'invalid_timestamp', message: `timestamp ${event.timestamp} is no instant.` };
  if (timestamp > rules.now + MAX_AHEAD_MS) {
    const seconds = Math.ceil((timestamp - rules.now) / 1000);
    const advice = `Move the emulator's clock: lealup emulate advance PT${seconds}S`;
    return { code: 'timestamp_in_future', message: `${outOfTime(timestamp, 'more than 5 minutes after', rules)} ${advice}` };
  }
  if (rules.maxAgeMs !== null && timestamp < rules.now - rules.maxAgeMs) {
    const advice = "Send it to POST /v1/events/backfill, or go back to the seed's time: lealup emulate reset";
    return { code: 'timestamp_too_old', message: `${outOfTime(timestamp, 'more than 30 days before', rules)} ${advice}` };
  }
  const properties = event.properties === undefined ? null : writeProperties(event.properties);
  if (event.properties !== undefined && properties === null) {
    return { code: 'properties_too_large', message: `properties are larger than ${MAX_PROPERTIES_BYTES} bytes of JSON.` };
  }
  return { event, timestamp, properties };
}

export function isRefusal(judged: JudgedEvent | Refusal): judged is Refusal {
  return 'code' in judged;
}

/** Whom usage is counted for: the caller's own id goes before the e-mail address; empty for nobody. */
export function userKeyOf(event: EventInput): string {
  return event.user_external_id ?? event.user_email?.toLowerCase() ?? '';
}

function outOfTime(timestamp: number, how: string, { now, callersNow }: EventRules): string {
  const isMoved = Math.abs(now - callersNow) > SAME_CLOCK_MS;
  const other = isMoved ? ` (moved: real time is ${formatInstant(callersNow)})` : '';
  return `timestamp ${formatInstant(timestamp)} is ${how} the server's clock, which stands at ${formatInstant(now)}${other}.`;
}

/** JSON of the properties; null if it is too large, or nested so deeply that it cannot be written. */
function writeProperties(properties: Record<string, unknown>): string | null {
  let text: string;
  try {
    text = JSON.stringify(properties);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  if (text.length * 3 <= MAX_PROPERTIES_BYTES) return text;
  const { read } = encoder.encodeInto(text, scratch.subarray(0, MAX_PROPERTIES_BYTES));
  return read === text.length ? text : null;
}

function refusalOf({ pointer, code, message }: Issue): Refusal {
  const field = pointer.split('/')[1] ?? '';
  const sentence = field === '' ? `An event ${message}.` : `${field} ${message}.`;
  if (field === 'event_name') return { code: 'invalid_event_name', message: sentence };
  if (field === 'timestamp') return { code: 'invalid_timestamp', message: sentence };
  if (field === 'external_id' && code === 'too_long') return { code: 'external_id_too_long', message: sentence };
  return { code: 'invalid_field', message: sentence };
}
