import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from './base64.ts';
import { encodeText } from './body.ts';
import { WebhookVerificationError } from './error.ts';
import { BASE64_SECRET_PREFIX, MIN_KEY_BYTES } from './format.ts';

/** One secret as LealUp showed it, or its key bytes. */
export type Secret = string | Uint8Array;

/** The bytes of one secret, with each engine's own form of them, made at its first use. */
export interface Key {
  readonly bytes: Uint8Array<ArrayBuffer>;
  node?: KeyObject;
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
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) throw refused('The list of secrets is empty');
  return list.map((secret) => ({ bytes: readSecret(secret) }));
}

function readSecret(secret: unknown): Uint8Array<ArrayBuffer> {
  const bytes = ArrayBuffer.isView(secret)
    ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
    : readText(secret ?? '');
  if (bytes.length < MIN_KEY_BYTES) throw refused(`The key has fewer than ${MIN_KEY_BYTES} bytes`);
  return Uint8Array.from(bytes);
}

function readText(secret: unknown): Uint8Array {
  if (typeof secret !== 'string') throw refused('A secret is text or bytes');
  const mistake = MISTAKES.find(([pattern]) => pattern.test(secret));
  if (mistake) throw refused(mistake[1]);
  const bytes = secret.startsWith(BASE64_SECRET_PREFIX)
    ? decodeBase64(secret.slice(BASE64_SECRET_PREFIX.length))
    : encodeText(secret);
  if (!bytes) throw refused(`What follows ${BASE64_SECRET_PREFIX} is not canonical base64`);
  return bytes;
}

function refused(hint: string): WebhookVerificationError {
  return new WebhookVerificationError('invalid_secret', { hint });
}
