/// <reference lib="es2024" />
import { check } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { MAX_JSON_DEPTH } from './format.ts';

/** A body as it came over the wire: its text or its bytes, never the object that was parsed from it. */
export type RawBody = string | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/** A body that is hashed and parsed as it is: an encoder and a decoder between would take longer than the hash. */
export type Body = string | Uint8Array;

const decoder = /* @__PURE__ */ new TextDecoder('utf8', { fatal: true, ignoreBOM: true });

/** The bytes of a body; a text's in UTF-8. */
export function bytesOf(body: Body): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/**
 * A text, or the bytes of a buffer or view of any realm; not copied, unless another thread could change them.
 *
 * @throws {@link WebhookVerificationError} `body_not_raw` for anything else, and for a lone surrogate, which UTF-8
 * cannot say and encoders replace.
 */
export function readBody(source: RawBody): Body {
  try {
    if (typeof source === 'string' && source.isWellFormed()) return source;
    // `DataView` takes a buffer of any realm, and throws for everything that is none.
    const { buffer = source as ArrayBuffer, byteOffset, byteLength } = source as Partial<ArrayBufferView<ArrayBuffer>>;
    const bytes = new Uint8Array(new DataView(buffer).buffer, byteOffset, byteLength);
    // Memory that threads share cannot be resized.
    return (buffer as Partial<ArrayBuffer>).resize ? bytes : bytes.slice();
  } catch {
    check(false, 'body_not_raw', 'Use express.raw(), request.text()', 500);
  }
}

/**
 * The event in a verified body; undefined for an empty body.
 *
 * @throws {@link WebhookVerificationError} `invalid_json` for bytes that are not UTF-8, begin with a BOM or are no JSON
 * object, `too_deep` for more than 100 levels.
 */
export function decodeEvent(body: Body): WebhookEvent | undefined {
  if (!body.length) return;
  let event: unknown;
  try {
    const text = typeof body === 'string' ? body : decoder.decode(body);
    // What starts with a brace is an object, or no JSON.
    event = /^\s*{/.test(text) && JSON.parse(text);
  } catch {
    // Not UTF-8 or not JSON: the event stays undefined, which the next line refuses.
  }
  check(event, 'invalid_json', 'Send a UTF-8 JSON object');
  checkDepth(event, MAX_JSON_DEPTH);
  // The signature vouches for the rest of the shape.
  return event as WebhookEvent;
}

function checkDepth(value: unknown, levels: number): void {
  if (typeof value !== 'object') return;
  check(levels, 'too_deep', 'Send at most 100 levels');
  // JSON has own keys only, and `null` has none.
  for (const key in value) checkDepth(value[key as never], levels - 1);
}
