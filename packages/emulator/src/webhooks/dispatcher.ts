import type { DeliveryRow } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import type { Transact } from '../store/transactor.ts';
import { recordAttempt, type FinishedAttempt } from './record.ts';
import { Sender, type SenderOptions } from './sender.ts';
import { Signer } from './signer.ts';

/** How many deliveries are under way at once: in all, to one subscription, and to one whose last attempt has failed. */
const MAX_IN_FLIGHT = 64;
const MAX_PER_SUBSCRIPTION = 16;
const MAX_PER_FAILING = 2;

export interface DispatcherParts {
  store: Store;
  transact: Transact;
  /** The emulator's time: when attempts are due and recorded. */
  now(): number;
  /** What receivers see as the time of signing, and what durations are measured by. */
  signingNow: () => number;
  seed(): number;
  sending: SenderOptions;
  /** Called when `settled` may have changed the time of the next attempt; who calls `pump` looks for himself. */
  onScheduled(): void;
  /** Has {@link WebhookDispatcher.pump} called soon, once for all attempts that end until then. */
  wakeSoon(): void;
  /** Called with a fault of the emulator's own. */
  onFailure(error: unknown): void;
}

interface Begun {
  delivery: DeliveryRow;
  subscription: SubscriptionRow;
}

/** Sends what is due and records what came of it. */
export class WebhookDispatcher {
  #parts;
  #sender;
  #signer = new Signer();
  #inFlight = new Map<number, number>();
  /** Under way, or ended and not recorded yet. */
  #count = 0;
  #finished: FinishedAttempt[] = [];
  #waiting: (() => void)[] = [];
  #isClosed = false;
  /** Counts resets: what was sent before one is not recorded after it. */
  #generation = 0;
  #sent = 0;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#sender = new Sender(parts.sending);
  }

  /**
   * Records the attempts that have ended and begins whatever is due and fits, all in one transaction: a kill before it
   * has them sent again.
   */
  pump(): void {
    if (this.#isClosed) return;
    const finished = this.#finished.splice(0);
    this.#count -= finished.length;
    const begun: Begun[] = [];
    try {
      if (finished.length > 0 || this.#due().length > 0) {
        this.#parts.transact(() => {
          this.#record(finished);
          begun.push(...this.#due());
          for (const { delivery } of begun) this.#parts.store.deliveries.begin(delivery.seq);
        });
      }
    } catch (error) {
      this.#parts.onFailure(error);
      begun.length = 0;
    }
    this.#count += begun.length;
    for (const { delivery } of begun) this.#add(delivery.subscription, 1);
    const deadline = begun.length > 0 ? this.#sender.deadline() : null;
    if (deadline) for (const next of begun) void this.#deliver(next, deadline);
    if (this.#count === 0) this.#release();
  }

  /** Waits until nothing is being sent and nothing is due; what waits for its retry does not count. */
  async settled(): Promise<void> {
    this.pump();
    this.#parts.onScheduled();
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** How many attempts have been recorded since the start. */
  get sent(): number {
    return this.#sent;
  }

  /** Breaks off what is under way and forgets it, since the state that it belongs to is being replaced. */
  cancelAll(): void {
    this.#generation += 1;
    this.#count -= this.#finished.splice(0).length;
    void this.#sender.close();
    this.#sender = new Sender(this.#parts.sending);
  }

  /** Breaks off what is under way; it is due again at the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#sender.close();
    if (this.#count > this.#finished.length) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const finished = this.#finished.splice(0);
    if (finished.length > 0) this.#parts.transact(() => this.#record(finished));
    this.#count = 0;
    this.#release();
  }

  /** What is due now and fits, the least busy subscriptions first. */
  #due(): Begun[] {
    const { store } = this.#parts;
    const now = this.#parts.now();
    let free = MAX_IN_FLIGHT - this.#count;
    if (free <= 0) return [];
    const found: Begun[] = [];
    const running = ({ seq }: SubscriptionRow): number => this.#inFlight.get(seq) ?? 0;
    for (const subscription of store.subscriptions.allActive().toSorted((a, b) => running(a) - running(b))) {
      const most = subscription.failing_since === null ? MAX_PER_SUBSCRIPTION : MAX_PER_FAILING;
      const fits = Math.min(most - running(subscription), free);
      if (fits <= 0) continue;
      for (const delivery of store.deliveries.due(subscription.seq, now, fits)) {
        found.push({ delivery, subscription });
        free -= 1;
      }
    }
    return found;
  }

  #record(finished: readonly FinishedAttempt[]): void {
    const at = { now: this.#parts.now(), seed: this.#parts.seed() };
    for (const attempt of finished) {
      if (recordAttempt(this.#parts.store, attempt, at)) this.#sent += 1;
    }
  }

  async #deliver(begun: Begun, deadline: AbortSignal): Promise<void> {
    const generation = this.#generation;
    let attempt: FinishedAttempt | null = null;
    try {
      attempt = await this.#attempt(begun, deadline);
    } catch (error) {
      this.#parts.onFailure(error);
    }
    this.#add(begun.delivery.subscription, -1);
    // Broken off by closing, the attempt does not count; nor does it if a reset has replaced what it belongs to.
    const isVoid = attempt === null || generation !== this.#generation || (this.#isClosed && attempt.outcome.status === null);
    if (attempt === null || isVoid) this.#count -= 1;
    else this.#finished.push(attempt);
    if (!this.#isClosed) this.#parts.wakeSoon();
    else if (this.#count === this.#finished.length) this.#release();
  }

  async #attempt({ delivery, subscription }: Begun, deadline: AbortSignal): Promise<FinishedAttempt> {
    const message = this.#parts.store.messages.bySeq(delivery.message);
    const startedAt = this.#parts.now();
    const started = this.#parts.signingNow();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'LealUp-Emulator',
      ...this.#signer.sign(subscription, message, { now: startedAt, timestampMs: started }),
    };
    const outcome = await this.#sender.post({ url: subscription.url, headers, body: message.body }, deadline);
    return { delivery, outcome, headers, startedAt, durationMs: this.#parts.signingNow() - started };
  }

  #add(subscription: number, change: number): void {
    const running = (this.#inFlight.get(subscription) ?? 0) + change;
    if (running === 0) this.#inFlight.delete(subscription);
    else this.#inFlight.set(subscription, running);
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
