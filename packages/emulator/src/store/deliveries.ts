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
  /** `delivering` is never stored: what is under way when the process ends is due at the next start. */
  state: DeliveryState;
  attempts: number;
  next_attempt_at: number | null;
  created_at: number;
  finished_at: number | null;
}

/** What is needed to send a delivery. */
export interface DueDelivery extends Pick<DeliveryRow, 'seq' | 'id' | 'attempts'> {
  message_id: string;
  body: string;
}

/** What an attempt leaves of a delivery. */
export type Settlement = Pick<DeliveryRow, 'state' | 'attempts' | 'next_attempt_at' | 'finished_at'>;

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

/** The deliveries under way, as a parameter: a JSON list. */
const UNDER_WAY = 'SELECT value FROM json_each(?)';

export class DeliveryStore {
  #underWay = new Set<number>();
  #insert;
  #due;
  #changeCount;
  #nextTime;
  #settle;
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
    this.#due = db.prepare<[number, number, string, number], DueDelivery>(
      `SELECT deliveries.seq, deliveries.id, attempts, webhook_messages.id AS message_id, body
       FROM deliveries JOIN webhook_messages ON webhook_messages.seq = deliveries.message
       WHERE subscription = ? AND next_attempt_at <= ? AND deliveries.seq NOT IN (${UNDER_WAY})
       ORDER BY next_attempt_at, deliveries.seq LIMIT ?`,
    );
    this.#changeCount = db.prepare<[], { count: number }>('SELECT total_changes() AS count');
    // For each subscription one step into the index, however much waits for it.
    this.#nextTime = db.prepare<[number], { at: number | null }>(
      `SELECT min((SELECT min(next_attempt_at) FROM deliveries WHERE subscription = webhook_subscriptions.seq AND next_attempt_at > ?)) AS at
       FROM webhook_subscriptions WHERE status = 'active'`,
    );
    this.#settle = db.prepare<[string, number, number | null, number | null, number, string]>(
      'UPDATE deliveries SET state = ?, attempts = ?, next_attempt_at = ?, finished_at = ? WHERE seq = ? AND id = ?',
    );
    this.#retry = db.prepare<[number, number]>(
      "UPDATE deliveries SET state = 'pending', next_attempt_at = ?, finished_at = NULL WHERE seq = ?",
    );
    this.#retryFailed = db.prepare<[number, number, number, string]>(
      `UPDATE deliveries SET state = 'pending', next_attempt_at = ?, finished_at = NULL
       WHERE subscription = ? AND created_at >= ? AND state IN ('exhausted', 'cancelled', 'retrying')
         AND seq NOT IN (${UNDER_WAY})`,
    );
    this.#addAttempt = db.prepare<(string | number | null)[]>(
      `INSERT INTO attempts (delivery, number, at, status, error, duration_ms, request_headers, response_headers,
         response_body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#attempts = db.prepare<[number], AttemptRow>('SELECT * FROM attempts WHERE delivery = ? ORDER BY number');
    this.#byId = db.prepare<[string], DeliveryView>(`${VIEW} WHERE deliveries.id = ?`);
    this.#views = new StatementCache<DeliveryView>(db);
  }

  insert(row: Omit<DeliveryRow, 'seq'>): void {
    this.#insert.run(row);
  }

  /** Deliveries to a subscription that are due and not under way, in the order in which they are to be sent. */
  due(subscription: number, now: number, count: number): DueDelivery[] {
    return this.#due.all(subscription, now, this.#listUnderWay(), count);
  }

  /** Counts the rows that have been written, whatever their table: as long as it stays, what was read is true. */
  changeCount(): number {
    return this.#changeCount.get()?.count ?? 0;
  }

  /** The time of the next attempt after an instant, of all active subscriptions. */
  nextTime(after: number): number | null {
    return this.#nextTime.get(after)?.at ?? null;
  }

  /** Marks a delivery as under way, until {@link end}. */
  begin(seq: number): void {
    this.#underWay.add(seq);
  }

  end(seqs: readonly number[]): void {
    for (const seq of seqs) this.#underWay.delete(seq);
  }

  endAll(): void {
    this.#underWay.clear();
  }

  /** Tells whether the delivery is still there: it may have been erased while it was being sent. */
  settle({ seq, id }: Pick<DeliveryRow, 'seq' | 'id'>, row: Settlement): boolean {
    return this.#settle.run(row.state, row.attempts, row.next_attempt_at, row.finished_at, seq, id).changes > 0;
  }

  /** Makes a delivery due. */
  retry(seq: number, now: number): void {
    this.#retry.run(now, seq);
  }

  /** Makes what did not arrive since an instant due; tells how many there are. */
  retryFailed(subscription: number, since: number, now: number): number {
    return this.#retryFailed.run(now, subscription, since, this.#listUnderWay()).changes;
  }

  addAttempt(delivery: number, row: AttemptRow): void {
    this.#addAttempt.run(
      delivery,
      row.number,
      row.at,
      row.status,
      row.error,
      row.duration_ms,
      row.request_headers,
      row.response_headers,
      row.response_body,
    );
  }

  attempts(delivery: number): AttemptRow[] {
    return this.#attempts.all(delivery);
  }

  byId(id: string): DeliveryView | undefined {
    const row = this.#byId.get(id);
    return row && this.#show(row);
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
    if (filters.state === 'delivering') filter.and(`deliveries.seq IN (${UNDER_WAY})`, this.#listUnderWay());
    else if (filters.state !== undefined) {
      filter.and('deliveries.state = ?', filters.state).and(`deliveries.seq NOT IN (${UNDER_WAY})`, this.#listUnderWay());
    }
    const rows = this.#views.all(`${VIEW} WHERE ${filter.sql} ORDER BY deliveries.seq DESC LIMIT ?`, [...filter.values, count]);
    return rows.map((row) => this.#show(row));
  }

  #show(row: DeliveryView): DeliveryView {
    return this.#underWay.has(row.seq) ? { ...row, state: 'delivering', next_attempt_at: null } : row;
  }

  #listUnderWay(): string {
    return JSON.stringify([...this.#underWay]);
  }
}
