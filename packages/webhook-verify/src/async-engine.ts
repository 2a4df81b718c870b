import type { Delivery } from './delivery.ts';
import { WebhookVerificationError } from './error.ts';
import { SIGNATURE_SCHEME } from './format.ts';
import type { Key } from './key.ts';

/**
 * HMAC by WebCrypto.
 *
 * @throws {@link WebhookVerificationError} `async_unavailable` where the platform has no WebCrypto.
 */
export async function signAsync(key: Key, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto().sign('HMAC', await importKey(key), bytes));
}

/** Compares every key with every signature, in constant time and without stopping at a match. */
export function compareAsync(keys: readonly Key[], { content, signatures }: Delivery): Promise<boolean[][]> {
  return Promise.all(
    keys.map(async (key) => {
      const imported = await importKey(key);
      return Promise.all(signatures.map((signature) => webCrypto().verify('HMAC', imported, signature, content.bytes)));
    }),
  );
}

function importKey(key: Key): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: SIGNATURE_SCHEME.web };
  return (key.web ??= webCrypto().importKey('raw', key.bytes, algorithm, false, ['sign', 'verify']));
}

function webCrypto(): SubtleCrypto {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) throw new WebhookVerificationError('async_unavailable');
  return subtle;
}
