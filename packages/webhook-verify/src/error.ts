/** Every reason for which a delivery, a setting or a message to sign is refused. */
export type WebhookVerificationErrorCode =
  | 'invalid_secret'
  | 'invalid_option'
  | 'sync_unavailable'
  | 'async_unavailable'
  | 'body_not_raw'
  | 'missing_header'
  | 'duplicate_header'
  | 'malformed_id'
  | 'malformed_timestamp'
  | 'malformed_signature'
  | 'no_supported_signature'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'signature_mismatch'
  | 'invalid_json'
  | 'too_deep'
  // Of the adapters.
  | 'secret_missing'
  | 'method_not_allowed'
  | 'unsupported_media_type'
  | 'body_too_large'
  | 'body_timeout'
  | 'in_flight'
  | 'handler_failed';

/**
 * The only error that this package throws. It never holds a secret, an expected signature or any part of a body,
 * and for that reason no `cause` either: a `SyntaxError` quotes the text it failed on.
 */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';
  /** What was refused; stable, for programs. */
  declare readonly code: WebhookVerificationErrorCode;
  /** What to do about it, in one line. */
  declare readonly hint: string;
  /** HTTP status that a receiver should answer: 400 malformed, 401 not authentic, 500 a mistake on the receiver's side. */
  declare readonly status: number;
}

/**
 * Tells whether a caught value is a {@link WebhookVerificationError}, also when it was made by another copy of this
 * package or in another realm, where `instanceof` fails.
 */
export function isWebhookVerificationError(error: unknown): error is WebhookVerificationError {
  // Any value may be caught; only its name is read.
  return (error as Error | null | undefined)?.name === 'WebhookVerificationError';
}

/** Refuses unless the condition holds. A table of codes would cost their names twice: hint and status stand where they apply. */
export function check(
  condition: unknown,
  code: WebhookVerificationErrorCode,
  hint: string,
  status = 400,
): asserts condition {
  if (!condition) throw Object.assign(new WebhookVerificationError(`${code}: ${hint}`), { code, hint, status });
}
