import { decodeEvent, readBody } from './body.ts';
import type { RawBody } from './body.ts';
import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { ID_PATTERN, TIMESTAMP_PATTERN, signedPrefix } from './format.ts';
import { readHeaders } from './headers.ts';
import type { HeaderSource } from './headers.ts';
import { parseSignatures } from './signature.ts';

/** What is signed, and where the body begins in it. */
export interface SignedContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly bodyOffset: number;
}

/** A delivery whose grammar and age are right and whose signatures nobody has compared yet. */
export interface Delivery {
  readonly id: string;
  readonly timestamp: number;
  readonly content: SignedContent;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
}

/** A delivery that one of the secrets has signed. */
export interface VerifiedDelivery {
  /** The event; undefined for an empty body. */
  event: WebhookEvent | undefined;
  /** The message's id, the same on every retry: the key for telling duplicates. */
  id: string;
  /** When this attempt was signed, in unix seconds. */
  timestamp: number;
  /** Position of the secret that matched; the first one if several did. */
  keyIndex: number;
}

/**
 * Reads a delivery strictly, before anything is hashed.
 *
 * @throws {@link WebhookVerificationError} for a body, a header or an age that is not as the format says.
 */
export function readDelivery(
  body: RawBody,
  headers: HeaderSource,
  options: { toleranceSeconds: number; receivedAtMs: number },
): Delivery {
  const bytes = readBody(body);
  const { id, timestamp, signature } = readHeaders(headers);
  checkMessage(id, timestamp);
  const content = signedContent(id, timestamp, bytes);
  const signatures = parseSignatures(signature);
  const age = Math.floor(options.receivedAtMs / 1000) - Number(timestamp);
  if (!Number.isFinite(age)) throw new WebhookVerificationError('invalid_clock');
  if (Math.abs(age) > options.toleranceSeconds) {
    throw new WebhookVerificationError(age > 0 ? 'timestamp_too_old' : 'timestamp_too_new', { detail: `${age} s old` });
  }
  return { id, timestamp: Number(timestamp), content, signatures };
}

/**
 * Holds id and timestamp to their grammar.
 *
 * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`.
 */
export function checkMessage(id: string, timestamp: number | string): void {
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) throw new WebhookVerificationError('malformed_id');
  if (!TIMESTAMP_PATTERN.test(String(timestamp))) throw new WebhookVerificationError('malformed_timestamp');
}

/** The bytes that are signed for a message: a copy, so that nothing changes between the hash and the parser. */
export function signedContent(id: string, timestamp: number | string, body: Uint8Array): SignedContent {
  const prefix = new TextEncoder().encode(signedPrefix(id, timestamp));
  const bytes = new Uint8Array(prefix.length + body.length);
  bytes.set(prefix);
  bytes.set(body, prefix.length);
  return { bytes, bodyOffset: prefix.length };
}

/**
 * Judges the comparisons of all keys (rows) with all signatures (columns) and opens the body.
 *
 * @throws {@link WebhookVerificationError} `signature_mismatch`, `invalid_json`, `too_deep`.
 */
export function openDelivery(delivery: Delivery, matches: readonly (readonly boolean[])[]): VerifiedDelivery {
  const { id, timestamp, content } = delivery;
  const keyIndex = matches.findIndex((row) => row.includes(true));
  if (keyIndex < 0) throw new WebhookVerificationError('signature_mismatch');
  return { event: decodeEvent(content.bytes.subarray(content.bodyOffset)), id, timestamp, keyIndex };
}
