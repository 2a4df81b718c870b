import type { Settlement } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import type { Due } from './due-queue.ts';
import type { Outcome } from './exchange.ts';
import { DISABLE_AFTER_MESSAGES, DISABLE_AFTER_MS, retryDelayMs } from './retry-schedule.ts';

/** An attempt that has ended, and is not recorded yet. */
export interface FinishedAttempt extends Due {
  outcome: Outcome;
  headers: Record<string, string>;
  startedAt: number;
  durationMs: number;
}

/** Records attempts that have ended, and what follows from them, in the caller's transaction. */
export class Recording {
  /** How many were recorded: a delivery may have been erased while it was being sent. */
  count = 0;
  /** Whether a subscription was changed, and so what else is due. */
  hasChangedSubscription = false;
  #store;
  #now;
  #seed;
  #subscriptions = new Map<number, SubscriptionRow | undefined>();

  constructor(store: Store, { now, seed }: { now: number; seed: number }) {
    this.#store = store;
    this.#now = now;
    this.#seed = seed;
  }

  add(attempt: FinishedAttempt): void {
    const { delivery, outcome } = attempt;
    const { deliveries } = this.#store;
    this.#noteOutcome(attempt);
    if (!deliveries.settle(delivery, this.#afterwards(attempt))) return;
    this.count += 1;
    deliveries.addAttempt(delivery.seq, {
      number: delivery.attempts + 1,
      at: attempt.startedAt,
      status: outcome.status,
      error: outcome.error,
      duration_ms: attempt.durationMs,
      request_headers: JSON.stringify(attempt.headers),
      response_headers: outcome.headers && JSON.stringify(outcome.headers),
      response_body: outcome.body,
    });
  }

  #afterwards({ delivery, outcome }: FinishedAttempt): Settlement {
    const attempts = delivery.attempts + 1;
    const finished = { attempts, next_attempt_at: null, finished_at: this.#now };
    if (outcome.error === 'blocked') return { state: 'cancelled', ...finished };
    if (outcome.error === null) return { state: 'succeeded', ...finished };
    const delay = outcome.status === 410 ? null : retryDelayMs(attempts, delivery.id, this.#seed, retryAfterMs(outcome));
    if (delay === null) return { state: 'exhausted', ...finished };
    return { state: 'retrying', attempts, next_attempt_at: this.#now + delay, finished_at: null };
  }

  /** Keeps count of a subscription's failures. */
  #noteOutcome({ delivery, subscription: { seq }, outcome }: FinishedAttempt): void {
    if (outcome.error === 'blocked') return;
    const { subscriptions } = this.#store;
    // Others may have changed it while this attempt was under way.
    if (!this.#subscriptions.has(seq)) this.#subscriptions.set(seq, subscriptions.bySeq(seq));
    const subscription = this.#subscriptions.get(seq);
    if (!subscription || (outcome.error === null && subscription.failing_since === null)) return;
    this.#subscriptions.delete(seq);
    this.hasChangedSubscription = true;
    if (outcome.error === null) {
      subscriptions.setFailing(seq, null, 0);
      return;
    }
    const since = subscription.failing_since ?? this.#now;
    const messages = subscription.failed_messages + (delivery.attempts === 0 ? 1 : 0);
    subscriptions.setFailing(seq, since, messages);
    const isGivenUp = this.#now - since >= DISABLE_AFTER_MS && messages >= DISABLE_AFTER_MESSAGES;
    if (outcome.status === 410 || isGivenUp) subscriptions.setStatus(seq, 'disabled');
  }
}

/** `Retry-After` in seconds; its form as a date would need the receiver's clock and is passed over. */
function retryAfterMs({ headers }: Outcome): number | null {
  const value = headers?.['retry-after'];
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) * 1000 : null;
}
