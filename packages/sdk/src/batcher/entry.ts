import { utf8Length } from '../event-batches.ts';
import type { BatcherEvent } from './options.ts';
import type { SpooledEvent, SpoolPlace } from './spooling.ts';

/** An event in the batcher. It is written as JSON once, and that text never changes. */
export interface Entry {
  /** The event as it was added and is spooled. */
  readonly text: string;
  /** What is sent: the same text, or with the customer's id in place of the key; empty until that is known. */
  body: string;
  /** Bytes of the JSON in UTF-8. */
  readonly bytes: number;
  /** What the customer is known by, if not by its id. */
  readonly key: string | undefined;
  /** How often the customer was looked up. */
  lookups: number;
  readonly addedAtMs: number;
  /** The flush that it belongs to. */
  readonly epoch: number;
  /** Whether it is too old for anything but a backfill. */
  readonly isBackfill: boolean;
  place: SpoolPlace | undefined;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** The event with a time and a name of its own, which no retry and no spool changes any more. */
export function stamp<E extends BatcherEvent>(event: E, nowMs: number): E {
  if (event.timestamp !== undefined && event.external_id !== undefined) return event;
  return {
    ...event,
    timestamp: event.timestamp ?? isoTime(nowMs),
    external_id: event.external_id ?? crypto.randomUUID(),
  };
}

/**
 * Writes a stamped event down.
 *
 * @throws TypeError for what JSON cannot hold.
 */
export function createEntry(event: BatcherEvent, { epoch, nowMs }: { epoch: number; nowMs: number }): Entry {
  const key = keyOf(event);
  const text = key === undefined ? JSON.stringify(event) : writeKeyed(event, key);
  return { text, body: key === undefined ? text : '', bytes: bytesOf(text), key, lookups: 0, addedAtMs: nowMs, epoch, isBackfill: false, place: undefined };
}

/** The entry of an event that a spool gives back. */
export function restoreEntry(
  { text, value, place }: SpooledEvent,
  { epoch, nowMs, isBackfill }: { epoch: number; nowMs: number; isBackfill: boolean },
): Entry {
  const key = keyOf(value);
  return { text, body: key === undefined ? text : '', bytes: bytesOf(text), key, lookups: 0, addedAtMs: nowMs, epoch, isBackfill, place };
}

/** Puts the customer's id in place of the key that the text begins with. */
export function resolveEntry(entry: Entry, customerId: string): void {
  const start = entry.text.indexOf(':') + 1 + JSON.stringify(entry.key).length;
  entry.body = `{"customer_id":${JSON.stringify(customerId)}${entry.text.slice(start)}`;
}

/** The event as it was added. */
export function eventOf({ text }: Entry): BatcherEvent {
  return JSON.parse(text);
}

/** Few events hold anything but ASCII, and a pattern tells faster than a loop. */
function bytesOf(text: string): number {
  return NOT_ASCII.test(text) ? utf8Length(text) : text.length;
}

interface Keyed {
  readonly customer_id?: unknown;
  readonly email_domain?: unknown;
  readonly customer_key?: unknown;
}

function keyOf({ customer_id: id, email_domain: domain, customer_key: key }: Keyed): string | undefined {
  if (id !== undefined) return undefined;
  if (typeof domain === 'string') return domain;
  return typeof key === 'string' ? key : undefined;
}

/** With the key in front, where it can be replaced without reading the text again. */
function writeKeyed(event: Keyed, key: string): string {
  const { customer_id: _id, email_domain: domain, customer_key: _key, ...rest } = event;
  return JSON.stringify(domain === key ? { email_domain: key, ...rest } : { customer_key: key, ...rest });
}

let lastMs = Number.NaN;
let lastIso = '';

/** Many events come in the same millisecond, and writing a date costs more than the rest of a stamp. */
function isoTime(nowMs: number): string {
  if (nowMs !== lastMs) {
    lastMs = nowMs;
    lastIso = new Date(nowMs).toISOString();
  }
  return lastIso;
}
