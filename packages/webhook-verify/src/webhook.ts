import { readBody } from './body.ts';
import type { RawBody } from './body.ts';
import { openDelivery, readDelivery, signedContent } from './delivery.ts';
import type { Delivery, SignInput, VerifiedDelivery } from './delivery.ts';
import { signAsync, signSync } from './engines.ts';
import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { DEFAULT_TOLERANCE_SECONDS } from './format.ts';
import type { HeaderSource } from './headers.ts';
import { readKeys } from './key.ts';
import type { Key, Secret } from './key.ts';

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
  readonly #toleranceSeconds: number;
  readonly #now: () => number;

  /**
   * Takes each secret as LealUp showed it, or its key bytes (at least 16).
   *
   * @throws {@link WebhookVerificationError} `invalid_secret`, `invalid_option`.
   */
  constructor(secrets: Secret | readonly Secret[], options: WebhookOptions = {}) {
    const { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = () => Date.now() } = options;
    if (!Number.isFinite(toleranceSeconds) || toleranceSeconds < 0) throw new WebhookVerificationError('invalid_option');
    this.#keys = readKeys(secrets);
    this.#toleranceSeconds = toleranceSeconds;
    this.#now = now;
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
      return openDelivery(delivery, this.#keys.map((key) => signSync(key, delivery)));
    } catch (error) {
      return refusal(error);
    }
  }

  /** Does what {@link Webhook.safeVerify} does, on WebCrypto. */
  async safeVerifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifyResult> {
    try {
      // A copy, so that nothing changes between the hash and the parser.
      const delivery = this.#read(readBody(body).slice(), headers, options);
      return openDelivery(delivery, await Promise.all(this.#keys.map((key) => signAsync(key, delivery))));
    } catch (error) {
      return refusal(error);
    }
  }

  /**
   * Returns the value of the signature header, with one signature for each secret.
   *
   * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`, `body_not_raw`, `malformed_body`.
   */
  sign(input: SignInput): string {
    const content = signedContent(input.id, input.timestamp, readBody(input.body));
    return this.#keys.map((key) => signSync(key, content)).join(' ');
  }

  /** Does what {@link Webhook.sign} does, on WebCrypto. */
  async signAsync(input: SignInput): Promise<string> {
    const content = signedContent(input.id, input.timestamp, readBody(input.body));
    return (await Promise.all(this.#keys.map((key) => signAsync(key, content)))).join(' ');
  }

  #read(body: RawBody, headers: HeaderSource, { receivedAt = this.#now() }: VerifyOptions = {}): Delivery {
    return readDelivery(body, headers, { toleranceSeconds: this.#toleranceSeconds, receivedAtMs: Number(receivedAt) });
  }
}

function eventOf(result: VerifyResult): WebhookEvent | undefined {
  if (!result.ok) throw result.error;
  return result.event;
}

function refusal(error: unknown): VerifyResult {
  // Whatever else arrives here was thrown by the caller's own `now`.
  if (!(error instanceof WebhookVerificationError)) throw error;
  return { ok: false, error };
}
