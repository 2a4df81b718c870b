import { check } from './error.ts';
import { MAX_SIGNATURE_CHARACTERS, SIGNATURES_PATTERN, SUPPORTED_PATTERN } from './format.ts';

/**
 * Compares two signatures in a time that tells nothing of them; 0 if they are equal. What is given has the grammar of a
 * header's entry, and so nothing behind an equal one.
 */
export function difference(expected: string, given: string): number {
  let bits = 0;
  for (let index = expected.length; index--; ) bits |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  return bits;
}

/**
 * The signatures in a header, at least one of which is of the supported scheme; others match nothing.
 *
 * @throws {@link WebhookVerificationError} `malformed_signature`, `no_supported_signature`.
 */
export function parseSignatures(header: string): readonly string[] {
  check(
    header.length <= MAX_SIGNATURE_CHARACTERS && SIGNATURES_PATTERN.test(header),
    'malformed_signature',
    'Send v1,<base64>, at most 10',
  );
  check(SUPPORTED_PATTERN.test(header), 'no_supported_signature', 'Send v1,<base64>', 401);
  return header.split(' ');
}
