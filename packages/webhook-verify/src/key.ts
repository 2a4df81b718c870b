import type { KeyObject } from 'node:crypto';
import { bytesOf, readBody } from './body.ts';
import { check } from './error.ts';
import { BASE64_SECRET, MIN_KEY_BYTES } from './format.ts';

/** One secret as LealUp showed it, or its key bytes. */
export type Secret = string | Uint8Array;

/** The bytes of one secret, and what each engine made of them at its first use. */
export interface Key {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** With a bytes key Node 24 is six times slower. */
  node?: KeyObject;
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
  return (secrets?.length ? [secrets].flat() : ['']).map((secret) => {
    let bytes;
    try {
      const source = readBody(secret);
      // A pattern sees bytes as numbers, and matches none.
      const base64 = BASE64_SECRET.exec(source as string)?.[1];
      if (!PASTED.test(source as string)) {
        bytes = base64
          ? // `atob` forgives stray bits and missing padding; only the canonical spelling survives the way back.
            btoa(atob(base64)) === base64 && Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
          : bytesOf(source).slice();
      }
    } catch {
      // No bytes or not base64: there are none, as for a spelling that is not canonical.
    }
    // `undefined`, `null` and bare prefixes are too short.
    check(bytes && bytes.length >= MIN_KEY_BYTES, 'invalid_secret', 'Use it whole, no quotes, white space, v1,', 500);
    return { bytes };
  });
}
