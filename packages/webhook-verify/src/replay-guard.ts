import type { VerifiedDelivery } from './delivery.ts';
import type { DeliveryStore } from './delivery-store.ts';
import { check } from './error.ts';
import type { DeliveryGuard } from './receiver.ts';
import { within } from './within.ts';

/** Settings of a {@link replayGuard}. */
export interface ReplayGuardOptions<Args extends readonly unknown[]> {
  /** Name of the subscription, if several share one store. */
  scope?: string;
  /**
   * Keeps the process alive for a handler that is slower than the sender waits. After `ackMs` the sender is answered
   * with 409 and comes again, until the handler is done: nothing is lost if it fails after all.
   */
  waitUntil?: (work: Promise<void>, ...args: Args) => void;
  /** Milliseconds that the answer waits for the handler if there is a `waitUntil`; 4000 by default. */
  ackMs?: number;
}

/**
 * Has each delivery handled once, by its verified id: claimed before the handler, committed after it, released if it
 * throws. A delivery that is being handled is answered with 409, one that is done with 204.
 */
export function replayGuard<Args extends readonly unknown[] = readonly unknown[]>(
  store: DeliveryStore,
  { scope, waitUntil, ackMs = 4000 }: ReplayGuardOptions<Args> = {},
): DeliveryGuard<Args> {
  return async (handle, delivery, ...args) => {
    const key = keyOf(delivery, scope);
    const owner = crypto.randomUUID();
    const state = await store.claim(key, owner);
    if (state === 'done') return;
    check(state === 'new', 'in_flight', 'Retry later', 409);
    const work = claimed(store, { key, owner, handle });
    if (!waitUntil) return work;
    waitUntil(work, ...args);
    await within(work, ackMs, 'in_flight', 'Retry later', 409);
  };
}

/** The same message of two tenants, or of two subscriptions with their own scopes, is handled twice. */
function keyOf({ event, id }: VerifiedDelivery, scope = ''): string {
  return JSON.stringify([scope, event && 'tenant_id' in event ? event.tenant_id : '', id]);
}

async function claimed(
  store: DeliveryStore,
  { key, owner, handle }: { key: string; owner: string; handle: () => Promise<void> },
): Promise<void> {
  try {
    await handle();
  } catch (error) {
    await store.release(key, owner);
    throw error;
  }
  // If this fails, the lease runs out and the event is handled again: at least once, never lost.
  await store.commit(key, owner);
}
