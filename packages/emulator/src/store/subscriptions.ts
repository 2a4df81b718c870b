import type { WebhookFilters, WebhookSubscription } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';

export interface SubscriptionRow {
  seq: number;
  id: string;
  tenant: number;
  url: string;
  /** JSON list of types, or `["*"]`. */
  events: string;
  description: string | null;
  /** JSON object. */
  filters: string;
  status: WebhookSubscription['status'];
  /** JSON list of `{ secret, expires_at }`, the current one first; the others verify until they expire. */
  secrets: string;
  /** The first failure since the last success. */
  failing_since: number | null;
  /** How many messages have failed since. */
  failed_messages: number;
  created_at: number;
}

/** The answer's form of a row: never the secret. */
export function subscriptionOf(row: SubscriptionRow): WebhookSubscription {
  return {
    id: row.id,
    url: row.url,
    events: JSON.parse(row.events) as WebhookSubscription['events'],
    description: row.description,
    filters: JSON.parse(row.filters) as WebhookFilters,
    status: row.status,
    created_at: formatInstant(row.created_at),
  };
}

export class SubscriptionStore {
  #insert;
  #active;
  #allActive;
  #bySeq;
  #page;
  #setStatus;
  #setFailing;
  #byId;
  #setSecrets;
  #remove;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<SubscriptionRow, 'seq'>>(
      `INSERT INTO webhook_subscriptions (id, tenant, url, events, description, filters, status, secrets, failing_since,
         failed_messages, created_at)
       VALUES (@id, @tenant, @url, @events, @description, @filters, @status, @secrets, @failing_since, @failed_messages,
         @created_at)`,
    );
    this.#active = db.prepare<[number], SubscriptionRow>(
      "SELECT * FROM webhook_subscriptions WHERE tenant = ? AND status = 'active' ORDER BY seq",
    );
    this.#allActive = db.prepare<[], SubscriptionRow>("SELECT * FROM webhook_subscriptions WHERE status = 'active' ORDER BY seq");
    this.#bySeq = db.prepare<[number], SubscriptionRow>('SELECT * FROM webhook_subscriptions WHERE seq = ?');
    this.#page = db.prepare<[number, number, number], SubscriptionRow>(
      'SELECT * FROM webhook_subscriptions WHERE tenant = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
    );
    this.#byId = db.prepare<[string, number], SubscriptionRow>(
      'SELECT * FROM webhook_subscriptions WHERE id = ? AND tenant = ?',
    );
    this.#setSecrets = db.prepare<[string, number]>('UPDATE webhook_subscriptions SET secrets = ? WHERE seq = ?');
    this.#remove = [
      'DELETE FROM attempts WHERE delivery IN (SELECT seq FROM deliveries WHERE subscription = ?)',
      'DELETE FROM deliveries WHERE subscription = ?',
      'DELETE FROM webhook_subscriptions WHERE seq = ?',
    ].map((sql) => db.prepare<[number]>(sql));
    this.#setStatus = db.prepare<[string, number]>('UPDATE webhook_subscriptions SET status = ? WHERE seq = ?');
    this.#setFailing = db.prepare<[number | null, number, number]>(
      'UPDATE webhook_subscriptions SET failing_since = ?, failed_messages = ? WHERE seq = ?',
    );
  }

  insert(row: Omit<SubscriptionRow, 'seq'>): void {
    this.#insert.run(row);
  }

  active(tenant: number): SubscriptionRow[] {
    return this.#active.all(tenant);
  }

  /** Those of every tenant. */
  allActive(): SubscriptionRow[] {
    return this.#allActive.all();
  }

  bySeq(seq: number): SubscriptionRow | undefined {
    return this.#bySeq.get(seq);
  }

  byId(tenant: number, id: string): SubscriptionRow | undefined {
    return this.#byId.get(id, tenant);
  }

  setSecrets(seq: number, secrets: string): void {
    this.#setSecrets.run(secrets, seq);
  }

  /** Deletes a subscription with its deliveries. */
  remove(seq: number): void {
    for (const statement of this.#remove) statement.run(seq);
  }

  /** Newest first, after the one with the `seq` named. */
  page(tenant: number, afterSeq: number | null, count: number): SubscriptionRow[] {
    return this.#page.all(tenant, afterSeq ?? Number.MAX_SAFE_INTEGER, count);
  }

  setStatus(seq: number, status: WebhookSubscription['status']): void {
    this.#setStatus.run(status, seq);
  }

  setFailing(seq: number, since: number | null, messages: number): void {
    this.#setFailing.run(since, messages, seq);
  }
}
