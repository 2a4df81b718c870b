import type { RawBody } from './body.ts';
import { openDelivery, readMessage } from './delivery.ts';
import type { Delivery, SignInput, VerifiedDelivery } from './delivery.ts';
import { signAsync, signSync } from './engines.ts';
import { check } from './error.ts';
import type { WebhookVerificationError } from './error.ts';
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

/**
 * What `safeVerify` returns: the verified delivery, or why it was refused. What the caller's own clock or iterator throws
 * is handed on as the error, too.
 */
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
      const delivery = readMessage({ id, timestamp, body, signatures: parseSignatures(signature) });
      // A timestamp stands for a whole second.
      const age = (receivedAt as number) / 1000 - delivery.timestamp;
      check(age < toleranceSeconds + 1, 'timestamp_too_old', 'Check the clock', 401);
      check(-age <= toleranceSeconds, 'timestamp_too_new', 'Check the clock', 401);
      return delivery;
    };
  }

  /**
   * Returns the event of a delivery that one of the secrets has signed; undefined for an empty body.
   *
   * @throws {@link WebhookVerificationError} for every other delivery.
   */
  verify(body: RawBody, headers: HeaderSource, options?: VerifyOptions): WebhookEvent | undefined {
    return eventOf(this.safeVerify(body, headers, options));
  }

  /** Does what {@link Webhook.verify} does, on WebCrypto: for browsers and Workers. */
  async verifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<WebhookEvent | undefined> {
    return eventOf(await this.safeVerifyAsync(body, headers, options));
  }

  /** Verifies without throwing, and also tells the message's id, its timestamp and which secret matched. */
  safeVerify(body: RawBody, headers: HeaderSource, options?: VerifyOptions): VerifyResult {
    try {
      const delivery = this.#read(body, headers, options);
      return openDelivery(delivery, signSync(this.#keys, delivery));
    } catch (error) {
      return { ok: false, error: error as WebhookVerificationError };
    }
  }

  /** Does what {@link Webhook.safeVerify} does, on WebCrypto. */
  async safeVerifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifyResult> {
    try {
      const delivery = this.#read(body, headers, options);
      return openDelivery(delivery, await signAsync(this.#keys, delivery));
    } catch (error) {
      return { ok: false, error: error as WebhookVerificationError };
    }
  }

  /**
   * Returns the value of the signature header, with one signature for each secret.
   *
   * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`, `body_not_raw`.
   */
  sign(message: SignInput): string {
    return signSync(this.#keys, readMessage(message)).join(' ');
  }

  /** Does what {@link Webhook.sign} does, on WebCrypto. */
  async signAsync(message: SignInput): Promise<string> {
    return (await signAsync(this.#keys, readMessage(message))).join(' ');
  }
}

function eventOf(result: VerifyResult): WebhookEvent | undefined {
  if (!result.ok) throw result.error;
  return result.event;
}
