import { WebhookVerificationError } from './error.ts';
import { MAX_SIGNATURES, MAX_SIGNATURE_CHARACTERS, OTHER_SCHEME_PATTERN, SIGNATURE_PATTERN } from './format.ts';

/**
 * The signatures of the supported scheme in a header; those of other schemes are counted and skipped, never negotiated.
 *
 * @throws {@link WebhookVerificationError} `too_many_signatures`, `malformed_signature`, `no_supported_signature`.
 */
export function parseSignatures(header: string): readonly string[] {
  const entries = header.split(' ', MAX_SIGNATURES + 1);
  if (entries.length > MAX_SIGNATURES || header.length > MAX_SIGNATURE_CHARACTERS) {
    throw new WebhookVerificationError('too_many_signatures');
  }
  const signatures = entries.filter((entry) => {
    const isSupported = SIGNATURE_PATTERN.test(entry);
    if (!isSupported && !OTHER_SCHEME_PATTERN.test(entry)) throw new WebhookVerificationError('malformed_signature');
    return isSupported;
  });
  if (signatures.length === 0) throw new WebhookVerificationError('no_supported_signature');
  return signatures;
}

/** Compares two signatures of the same grammar, and so of the same length, in a time that tells nothing of them. */
export function isEqual(expected: string, given: string): boolean {
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}
