import type { Hmac } from 'node:crypto';
import { encodeText } from './body.ts';
import { WebhookVerificationError } from './error.ts';
import { BASE64_SECRET_PATTERN, MIN_KEY_BYTES } from './format.ts';

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
const MISTAKES: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/^\s*(undefined|null)?\s*$/, 'The secret is empty: is its variable set'],
  [/^\s|\s$/, 'Remove the white space around the secret'],
  [/^["'`]|["'`]$/, 'Remove the quotes around the secret'],
  [/^v\d\w*,/, 'This is a signature, not a secret'],
  [/^wh(sec|_secret)_$/, 'The secret is only a prefix'],
];

/**
 * The keys of one secret or several, in their order; bytes are copied.
 *
 * @throws {@link WebhookVerificationError} `invalid_secret`, with a hint that names the cause.
 */
export function readKeys(secrets: Secret | readonly Secret[]): readonly Key[] {
  const list = [secrets].flat();
  return (list.length > 0 ? list : ['']).map((secret) => {
    const bytes = Uint8Array.from(ArrayBuffer.isView(secret) ? secret : readText(secret ?? ''));
    if (bytes.length < MIN_KEY_BYTES) throw refused(`The key has fewer than ${MIN_KEY_BYTES} bytes`);
    return { bytes };
  });
}

function readText(secret: string): Uint8Array {
  const hint = MISTAKES.find(([pattern]) => pattern.test(secret))?.[1];
  if (hint) throw refused(hint);
  const base64 = BASE64_SECRET_PATTERN.exec(secret)?.[1];
  if (base64 === undefined) return encodeText(secret, 'invalid_secret');
  try {
    const binary = atob(base64);
    // `atob` forgives white space, missing padding and stray bits; only the canonical spelling survives the way back.
    if (btoa(binary) === base64) return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {}
  throw refused('What follows whsec_ is not canonical base64');
}

function refused(hint: string): WebhookVerificationError {
  return new WebhookVerificationError('invalid_secret', { hint });
}
