import type { RawBody } from './body.ts';
import { openDelivery, signedContent } from './delivery.ts';
import type { Delivery, SignInput, VerifiedDelivery } from './delivery.ts';
import { copyContent, signAsync, signSync } from './engines.ts';
import { check, WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { DEFAULT_TOLERANCE_SECONDS } from './format.ts';
import { readHeaders } from './headers.ts';
import type { HeaderSource } from './headers.ts';
import { readKeys } from './key.ts';
import type { Key, Secret } from './key.ts';
import { parseSignatures } from './signature.ts';

/** Settings of a {@link Webhook}. */
export interface WebhookOptions {
  /** Seconds that a timestamp may lie in the past or in the future; 300 by default. */
  toleranceSeconds?: number;
  /** The current time in milliseconds; the system's clock by default. */
  now?: () => number;
}

/** Settings of one verification. */
export interface VerifyOptions {
  /** When the request came in, in milliseconds or as a date, if it waited in a queue; `now()` by default. */
  receivedAt?: number | Date;
}

/** What `safeVerify` returns: the verified delivery, or why it was refused. */
export type VerifyResult = VerifiedDelivery | { ok: false; error: WebhookVerificationError };

/**
 * Verifies and signs LealUp's deliveries with one secret, or with several while one is being rotated.
 * The plain methods use node:crypto, those that end in `Async` use WebCrypto; both decide alike.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export class Webhook {
  readonly #keys: readonly Key[];
  /** Reads a delivery strictly, before anything is hashed. */
  readonly #read: (body: RawBody, headers: HeaderSource, options?: VerifyOptions) => Delivery;

  /**
   * Takes each secret as LealUp showed it, or its key bytes (at least 16).
   *
   * @throws {@link WebhookVerificationError} `invalid_secret`, `invalid_option`.
   */
  constructor(secrets: Secret | readonly Secret[], { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = () => Date.now() }: WebhookOptions = {}) {
    check(Number.isFinite(toleranceSeconds) && toleranceSeconds >= 0, 'invalid_option', 'Use finite seconds', 500);
    this.#keys = readKeys(secrets);
    this.#read = (body, headers, { receivedAt = now() } = {}) => {
      const [id, timestamp, signature] = readHeaders(headers);
      const signatures = parseSignatures(signature);
      const content = signedContent({ id, timestamp, body });
      const age = Math.floor(+receivedAt / 1000) - content.timestamp;
      check(age <= toleranceSeconds, 'timestamp_too_old', 'Check the clock', 401);
      check(-age <= toleranceSeconds, 'timestamp_too_new', 'Check the clock', 401);
      return { ...content, signatures };
    };
  }

  /**
   * Returns the event of a delivery that one of the secrets has signed; undefined for an empty body.
   *
   * @throws {@link WebhookVerificationError} for every other delivery.
   */
  verify(body: RawBody, headers: HeaderSource, options?: VerifyOptions): WebhookEvent | undefined {
    return this.#open(body, headers, options).event;
  }

  /** Does what {@link Webhook.verify} does, on WebCrypto: for browsers and Workers. */
  async verifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<WebhookEvent | undefined> {
    return (await this.#openAsync(body, headers, options)).event;
  }

  /** Verifies without throwing, and also tells the message's id, its timestamp and which secret matched. */
  safeVerify(body: RawBody, headers: HeaderSource, options?: VerifyOptions): VerifyResult {
    try {
      return this.#open(body, headers, options);
    } catch (error) {
      return refusal(error);
    }
  }

  /** Does what {@link Webhook.safeVerify} does, on WebCrypto. */
  safeVerifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifyResult> {
    return this.#openAsync(body, headers, options).catch(refusal);
  }

  /**
   * Returns the value of the signature header, with one signature for each secret.
   *
   * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`, `body_not_raw`.
   */
  sign(message: SignInput): string {
    return signSync(this.#keys, signedContent(message)).join(' ');
  }

  /** Does what {@link Webhook.sign} does, on WebCrypto. */
  async signAsync(message: SignInput): Promise<string> {
    return (await signAsync(this.#keys, copyContent(signedContent(message)))).join(' ');
  }

  #open(body: RawBody, headers: HeaderSource, options?: VerifyOptions): VerifiedDelivery {
    const delivery = this.#read(body, headers, options);
    return openDelivery(delivery, signSync(this.#keys, delivery));
  }

  async #openAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifiedDelivery> {
    const delivery = this.#read(body, headers, options);
    const content = copyContent(delivery);
    const copy = { ...delivery, body: content.subarray(delivery.prefix.length) };
    return openDelivery(copy, await signAsync(this.#keys, content));
  }
}

function refusal(error: unknown): VerifyResult {
  if (error instanceof WebhookVerificationError) return { ok: false, error };
  // Whatever else arrives here is a fault, of a caller's iterator or of ours, and no verdict.
  throw error;
}
