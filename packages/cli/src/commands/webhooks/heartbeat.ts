import { setTimeout as wait } from 'node:timers/promises';
import type { LealUp } from '@lealup/sdk';
import type { ReceivedRequest } from './receiver.ts';

interface Beating {
  readonly client: LealUp;
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  /** The subscription that is listened to, which may become another one. */
  readonly subscriptionId: () => string;
  /** Whether a message has been received, by its id. */
  readonly isKnown: (messageId: string) => boolean;
  /** Called with what the emulator tried to deliver, and could not. */
  readonly onMissed: (request: ReceivedRequest) => Promise<void>;
  /** Called when the emulator is gone. */
  readonly onAway: () => void;
  /** Called when it is there again, and still knows the subscription. */
  readonly onBack: () => void;
  /** Called when it has forgotten the subscription. */
  readonly onForgotten: () => Promise<void>;
}

interface Delivery {
  readonly id: string;
  readonly message_id: string;
  readonly subscription_id: string;
  readonly attempts: number;
}

interface DeliveryDetail {
  readonly attempts: readonly { readonly at: string; readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string } }[];
}

/** Sees again and again whether the emulator is there, and fetches what did not arrive, until the signal aborts. */
export async function keepUp(beating: Beating): Promise<void> {
  const { intervalMs, signal } = beating;
  let isAway = false;
  while (!signal.aborted) {
    await wait(intervalMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      const isSubscribed = await hasSubscription(beating);
      if (!isSubscribed) await beating.onForgotten();
      else if (isAway) beating.onBack();
      isAway = false;
      await fetchMissed(beating);
    } catch {
      if (!isAway && !signal.aborted) beating.onAway();
      isAway = true;
    }
  }
}

async function hasSubscription({ client, subscriptionId, signal }: Beating): Promise<boolean> {
  for await (const { id } of client.webhooks.list({ limit: 200 }, { signal, maxRetries: 0 })) if (id === subscriptionId()) return true;
  return false;
}

async function fetchMissed({ client, subscriptionId, isKnown, onMissed, signal }: Beating): Promise<void> {
  const { data } = await client.request<{ data: Delivery[] }>({ method: 'GET', path: '/_emulator/deliveries', query: { limit: 100 }, signal, maxRetries: 0 });
  const missed = data.filter((delivery) => delivery.subscription_id === subscriptionId() && delivery.attempts > 0 && !isKnown(delivery.message_id));
  for (const { id } of missed.toReversed()) {
    const { attempts } = await client.request<DeliveryDetail>({ method: 'GET', path: '/_emulator/deliveries/{id}', params: { id }, signal, maxRetries: 0 });
    const last = attempts.at(-1);
    if (!last) continue;
    const headers = Object.fromEntries(Object.entries(last.request.headers).map(([name, value]) => [name.toLowerCase(), value]));
    await onMissed({ receivedAt: new Date(), headers, body: Buffer.from(last.request.body) });
  }
}
