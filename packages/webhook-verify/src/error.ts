/** For each code the HTTP status that a receiver should answer, and what to do in one line. */
export const ERROR_TABLE = {
  invalid_secret: [500, 'Use the secret as LealUp showed it'],
  invalid_option: [500, 'Seconds are finite, 0 or more; times are in milliseconds'],
  sync_unavailable: [500, 'No node:crypto: use verifyAsync or signAsync'],
  async_unavailable: [500, 'No WebCrypto: use https'],
  body_not_raw: [500, 'Pass the raw body: express.raw(), await request.text()'],
  malformed_body: [400, 'Lone surrogate: pass the bytes'],
  malformed_headers: [500, 'Pass Headers, entries or an object'],
  missing_header: [400, 'Not from LealUp, or dropped by a proxy'],
  duplicate_header: [400, 'Send each header once'],
  malformed_id: [400, 'Send 1-128 letters, digits, _ or -'],
  malformed_timestamp: [400, 'Send unix seconds, not milliseconds'],
  malformed_signature: [400, 'Send v1, and the base64 of 32 bytes'],
  too_many_signatures: [400, 'Send at most 10 signatures, 4096 characters'],
  no_supported_signature: [401, 'Send a v1 signature'],
  timestamp_too_old: [401, 'Check the clock'],
  timestamp_too_new: [401, 'Check the clock'],
  signature_mismatch: [401, "Use this subscription's secret and the raw body"],
  invalid_json: [400, 'Send a JSON object in UTF-8 without BOM'],
  too_deep: [400, 'Send at most 100 levels of JSON'],
} as const satisfies Record<string, readonly [status: number, hint: string]>;

/** Every reason for which a delivery, a setting or a message to sign is refused. */
export type WebhookVerificationErrorCode = keyof typeof ERROR_TABLE;

const NAME = 'WebhookVerificationError';

/**
 * The only error that this package throws. It never holds a secret, an expected signature or any part of a body,
 * and for that reason no `cause` either: a `SyntaxError` quotes the text it failed on.
 */
export class WebhookVerificationError extends Error {
  override readonly name: string = NAME;
  /** What was refused; stable, for programs. */
  readonly code: WebhookVerificationErrorCode;
  /** HTTP status that a receiver should answer: 400 malformed, 401 not authentic, 500 a mistake on the receiver's side. */
  readonly status: number;
  /** What to do about it, in one line. */
  readonly hint: string;

  /** `hint` replaces the hint of the code's row; `detail` (a header's name, an age) goes into the message. */
  constructor(code: WebhookVerificationErrorCode, { hint, detail }: { hint?: string; detail?: string } = {}) {
    const [status, standardHint] = ERROR_TABLE[code];
    const line = hint ?? standardHint;
    super(`Webhook refused: ${code}${detail ? ` (${detail})` : ''}. ${line}.`);
    this.code = code;
    this.status = status;
    this.hint = line;
  }
}

/**
 * Tells whether a caught value is a {@link WebhookVerificationError}, also when it was made by another copy of this
 * package or in another realm, where `instanceof` fails.
 */
export function isWebhookVerificationError(error: unknown): error is WebhookVerificationError {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === NAME && 'code' in error;
}
