/// <reference lib="es2024.string" />
import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { MAX_JSON_DEPTH } from './format.ts';

/** A body as it came over the wire: its text or its bytes, never the object that was parsed from it. */
export type RawBody = string | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/**
 * The bytes of a raw body, of any realm; not copied, unless another thread could change them.
 *
 * @throws {@link WebhookVerificationError} `body_not_raw` for anything else, `malformed_body` for a lone surrogate.
 */
export function readBody(body: RawBody): Uint8Array {
  if (typeof body === 'string') return encodeText(body, 'malformed_body');
  try {
    // `DataView` takes a buffer of any realm, and throws for everything that is none.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new DataView(body);
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    return buffer instanceof ArrayBuffer ? bytes : bytes.slice();
  } catch {
    throw new WebhookVerificationError('body_not_raw');
  }
}

/** UTF-8 of a text; refuses a lone surrogate, which UTF-8 cannot say and `TextEncoder` replaces. */
export function encodeText(text: string, refusal: 'malformed_body' | 'invalid_secret'): Uint8Array<ArrayBuffer> {
  if (!text.isWellFormed()) throw new WebhookVerificationError(refusal);
  return new TextEncoder().encode(text);
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
    event = JSON.parse(decoder.decode(bytes));
  } catch {}
  if (!isObject(event) || Array.isArray(event)) throw new WebhookVerificationError('invalid_json');
  checkDepth(event, 1);
  // The signature vouches for the rest of the shape.
  return event as WebhookEvent;
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function checkDepth(value: object, depth: number): void {
  if (depth > MAX_JSON_DEPTH) throw new WebhookVerificationError('too_deep');
  for (const child of Object.values(value)) if (isObject(child)) checkDepth(child, depth + 1);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
