import type { DeliveryRow, Settlement } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import { DISABLE_AFTER_MESSAGES, DISABLE_AFTER_MS, retryDelayMs } from './retry-schedule.ts';
import type { Outcome } from './sender.ts';

/** An attempt that has ended, and is not recorded yet. */
export interface FinishedAttempt {
  delivery: DeliveryRow;
  outcome: Outcome;
  headers: Record<string, string>;
  startedAt: number;
  durationMs: number;
}

/** Records an attempt and what follows from it; false if its delivery was erased meanwhile. */
export function recordAttempt(store: Store, attempt: FinishedAttempt, { now, seed }: { now: number; seed: number }): boolean {
  const { delivery, outcome } = attempt;
  const isThere = store.deliveries.settle({ ...afterwards(store, attempt, { now, seed }), seq: delivery.seq, id: delivery.id });
  if (!isThere) return false;
  store.deliveries.addAttempt(delivery.seq, {
    number: delivery.attempts + 1,
    at: attempt.startedAt,
    status: outcome.status,
    error: outcome.error,
    duration_ms: attempt.durationMs,
    request_headers: JSON.stringify(attempt.headers),
    response_headers: outcome.headers && JSON.stringify(outcome.headers),
    response_body: outcome.body,
  });
  return true;
}

function afterwards(store: Store, { delivery, outcome }: FinishedAttempt, { now, seed }: { now: number; seed: number }): Omit<Settlement, 'seq' | 'id'> {
  const attempts = delivery.attempts + 1;
  const finished = { attempts, next_attempt_at: null, finished_at: now };
  if (outcome.error === 'blocked') return { state: 'cancelled', ...finished };
  // Other deliveries may have changed it while this one was under way.
  const subscription = store.subscriptions.bySeq(delivery.subscription);
  if (outcome.error === null) {
    if (subscription && subscription.failing_since !== null) store.subscriptions.setFailing(subscription.seq, null, 0);
    return { state: 'succeeded', ...finished };
  }
  if (subscription) {
    const since = subscription.failing_since ?? now;
    const messages = subscription.failed_messages + (attempts === 1 ? 1 : 0);
    store.subscriptions.setFailing(subscription.seq, since, messages);
    const isGivenUp = now - since >= DISABLE_AFTER_MS && messages >= DISABLE_AFTER_MESSAGES;
    if (outcome.status === 410 || isGivenUp) store.subscriptions.setStatus(subscription.seq, 'disabled');
  }
  const delay = outcome.status === 410 ? null : retryDelayMs(attempts, delivery.id, seed, retryAfterMs(outcome));
  if (delay === null) return { state: 'exhausted', ...finished };
  return { state: 'retrying', attempts, next_attempt_at: now + delay, finished_at: null };
}

/** `Retry-After` in seconds; its form as a date would need the receiver's clock and is passed over. */
function retryAfterMs({ headers }: Outcome): number | null {
  const value = headers?.['retry-after'];
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) * 1000 : null;
}
