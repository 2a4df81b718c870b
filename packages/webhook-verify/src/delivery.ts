import { decodeEvent, readBody } from './body.ts';
import type { RawBody } from './body.ts';
import type { SignedContent } from './engines.ts';
import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { ID_PATTERN, signedPrefix, TIMESTAMP_PATTERN } from './format.ts';
import { readHeaders } from './headers.ts';
import type { HeaderSource } from './headers.ts';
import { isEqual, parseSignatures } from './signature.ts';

/** A message to sign. */
export interface SignInput {
  /** The message's id: 1 to 128 letters, digits, `_` and `-`. */
  id: string;
  /** Unix seconds. */
  timestamp: number;
  body: RawBody;
}

/** A delivery whose grammar and age are right and whose signatures nobody has compared yet. */
export interface Delivery extends SignedContent {
  readonly id: string;
  readonly timestamp: number;
  readonly signatures: readonly string[];
}

/** A delivery that one of the secrets has signed. */
export interface VerifiedDelivery {
  ok: true;
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
  const header = readHeaders(headers);
  const [id, timestamp, signature] = [header('id'), header('timestamp'), header('signature')];
  const content = signedContent(id, timestamp, bytes);
  const signatures = parseSignatures(signature);
  const age = Math.floor(options.receivedAtMs / 1000) - Number(timestamp);
  if (!Number.isFinite(age)) throw new WebhookVerificationError('invalid_option');
  if (Math.abs(age) > options.toleranceSeconds) {
    throw new WebhookVerificationError(age > 0 ? 'timestamp_too_old' : 'timestamp_too_new', { detail: `${age} s old` });
  }
  return { ...content, id, timestamp: Number(timestamp), signatures };
}

/**
 * What is signed for a message.
 *
 * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`.
 */
export function signedContent(id: string, timestamp: number | string, body: Uint8Array): SignedContent {
  if (!ID_PATTERN.test(id)) throw new WebhookVerificationError('malformed_id');
  if (!TIMESTAMP_PATTERN.test(String(timestamp))) throw new WebhookVerificationError('malformed_timestamp');
  return { prefix: signedPrefix(id, timestamp), body };
}

/**
 * Compares the signature that each key expects with every one that was given, without stopping at a match, and opens
 * the body.
 *
 * @throws {@link WebhookVerificationError} `signature_mismatch`, `invalid_json`, `too_deep`.
 */
export function openDelivery({ body, id, timestamp, signatures }: Delivery, expected: string[]): VerifiedDelivery {
  const keyIndex = expected
    .map((own) => signatures.map((given) => isEqual(own, given)).includes(true))
    .indexOf(true);
  if (keyIndex < 0) throw new WebhookVerificationError('signature_mismatch');
  return { ok: true, event: decodeEvent(body), id, timestamp, keyIndex };
}
