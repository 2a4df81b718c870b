import { check } from './error.ts';
import { MAX_SIGNATURE_CHARACTERS, MAX_SIGNATURES, SCHEME_PREFIX, SIGNATURE_PATTERN } from './format.ts';

/**
 * The signatures of the supported scheme in a header; those of other schemes are counted and skipped, never negotiated.
 *
 * @throws {@link WebhookVerificationError} `too_many_signatures`, `malformed_signature`, `no_supported_signature`.
 */
export function parseSignatures(header: string): readonly string[] {
  const entries = header.split(' ');
  check(
    entries.length <= MAX_SIGNATURES && header.length <= MAX_SIGNATURE_CHARACTERS,
    'too_many_signatures',
    'Send at most 10',
  );
  const signatures = entries.filter((entry) => {
    check(SIGNATURE_PATTERN.test(entry), 'malformed_signature', 'Send v1,<base64>');
    return entry.startsWith(SCHEME_PREFIX);
  });
  check(signatures.length, 'no_supported_signature', 'Send v1,<base64>', 401);
  return signatures;
}

/** Compares two signatures of the same grammar, and so of the same length, in a time that tells nothing of them. */
export function isEqual(expected: string, given: string): boolean {
  let difference = 0;
  for (let index = expected.length; index--; ) {
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return !difference;
}
