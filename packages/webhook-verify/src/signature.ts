import { decodeBase64, encodeBase64 } from './base64.ts';
import { WebhookVerificationError } from './error.ts';
import { OTHER_SCHEME_PATTERN, SIGNATURE_LIMITS, SIGNATURE_SCHEME } from './format.ts';

const PREFIX = `${SIGNATURE_SCHEME.version},`;

/**
 * The signatures of the supported scheme in a header; those of other schemes are counted and skipped, never negotiated.
 *
 * @throws {@link WebhookVerificationError} `too_many_signatures`, `malformed_signature`, `no_supported_signature`.
 */
export function parseSignatures(header: string): readonly Uint8Array<ArrayBuffer>[] {
  const entries = header.length > SIGNATURE_LIMITS.characters ? [] : header.split(' ');
  if (entries.length === 0 || entries.length > SIGNATURE_LIMITS.entries) {
    throw new WebhookVerificationError('too_many_signatures');
  }
  const signatures = entries.flatMap((entry) => {
    if (!entry.startsWith(PREFIX)) {
      if (OTHER_SCHEME_PATTERN.test(entry)) return [];
      throw new WebhookVerificationError('malformed_signature');
    }
    const signature = decodeBase64(entry.slice(PREFIX.length));
    if (signature?.length !== SIGNATURE_SCHEME.bytes) throw new WebhookVerificationError('malformed_signature');
    return [signature];
  });
  if (signatures.length === 0) throw new WebhookVerificationError('no_supported_signature');
  return signatures;
}

/** The value of the signature header: one signature a key, in the order of the keys. */
export function formatSignatures(signatures: readonly Uint8Array[]): string {
  return signatures.map((signature) => PREFIX + encodeBase64(signature)).join(' ');
}
