import type { Database } from './database.ts';
import { Filter, StatementCache } from './filter.ts';

export type DeliveryState = 'pending' | 'delivering' | 'succeeded' | 'retrying' | 'exhausted' | 'cancelled';

export type AttemptError = 'timeout' | 'dns' | 'refused' | 'reset' | 'tls' | 'redirect' | 'blocked' | 'status';

/** One message on its way to one subscription. */
export interface DeliveryRow {
  seq: number;
  id: string;
  tenant: number;
  message: number;
  subscription: number;
  state: DeliveryState;
  attempts: number;
  next_attempt_at: number | null;
  created_at: number;
  finished_at: number | null;
}

/** What an attempt leaves of a delivery. */
export type Settlement = Pick<DeliveryRow, 'seq' | 'id' | 'state' | 'attempts' | 'next_attempt_at' | 'finished_at'>;

export interface AttemptRow {
  number: number;
  at: number;
  /** The answer's HTTP status; null if there was none. */
  status: number | null;
  error: AttemptError | null;
  duration_ms: number;
  /** JSON objects. */
  request_headers: string;
  response_headers: string | null;
  response_body: string | null;
}

/** A delivery with what a reader wants to know of its message and subscription. */
export interface DeliveryView extends DeliveryRow {
  message_id: string;
  type: string;
  url: string;
  subscription_id: string;
  body: string;
}

const VIEW = `
  SELECT deliveries.*, webhook_messages.id AS message_id, webhook_messages.type, webhook_messages.body,
    webhook_subscriptions.url, webhook_subscriptions.id AS subscription_id
  FROM deliveries
  JOIN webhook_messages ON webhook_messages.seq = deliveries.message
  JOIN webhook_subscriptions ON webhook_subscriptions.seq = deliveries.subscription`;

export class DeliveryStore {
  #insert;
  #due;
  #nextTime;
  #begin;
  #settle;
  #interrupted;
  #retry;
  #retryFailed;
  #addAttempt;
  #attempts;
  #byId;
  #views;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<DeliveryRow, 'seq'>>(
      `INSERT INTO deliveries (id, tenant, message, subscription, state, attempts, next_attempt_at, created_at, finished_at)
       VALUES (@id, @tenant, @message, @subscription, @state, @attempts, @next_attempt_at, @created_at, @finished_at)`,
    );
    this.#due = db.prepare<[number, number, number], DeliveryRow>(
      'SELECT * FROM deliveries WHERE subscription = ? AND next_attempt_at <= ? ORDER BY next_attempt_at, seq LIMIT ?',
    );
    // For each subscription one step into the index, however much waits for it.
    this.#nextTime = db.prepare<[number], { at: number | null }>(
      `SELECT min((SELECT min(next_attempt_at) FROM deliveries WHERE subscription = webhook_subscriptions.seq AND next_attempt_at > ?)) AS at
       FROM webhook_subscriptions WHERE status = 'active'`,
    );
    this.#begin = db.prepare<[number]>("UPDATE deliveries SET state = 'delivering', next_attempt_at = NULL WHERE seq = ?");
    this.#settle = db.prepare<Settlement>(
      `UPDATE deliveries SET state = @state, attempts = @attempts, next_attempt_at = @next_attempt_at,
         finished_at = @finished_at
       WHERE seq = @seq AND id = @id`,
    );
    this.#interrupted = db.prepare<[number]>(
      `UPDATE deliveries SET state = CASE attempts WHEN 0 THEN 'pending' ELSE 'retrying' END, next_attempt_at = ?
       WHERE state = 'delivering'`,
    );
    this.#retry = db.prepare<[number, number]>(
      "UPDATE deliveries SET state = 'pending', next_attempt_at = ?, finished_at = NULL WHERE seq = ?",
    );
    this.#retryFailed = db.prepare<[number, number, number]>(
      `UPDATE deliveries SET state = 'pending', next_attempt_at = ?, finished_at = NULL
       WHERE subscription = ? AND created_at >= ? AND state IN ('exhausted', 'cancelled', 'retrying')`,
    );
    this.#addAttempt = db.prepare<AttemptRow & { delivery: number }>(
      `INSERT INTO attempts (delivery, number, at, status, error, duration_ms, request_headers, response_headers,
         response_body)
       VALUES (@delivery, @number, @at, @status, @error, @duration_ms, @request_headers, @response_headers,
         @response_body)`,
    );
    this.#attempts = db.prepare<[number], AttemptRow>('SELECT * FROM attempts WHERE delivery = ? ORDER BY number');
    this.#byId = db.prepare<[string], DeliveryView>(`${VIEW} WHERE deliveries.id = ?`);
    this.#views = new StatementCache<DeliveryView>(db);
  }

  insert(row: Omit<DeliveryRow, 'seq'>): void {
    this.#insert.run(row);
  }

  /** Deliveries to a subscription whose next attempt is due, in the order in which they are to be sent. */
  due(subscription: number, now: number, count: number): DeliveryRow[] {
    return this.#due.all(subscription, now, count);
  }

  /** The time of the next attempt after an instant, of all active subscriptions. */
  nextTime(after: number): number | null {
    return this.#nextTime.get(after)?.at ?? null;
  }

  begin(seq: number): void {
    this.#begin.run(seq);
  }

  /** Tells whether the delivery is still there: it may have been erased while it was being sent. */
  settle(row: Settlement): boolean {
    return this.#settle.run(row).changes > 0;
  }

  /** Makes a delivery due. */
  retry(seq: number, now: number): void {
    this.#retry.run(now, seq);
  }

  /** Makes what did not arrive since an instant due; tells how many there are. */
  retryFailed(subscription: number, since: number, now: number): number {
    return this.#retryFailed.run(now, subscription, since).changes;
  }

  /** After a restart: what was being sent when the process ended is due again. */
  resumeInterrupted(now: number): void {
    this.#interrupted.run(now);
  }

  addAttempt(delivery: number, row: AttemptRow): void {
    this.#addAttempt.run({ ...row, delivery });
  }

  attempts(delivery: number): AttemptRow[] {
    return this.#attempts.all(delivery);
  }

  byId(id: string): DeliveryView | undefined {
    return this.#byId.get(id);
  }

  /** Newest first. */
  page(
    filters: { tenant?: number; type?: string; state?: string },
    afterSeq: number | null,
    count: number,
  ): DeliveryView[] {
    const filter = new Filter().and('deliveries.seq < ?', afterSeq ?? Number.MAX_SAFE_INTEGER);
    if (filters.tenant !== undefined) filter.and('deliveries.tenant = ?', filters.tenant);
    if (filters.type !== undefined) filter.and('webhook_messages.type = ?', filters.type);
    if (filters.state !== undefined) filter.and('deliveries.state = ?', filters.state);
    return this.#views.all(`${VIEW} WHERE ${filter.sql} ORDER BY deliveries.seq DESC LIMIT ?`, [...filter.values, count]);
  }
}
