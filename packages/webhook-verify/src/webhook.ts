import { compareAsync, signAsync } from './async-engine.ts';
import type { RawBody } from './body.ts';
import { openDelivery, readDelivery } from './delivery.ts';
import type { Delivery, VerifiedDelivery } from './delivery.ts';
import { WebhookVerificationError, isWebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { DEFAULT_TOLERANCE_SECONDS } from './format.ts';
import type { HeaderSource } from './headers.ts';
import { readKeys } from './key.ts';
import type { Key, Secret } from './key.ts';
import { buildRequest, readMessage } from './signed-request.ts';
import type { SignInput, SignedBodyInput, SignedEventInput, SignedRequest } from './signed-request.ts';
import { formatSignatures } from './signature.ts';
import { compareSync, signSync } from './sync-engine.ts';

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
export type VerifyResult = ({ ok: true } & VerifiedDelivery) | { ok: false; error: WebhookVerificationError };

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
   * @throws {@link WebhookVerificationError} `invalid_secret`, `invalid_tolerance`.
   */
  constructor(secrets: Secret | readonly Secret[], options: WebhookOptions = {}) {
    const { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = () => Date.now() } = options;
    if (!Number.isFinite(toleranceSeconds) || toleranceSeconds < 0) {
      throw new WebhookVerificationError('invalid_tolerance');
    }
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
    return this.#open(body, headers, options).event;
  }

  /** Does what {@link Webhook.verify} does, on WebCrypto: for browsers and Workers. */
  async verifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<WebhookEvent | undefined> {
    return (await this.#openAsync(body, headers, options)).event;
  }

  /** Verifies without throwing, and also tells the message's id, its timestamp and which secret matched. */
  safeVerify(body: RawBody, headers: HeaderSource, options?: VerifyOptions): VerifyResult {
    try {
      return { ok: true, ...this.#open(body, headers, options) };
    } catch (error) {
      return refusal(error);
    }
  }

  /** Does what {@link Webhook.safeVerify} does, on WebCrypto. */
  async safeVerifyAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifyResult> {
    try {
      return { ok: true, ...(await this.#openAsync(body, headers, options)) };
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
    const { bytes } = readMessage(input);
    return formatSignatures(this.#keys.map((key) => signSync(key, bytes)));
  }

  /** Does what {@link Webhook.sign} does, on WebCrypto. */
  async signAsync(input: SignInput): Promise<string> {
    const { bytes } = readMessage(input);
    return formatSignatures(await Promise.all(this.#keys.map((key) => signAsync(key, bytes))));
  }

  /**
   * Returns body and headers of a delivery as LealUp would send it, for tests of a receiver.
   *
   * @throws {@link WebhookVerificationError} `invalid_type`, and what {@link Webhook.sign} throws.
   */
  signedRequest(input: SignedEventInput): SignedRequest<string>;
  signedRequest<Body extends RawBody>(input: SignedBodyInput<Body>): SignedRequest<Body>;
  signedRequest(input: SignedEventInput | SignedBodyInput): SignedRequest {
    return buildRequest(input, { nowMs: this.#now(), sign: (message) => this.sign(message) });
  }

  #open(body: RawBody, headers: HeaderSource, options?: VerifyOptions): VerifiedDelivery {
    const delivery = this.#read(body, headers, options);
    return openDelivery(delivery, compareSync(this.#keys, delivery));
  }

  async #openAsync(body: RawBody, headers: HeaderSource, options?: VerifyOptions): Promise<VerifiedDelivery> {
    const delivery = this.#read(body, headers, options);
    return openDelivery(delivery, await compareAsync(this.#keys, delivery));
  }

  #read(body: RawBody, headers: HeaderSource, options: VerifyOptions = {}): Delivery {
    const receivedAtMs = Number(options.receivedAt ?? this.#now());
    return readDelivery(body, headers, { toleranceSeconds: this.#toleranceSeconds, receivedAtMs });
  }
}

function refusal(error: unknown): VerifyResult {
  // Whatever else arrives here was thrown by the caller's own `now`.
  if (!isWebhookVerificationError(error)) throw error;
  return { ok: false, error };
}
