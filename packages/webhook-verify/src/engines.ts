import { check } from './error.ts';
import { NODE_HASH, SCHEME_PREFIX, WEB_HASH } from './format.ts';
import type { Key } from './key.ts';

/** What is signed: its parts, so that a large body is hashed where it lies. */
export interface SignedContent {
  /** The id and the timestamp, each with the dot behind it. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

/**
 * The signature of one key by node:crypto.
 *
 * @throws {@link WebhookVerificationError} `sync_unavailable` where the platform has no node:crypto.
 */
export function signSync(key: Key, { prefix, bytes }: SignedContent): string {
  if (!key.node) {
    // Asked for inside the call: an import would break browsers and Workers, and would cost its time at start.
    const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
    check(crypto, 'sync_unavailable', 'Use verifyAsync or signAsync', 500);
    const secret = crypto.createSecretKey(key.bytes);
    key.node = () => crypto.createHmac(NODE_HASH, secret);
  }
  return SCHEME_PREFIX + key.node().update(prefix).update(bytes).digest('base64');
}

/**
 * The signature of one key by WebCrypto, over the bytes as they are now.
 *
 * @throws {@link WebhookVerificationError} `async_unavailable` where the platform has no WebCrypto.
 */
export async function signAsync(key: Key, { prefix, bytes }: SignedContent): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  check(subtle, 'async_unavailable', 'Use a page on https', 500);
  const content = new Uint8Array(prefix.length + bytes.length);
  new TextEncoder().encodeInto(prefix, content);
  content.set(bytes, prefix.length);
  key.web ??= subtle.importKey('raw', key.bytes, { name: 'HMAC', hash: WEB_HASH }, false, ['sign']);
  const mac = await subtle.sign('HMAC', await key.web, content);
  return SCHEME_PREFIX + btoa(String.fromCharCode(...new Uint8Array(mac)));
}
