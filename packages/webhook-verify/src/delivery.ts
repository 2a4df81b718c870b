import { decodeEvent, readBody } from './body.ts';
import type { RawBody } from './body.ts';
import type { SignedContent } from './engines.ts';
import { check } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { ID_PATTERN, TIMESTAMP_PATTERN } from './format.ts';
import { difference } from './signature.ts';

/** A message to sign. */
export interface SignInput {
  /** The message's id: 1 to 128 letters, digits, `_` and `-`. */
  id: string;
  /** Unix seconds. */
  timestamp: number;
  body: RawBody;
}

/** A message as its headers spell it. */
interface ReceivedInput {
  id: string;
  timestamp: string;
  body: RawBody;
  signatures: readonly string[];
}

/** What is signed, and the message that it is for. */
interface Message extends SignedContent {
  readonly id: string;
  readonly timestamp: number;
}

/** A delivery whose grammar and age are right and whose signatures nobody has compared yet. */
export interface Delivery extends Message {
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
 * What is signed for a message.
 *
 * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`, `body_not_raw`.
 */
export function readMessage(input: SignInput): Message;
export function readMessage(input: ReceivedInput): Delivery;
export function readMessage(input: SignInput | ReceivedInput): Message {
  const { id, timestamp, body } = input;
  check(ID_PATTERN.test(id), 'malformed_id', 'Send letters, digits, _ -');
  check(TIMESTAMP_PATTERN.test(timestamp as string), 'malformed_timestamp', 'Send seconds, not ms');
  return { ...input, timestamp: +timestamp, prefix: `${id}.${timestamp}.`, body: readBody(body) };
}

/**
 * Compares the signature that each key expects with every one that was given, without stopping at a match, and opens
 * the body.
 *
 * @throws {@link WebhookVerificationError} `signature_mismatch`, `invalid_json`, `too_deep`.
 */
export function openDelivery(delivery: Delivery, expected: readonly string[]): VerifiedDelivery {
  const keyIndex = expected
    .map((own) => delivery.signatures.map((given) => difference(own, given)).includes(0))
    .indexOf(true);
  check(keyIndex + 1, 'signature_mismatch', "Use this subscription's secret and raw body", 401);
  return { ok: true, event: decodeEvent(delivery.body), id: delivery.id, timestamp: delivery.timestamp, keyIndex };
}
