import { WebhookVerificationError } from './error.ts';
import { NODE_HASH, SCHEME_PREFIX, WEB_ALGORITHM } from './format.ts';
import type { Key } from './key.ts';

/** What is signed: its parts, so that a large body is hashed where it lies. */
export interface SignedContent {
  readonly prefix: string;
  readonly body: Uint8Array;
}

/**
 * The signature of one key by node:crypto.
 *
 * @throws {@link WebhookVerificationError} `sync_unavailable` where the platform has no node:crypto.
 */
export function signSync(key: Key, { prefix, body }: SignedContent): string {
  if (!key.node) {
    // Asked for inside the call: an import would break browsers and Workers, and would cost its time at start.
    const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
    if (!crypto) throw new WebhookVerificationError('sync_unavailable');
    const secret = crypto.createSecretKey(key.bytes);
    key.node = () => crypto.createHmac(NODE_HASH, secret);
  }
  return SCHEME_PREFIX + key.node().update(prefix).update(body).digest('base64');
}

/**
 * The signature of one key by WebCrypto, over the bytes as they are now.
 *
 * @throws {@link WebhookVerificationError} `async_unavailable` where the platform has no WebCrypto.
 */
export async function signAsync(key: Key, { prefix, body }: SignedContent): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) throw new WebhookVerificationError('async_unavailable');
  const bytes = new Uint8Array(prefix.length + body.length);
  new TextEncoder().encodeInto(prefix, bytes);
  bytes.set(body, prefix.length);
  key.web ??= subtle.importKey('raw', key.bytes, WEB_ALGORITHM, false, ['sign']);
  const mac = await subtle.sign('HMAC', await key.web, bytes);
  return SCHEME_PREFIX + btoa(String.fromCharCode(...new Uint8Array(mac)));
}
