import type crypto from 'node:crypto';
import { bytesOf } from './body.ts';
import type { Body } from './body.ts';
import { check } from './error.ts';
import { SCHEME_PREFIX } from './format.ts';
import type { Key } from './key.ts';

/** What is signed: its parts, so that a large body is hashed where it lies. */
export interface SignedContent {
  /** The id and the timestamp, each with the dot behind it. */
  readonly prefix: string;
  body: Body;
}

/** From the first call on: asking for it takes longer than an HMAC. */
let node: typeof crypto | undefined;

/**
 * The signatures of some keys by node:crypto.
 *
 * @throws {@link WebhookVerificationError} `sync_unavailable` where the platform has no node:crypto.
 */
export function signSync(keys: readonly Key[], content: SignedContent): string[] {
  // Asked for inside the call: an import would break browsers and Workers, and would cost its time at start.
  const module = (node ??= globalThis.process?.getBuiltinModule?.('crypto'));
  check(module, 'sync_unavailable', 'Use verifyAsync, signAsync', 500);
  return keys.map((key) => {
    const hmac = module.createHmac('sha256', (key.node ??= module.createSecretKey(key.bytes)));
    return SCHEME_PREFIX + hmac.update(content.prefix).update(content.body).digest('base64');
  });
}

/**
 * The signatures of some keys by WebCrypto. The body becomes a copy of itself, which nothing can change meanwhile.
 *
 * @throws {@link WebhookVerificationError} `async_unavailable` where the platform has no WebCrypto.
 */
export async function signAsync(keys: readonly Key[], content: SignedContent): Promise<string[]> {
  const subtle = globalThis.crypto?.subtle;
  check(subtle, 'async_unavailable', 'Use https://', 500);
  const prefix = bytesOf(content.prefix);
  const body = bytesOf(content.body);
  const bytes = new Uint8Array(prefix.length + body.length);
  bytes.set(prefix);
  content.body = bytes.subarray(prefix.length);
  content.body.set(body);
  return Promise.all(
    keys.map(async (key) => {
      const web = (key.web ??= subtle.importKey('raw', key.bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']));
      const mac = await subtle.sign('HMAC', await web, bytes);
      return SCHEME_PREFIX + btoa(String.fromCharCode(...new Uint8Array(mac)));
    }),
  );
}
