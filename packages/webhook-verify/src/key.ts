import type { Hmac } from 'node:crypto';
import { bytesOf, readBody } from './body.ts';
import { check } from './error.ts';
import { BASE64_SECRET, MIN_KEY_BYTES } from './format.ts';

/** One secret as LealUp showed it, or its key bytes. */
export type Secret = string | Uint8Array;

/** The bytes of one secret, and what each engine made of them at its first use. */
export interface Key {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Begins an HMAC with a cached `KeyObject`: with a bytes key Node 24 is six times slower. */
  node?: () => Hmac;
  web?: Promise<CryptoKey>;
}

/** What is pasted along with a secret, or in its place: white space, quotes, the version of a signature. */
const PASTED = /^([\s"'`]|v\d\w*,)|[\s"'`]$/;

/**
 * The keys of one secret or several, in their order; bytes are copied.
 *
 * @throws {@link WebhookVerificationError} `invalid_secret`.
 */
export function readKeys(secrets: Secret | readonly Secret[]): readonly Key[] {
  const list = [secrets].flat();
  return (list.length ? list : ['']).map((secret) => {
    const bytes = secretBytes(secret);
    // `undefined`, `null` and bare prefixes are too short.
    check(
      bytes && bytes.length >= MIN_KEY_BYTES,
      'invalid_secret',
      'Paste it whole, no quotes, white space, v1,',
      500,
    );
    return { bytes };
  });
}

function secretBytes(secret: Secret): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = typeof secret === 'string' ? secret : '';
    if (PASTED.test(text)) return;
    const base64 = BASE64_SECRET.exec(text)?.[1];
    // What has no bytes throws, and is undefined in the end.
    if (base64 === undefined) return Uint8Array.from(bytesOf(readBody(secret)));
    const binary = atob(base64);
    // `atob` forgives white space, missing padding and stray bits; only the canonical spelling survives the way back.
    if (btoa(binary) === base64) return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    // No bytes or not base64: the answer is undefined, as for a spelling that is not canonical.
  }
}
