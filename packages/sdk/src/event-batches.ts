import type { EventInput } from './types.ts';

/** The API takes this many events in a request. */
export const MAX_EVENTS = 1000;

/** A request with events grows to this many bytes of JSON, half of what the API takes. */
export const MAX_BYTES = 8 * 1024 * 1024;

const OPENING = '{"events":[';
const CLOSING = ']}';

/** Both, without the comma that the first event has not. */
const ENVELOPE_BYTES = 12;

/** Some events of the caller's list, written as the body of a request. */
export interface EventBatchBody {
  /** Position of the first event in the caller's list. */
  readonly start: number;
  /** Position after the last one. */
  readonly end: number;
  readonly body: string;
}

/**
 * Splits events into bodies of at most 1000 events and 8 MiB, in their order. Each is written only when it is asked
 * for. An event that is larger than that goes alone, for the API to judge.
 */
export function* batchEvents(
  events: readonly EventInput[],
  { maxEvents = MAX_EVENTS, maxBytes = MAX_BYTES }: { maxEvents?: number; maxBytes?: number } = {},
): Generator<EventBatchBody, void, undefined> {
  let start = 0;
  // One text that grows: the engine copies it together once, when it is sent.
  let body = '';
  let bytes = 0;
  for (let index = 0; index < events.length; index += 1) {
    // As in an array: what JSON has no word for is null.
    const text = JSON.stringify(events[index]) ?? 'null';
    const addedBytes = utf8Length(text) + 1;
    if (index - start === maxEvents || (index > start && bytes + addedBytes > maxBytes - ENVELOPE_BYTES)) {
      yield { start, end: index, body: body + CLOSING };
      start = index;
      body = '';
      bytes = 0;
    }
    body += (body ? ',' : OPENING) + text;
    bytes += addedBytes;
  }
  if (body) yield { start, end: events.length, body: body + CLOSING };
}

/** Bytes of the text in UTF-8. Surrogates come in pairs here: `JSON.stringify` escapes the others. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
