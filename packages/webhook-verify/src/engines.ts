import { bytesOf } from './body.ts';
import type { Body } from './body.ts';
import { check } from './error.ts';
import { NODE_HASH, SCHEME_PREFIX, WEB_HASH } from './format.ts';
import type { Key } from './key.ts';

/** What is signed: its parts, so that a large body is hashed where it lies. */
export interface SignedContent {
  /** The id and the timestamp, each with the dot behind it. */
  readonly prefix: string;
  readonly body: Body;
}

/**
 * The signatures of some keys by node:crypto.
 *
 * @throws {@link WebhookVerificationError} `sync_unavailable` where the platform has no node:crypto.
 */
export function signSync(keys: readonly Key[], { prefix, body }: SignedContent): string[] {
  return keys.map((key) => {
    if (!key.node) {
      // Asked for inside the call: an import would break browsers and Workers, and would cost its time at start.
      const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
      check(crypto, 'sync_unavailable', 'Use verifyAsync, signAsync', 500);
      key.node = crypto.createHmac.bind(crypto, NODE_HASH, crypto.createSecretKey(key.bytes));
    }
    return SCHEME_PREFIX + key.node().update(prefix).update(body).digest('base64');
  });
}

/** A copy of what is signed in one piece, which nothing can change while WebCrypto works. */
export function copyContent({ prefix, body }: SignedContent): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(body);
  const content = new Uint8Array(prefix.length + bytes.length);
  new TextEncoder().encodeInto(prefix, content);
  content.set(bytes, prefix.length);
  return content;
}

/**
 * The signatures of some keys by WebCrypto.
 *
 * @throws {@link WebhookVerificationError} `async_unavailable` where the platform has no WebCrypto.
 */
export async function signAsync(keys: readonly Key[], content: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const subtle = globalThis.crypto?.subtle;
  check(subtle, 'async_unavailable', 'Use https://', 500);
  const signatures = [];
  for (const key of keys) {
    key.web ??= subtle.importKey('raw', key.bytes, { name: 'HMAC', hash: WEB_HASH }, false, ['sign']);
    const mac = await subtle.sign('HMAC', await key.web, content);
    signatures.push(SCHEME_PREFIX + btoa(String.fromCharCode(...new Uint8Array(mac))));
  }
  return signatures;
}
