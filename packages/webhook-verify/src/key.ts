import type { Hmac } from 'node:crypto';
import { readBytes } from './body.ts';
import { check } from './error.ts';
import { BASE64_SECRET_PREFIX, MIN_KEY_BYTES } from './format.ts';

/** One secret as LealUp showed it, or its key bytes. */
export type Secret = string | Uint8Array;

/** The bytes of one secret, and what each engine made of them at its first use. */
export interface Key {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Begins an HMAC with a cached `KeyObject`: with a bytes key Node 24 is six times slower. */
  node?: () => Hmac;
  web?: Promise<CryptoKey>;
}

/** What a pasted secret looks like when it is none, first match first. */
const MISTAKES: readonly (readonly [pattern: RegExp, mistake: string])[] = [
  [/^\s*(undefined|null)?\s*$/, 'is empty'],
  [/^\s|\s$/, 'has white space around it'],
  [/^["'`]|["'`]$/, 'has quotes around it'],
  [/^v\d\w*,/, 'is a signature'],
  [/^wh(sec|_secret)_$/, 'is only a prefix'],
];

/**
 * The keys of one secret or several, in their order; bytes are copied.
 *
 * @throws {@link WebhookVerificationError} `invalid_secret`, with a hint that names the cause.
 */
export function readKeys(secrets: Secret | readonly Secret[]): readonly Key[] {
  const list = [secrets].flat();
  return (list.length ? list : ['']).map((secret) => {
    const mistake = MISTAKES.find(([pattern]) => typeof secret === 'string' && pattern.test(secret));
    const bytes = secretBytes(secret) ?? [];
    const hint = `The secret ${mistake?.[1] ?? 'is not base64 or too short'}`;
    check(!mistake && bytes.length >= MIN_KEY_BYTES, 'invalid_secret', hint, 500);
    return { bytes: Uint8Array.from(bytes) };
  });
}

function secretBytes(secret: Secret): ArrayLike<number> | undefined {
  if (typeof secret !== 'string' || !secret.startsWith(BASE64_SECRET_PREFIX)) return readBytes(secret);
  const base64 = secret.slice(BASE64_SECRET_PREFIX.length);
  try {
    const binary = atob(base64);
    // `atob` forgives white space, missing padding and stray bits; only the canonical spelling survives the way back.
    if (btoa(binary) === base64) return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    // Not base64: the answer is undefined, as for a spelling that is not canonical.
  }
}
