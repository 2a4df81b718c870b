import { Webhook } from '@lealup/webhook-verify';
import type { SubscriptionRow } from '../store/subscriptions.ts';

/** For how many subscriptions the keys are kept. */
const MAX_KEPT = 1000;

interface Kept {
  secrets: string;
  /** When the secrets were looked at, and when the first of them expires. */
  from: number;
  until: number;
  webhook: Webhook;
}

/** Signs messages with the secrets of their subscription; its keys are made once. */
export class Signer {
  #kept = new Map<number, Kept>();

  /** The three headers of an attempt at `timestampMs`, by the secrets that have not expired at `now`. */
  sign(
    subscription: SubscriptionRow,
    { message_id: id, body }: { message_id: string; body: string },
    { now, timestampMs }: { now: number; timestampMs: number },
  ): Record<string, string> {
    // A timestamp of 0 is none to a receiver, and there the time of node:test's fakes begins.
    const timestamp = Math.max(1, Math.floor(timestampMs / 1000));
    const signature = this.#webhookOf(subscription, now).sign({ id, timestamp, body });
    return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
  }

  #webhookOf({ seq, secrets }: SubscriptionRow, now: number): Webhook {
    const kept = this.#kept.get(seq);
    if (kept?.secrets === secrets && kept.from <= now && now < kept.until) return kept.webhook;
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
    // Written by the emulator itself.
    const all = JSON.parse(secrets) as { secret: string; expires_at: number | null }[];
    const live = all.filter(({ expires_at }) => expires_at === null || expires_at > now);
    const webhook = new Webhook(live.map(({ secret }) => secret));
    const until = Math.min(...live.map(({ expires_at }) => expires_at ?? Number.POSITIVE_INFINITY));
    this.#kept.set(seq, { secrets, from: now, until, webhook });
    return webhook;
  }
}
