import { MAX_JSON_DEPTH, SIGNATURE_LIMITS } from './format.ts';

/** Every reason for which a delivery, a setting or a message to sign is refused. */
export type WebhookVerificationErrorCode =
  | 'invalid_secret'
  | 'invalid_tolerance'
  | 'invalid_clock'
  | 'invalid_type'
  | 'sync_unavailable'
  | 'async_unavailable'
  | 'body_not_raw'
  | 'malformed_body'
  | 'malformed_headers'
  | 'missing_header'
  | 'duplicate_header'
  | 'malformed_id'
  | 'malformed_timestamp'
  | 'malformed_signature'
  | 'too_many_signatures'
  | 'no_supported_signature'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'signature_mismatch'
  | 'invalid_json'
  | 'too_deep';

/** For each code the HTTP status that a receiver should answer, and what to do in one line. */
export const ERROR_TABLE = {
  invalid_secret: [500, 'Use the secret as LealUp showed it'],
  invalid_tolerance: [500, 'Give seconds: a finite number, 0 or more'],
  invalid_clock: [500, 'now and receivedAt are milliseconds'],
  invalid_type: [500, 'A type has letters, digits and . _ -'],
  sync_unavailable: [500, 'No node:crypto here: use verifyAsync or signAsync'],
  async_unavailable: [500, 'No WebCrypto here: use https or Node.js 20'],
  body_not_raw: [500, 'Pass the raw body: express.raw(), await request.text()'],
  malformed_body: [400, 'Text with a lone surrogate: pass the bytes'],
  malformed_headers: [500, 'Pass Headers, a Map, entries or an object'],
  missing_header: [400, 'Not sent by LealUp, or dropped by a proxy'],
  duplicate_header: [400, 'Send each webhook header once'],
  malformed_id: [400, 'An id has 1-128 letters, digits, _ or -'],
  malformed_timestamp: [400, 'Send unix seconds, not milliseconds'],
  malformed_signature: [400, 'Send v1, and the base64 of 32 bytes'],
  too_many_signatures: [
    400,
    `Send at most ${SIGNATURE_LIMITS.entries} signatures, ${SIGNATURE_LIMITS.characters} characters`,
  ],
  no_supported_signature: [401, 'Send a v1 signature'],
  timestamp_too_old: [401, 'Check the clock; LealUp signs each retry anew'],
  timestamp_too_new: [401, 'Check the clock'],
  signature_mismatch: [401, "Use this subscription's secret and the raw body"],
  invalid_json: [400, 'Send a JSON object in UTF-8 without BOM'],
  too_deep: [400, `Send at most ${MAX_JSON_DEPTH} levels of JSON`],
} as const satisfies Record<WebhookVerificationErrorCode, readonly [status: number, hint: string]>;

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
  constructor(code: WebhookVerificationErrorCode, options: { hint?: string; detail?: string } = {}) {
    const [status, standardHint] = ERROR_TABLE[code];
    const { hint = standardHint, detail } = options;
    super(`Webhook refused: ${code}${detail ? ` (${detail})` : ''}. ${hint}.`);
    this.code = code;
    this.status = status;
    this.hint = hint;
  }
}

/**
 * Tells whether a caught value is a {@link WebhookVerificationError}, also when it was made by another copy of this
 * package or in another realm, where `instanceof` fails.
 */
export function isWebhookVerificationError(error: unknown): error is WebhookVerificationError {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === NAME && 'code' in error;
}
