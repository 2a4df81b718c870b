import type * as NodeCrypto from 'node:crypto';
import type { Delivery } from './delivery.ts';
import { WebhookVerificationError } from './error.ts';
import { SIGNATURE_SCHEME } from './format.ts';
import type { Key } from './key.ts';

/**
 * HMAC by node:crypto.
 *
 * @throws {@link WebhookVerificationError} `sync_unavailable` where the platform has no node:crypto.
 */
export function signSync(key: Key, bytes: Uint8Array): Uint8Array {
  const { createHmac, createSecretKey } = nodeCrypto();
  key.node ??= createSecretKey(key.bytes);
  return createHmac(SIGNATURE_SCHEME.node, key.node).update(bytes).digest();
}

/** Compares every key with every signature, in constant time and without stopping at a match. */
export function compareSync(keys: readonly Key[], { content, signatures }: Delivery): boolean[][] {
  const { timingSafeEqual } = nodeCrypto();
  return keys.map((key) => {
    const expected = signSync(key, content.bytes);
    return signatures.map((signature) => timingSafeEqual(expected, signature));
  });
}

function nodeCrypto(): typeof NodeCrypto {
  // Asked for inside the call: an import would break browsers and Workers, and would cost its time at start.
  const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (!crypto) throw new WebhookVerificationError('sync_unavailable');
  return crypto;
}
