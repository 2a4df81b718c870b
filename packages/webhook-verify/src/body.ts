import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { MAX_JSON_DEPTH } from './format.ts';

/** A body as it came over the wire: its text or its bytes, never the object that was parsed from it. */
export type RawBody = string | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/**
 * The bytes of a raw body, of any realm.
 *
 * @throws {@link WebhookVerificationError} `body_not_raw` for anything else, `malformed_body` for a lone surrogate.
 */
export function readBody(body: RawBody): Uint8Array {
  if (typeof body === 'string') {
    const bytes = encodeText(body);
    if (!bytes) throw new WebhookVerificationError('malformed_body');
    return bytes;
  }
  try {
    if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    // By tag, since `instanceof` fails across realms; `slice` throws on an object that only wears the tag.
    if (Object.prototype.toString.call(body).endsWith('ArrayBuffer]')) return new Uint8Array(body.slice(0));
  } catch {}
  throw new WebhookVerificationError('body_not_raw');
}

/** UTF-8 of a text, or undefined when it has a lone surrogate, which UTF-8 cannot say and `TextEncoder` replaces. */
export function encodeText(text: string): Uint8Array | undefined {
  return /\p{Surrogate}/u.test(text) ? undefined : new TextEncoder().encode(text);
}

/**
 * The event in a verified body; undefined for an empty body.
 *
 * @throws {@link WebhookVerificationError} `invalid_json` for bytes that are not UTF-8, begin with a BOM or are no JSON
 * object, `too_deep` for more than 100 levels.
 */
export function decodeEvent(bytes: Uint8Array): WebhookEvent | undefined {
  if (bytes.length === 0) return undefined;
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {}
  if (!isEvent(event)) throw new WebhookVerificationError('invalid_json');
  let level: object[] = [event];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_JSON_DEPTH) throw new WebhookVerificationError('too_deep');
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return event;
}

function isEvent(value: unknown): value is WebhookEvent {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
