import { Webhook } from '@lealup/webhook-verify';
import type { DeliveryRow, DeliveryState } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import type { Transact } from '../store/transactor.ts';
import { DISABLE_AFTER_MESSAGES, DISABLE_AFTER_MS, retryDelayMs } from './retry-schedule.ts';
import { Sender, type Outcome, type SenderOptions } from './sender.ts';

/** How many deliveries are under way at once, in all and to one subscription. */
const MAX_IN_FLIGHT = 64;
const MAX_PER_SUBSCRIPTION = 16;

export interface DispatcherParts {
  store: Store;
  transact: Transact;
  /** The emulator's time: when attempts are due and recorded. */
  now(): number;
  /** What receivers see as the time of signing, and what durations are measured by. */
  signingNow: () => number;
  seed(): number;
  sending: SenderOptions;
  /** Called when the time of the next attempt may have changed. */
  onScheduled(): void;
  /** Called with a fault of the emulator's own. */
  onFailure(error: unknown): void;
}

/** Sends what is due and records what came of it. */
export class WebhookDispatcher {
  #parts;
  #sender;
  #inFlight = new Map<number, number>();
  #count = 0;
  #waiting: (() => void)[] = [];
  #isClosed = false;
  /** Counts resets: what was sent before one is not recorded after it. */
  #generation = 0;
  #sent = 0;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#sender = new Sender(parts.sending);
  }

  /** Starts whatever is due and fits. */
  pump(): void {
    if (this.#isClosed) return;
    const { store, transact } = this.#parts;
    const free = MAX_IN_FLIGHT - this.#count;
    const due = free > 0 ? store.deliveries.due(this.#parts.now(), MAX_IN_FLIGHT * 4) : [];
    const starting = due.filter((delivery) => this.#reserve(delivery)).slice(0, free);
    if (starting.length > 0) {
      transact(() => {
        for (const delivery of starting) store.deliveries.begin(delivery.seq);
      });
    }
    for (const delivery of starting) void this.#deliver(delivery);
    if (this.#count === 0) this.#release();
  }

  /** Waits until nothing is being sent and nothing is due; what waits for its retry does not count. */
  async settled(): Promise<void> {
    this.pump();
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** How many attempts have been recorded since the start. */
  get sent(): number {
    return this.#sent;
  }

  /** Breaks off what is under way and forgets it, since the state that it belongs to is being replaced. */
  cancelAll(): void {
    this.#generation += 1;
    void this.#sender.close();
    this.#sender = new Sender(this.#parts.sending);
  }

  /** Breaks off what is under way; it is due again at the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#sender.close();
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #reserve(delivery: DeliveryRow): boolean {
    const running = this.#inFlight.get(delivery.subscription) ?? 0;
    if (running >= MAX_PER_SUBSCRIPTION || this.#count >= MAX_IN_FLIGHT) return false;
    this.#inFlight.set(delivery.subscription, running + 1);
    this.#count += 1;
    return true;
  }

  async #deliver(delivery: DeliveryRow): Promise<void> {
    try {
      const subscription = this.#parts.store.subscriptions.bySeq(delivery.subscription);
      if (subscription) await this.#attempt(delivery, subscription);
    } catch (error) {
      this.#parts.onFailure(error);
    } finally {
      const running = (this.#inFlight.get(delivery.subscription) ?? 1) - 1;
      if (running === 0) this.#inFlight.delete(delivery.subscription);
      else this.#inFlight.set(delivery.subscription, running);
      this.#count -= 1;
      this.pump();
      if (this.#count === 0) this.#release();
    }
  }

  async #attempt(delivery: DeliveryRow, subscription: SubscriptionRow): Promise<void> {
    const { store, transact } = this.#parts;
    const message = store.messages.bySeq(delivery.message);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'LealUp-Emulator',
      ...this.#sign(subscription, message.id, message.body),
    };
    const generation = this.#generation;
    const startedAt = this.#parts.now();
    const started = this.#parts.signingNow();
    const outcome = await this.#sender.post({ url: subscription.url, headers, body: message.body });
    // Broken off by closing: the attempt does not count.
    if (this.#isClosed && outcome.status === null) return;
    // Replaced by a reset, or erased with its customer, while it was being sent.
    if (generation !== this.#generation || !store.deliveries.byId(delivery.id)) return;
    this.#sent += 1;
    const duration = this.#parts.signingNow() - started;
    transact(() => {
      store.deliveries.addAttempt(delivery.seq, {
        number: delivery.attempts + 1,
        at: startedAt,
        status: outcome.status,
        error: outcome.error,
        duration_ms: duration,
        request_headers: JSON.stringify(headers),
        response_headers: outcome.headers && JSON.stringify(outcome.headers),
        response_body: outcome.body,
      });
      this.#record(delivery, subscription, outcome);
    });
    this.#parts.onScheduled();
  }

  #sign(subscription: SubscriptionRow, id: string, body: string): Record<string, string> {
    // Written by the emulator itself.
    const secrets = JSON.parse(subscription.secrets) as { secret: string; expires_at: number | null }[];
    const live = secrets.filter(({ expires_at }) => expires_at === null || expires_at > this.#parts.now());
    const timestamp = Math.floor(this.#parts.signingNow() / 1000);
    const signature = new Webhook(live.map(({ secret }) => secret)).sign({ id, timestamp, body });
    return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
  }

  #record(delivery: DeliveryRow, stale: SubscriptionRow, outcome: Outcome): void {
    const { store } = this.#parts;
    const now = this.#parts.now();
    // Other deliveries may have changed it while this one was under way.
    const subscription = store.subscriptions.bySeq(stale.seq) ?? stale;
    const attempts = delivery.attempts + 1;
    const finish = (state: DeliveryState) =>
      store.deliveries.settle({ seq: delivery.seq, state, attempts, next_attempt_at: null, finished_at: now });

    if (outcome.error === null) {
      if (subscription.failing_since !== null) store.subscriptions.setFailing(subscription.seq, null, 0);
      finish('succeeded');
      return;
    }
    if (outcome.error === 'blocked') {
      finish('cancelled');
      return;
    }
    const since = subscription.failing_since ?? now;
    const messages = subscription.failed_messages + (attempts === 1 ? 1 : 0);
    store.subscriptions.setFailing(subscription.seq, since, messages);
    const isGivenUp = now - since >= DISABLE_AFTER_MS && messages >= DISABLE_AFTER_MESSAGES;
    if (outcome.status === 410 || isGivenUp) store.subscriptions.setStatus(subscription.seq, 'disabled');
    const delay = outcome.status === 410 ? null : retryDelayMs(attempts, delivery.id, this.#parts.seed(), retryAfterMs(outcome));
    if (delay === null) finish('exhausted');
    else {
      store.deliveries.settle({
        seq: delivery.seq,
        state: 'retrying',
        attempts,
        next_attempt_at: now + delay,
        finished_at: null,
      });
    }
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** `Retry-After` in seconds; its form as a date would need the receiver's clock and is passed over. */
function retryAfterMs({ headers }: Outcome): number | null {
  const value = headers?.['retry-after'];
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) * 1000 : null;
}
