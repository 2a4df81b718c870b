import type { HealthStatus } from '@lealup/contract';
import type { Database } from './database.ts';

/** The health of a customer on one of its days, as it was calculated last. */
export interface HealthRow {
  customer: number;
  /** Days since 1970 in the tenant's time zone. */
  day: number;
  calculated_at: number;
  score: number | null;
  status: HealthStatus | null;
  /** What it was scored by; null for the default model. */
  model: number | null;
  /** JSON list of pairs: key and raw number of all that had data. What the model makes of them is worked out when it is read. */
  measures: string;
}

/** A row without what explains it. */
export type DayHealth = Pick<HealthRow, 'score' | 'status'>;

export interface HealthModelRow {
  seq: number;
  /** JSON. */
  model: string;
}

/**
 * One row for each customer and day, and the models that they were scored by. The rows lie in the order in which they
 * were written, since a night that wrote beside each customer's last one would change every page of the table.
 */
export class HealthStore {
  #put;
  #last;
  #day;
  #history;
  #lowest;
  #modelOf;
  #model;
  #setModel;
  #means;

  constructor(db: Database) {
    // Its values go by position: by name they cost more to bind than to write.
    this.#put = db.prepare<[number, number, number, number | null, HealthStatus | null, number | null, string]>(
      `INSERT INTO health_history (customer, day, calculated_at, score, status, model, measures) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (customer, day) DO UPDATE SET calculated_at = excluded.calculated_at, score = excluded.score,
         status = excluded.status, model = excluded.model, measures = excluded.measures`,
    );
    this.#last = db.prepare<[number], HealthRow>('SELECT * FROM health_history WHERE customer = ? ORDER BY day DESC LIMIT 1');
    this.#day = db.prepare<[number, number], DayHealth>('SELECT score, status FROM health_history WHERE customer = ? AND day = ?');
    this.#history = db.prepare<[number, number, number, number], HealthRow>(
      'SELECT * FROM health_history WHERE customer = ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT ?',
    );
    this.#lowest = db.prepare<[number, number, number], { score: number | null }>(
      'SELECT iif(count(score) = count(*), min(score), NULL) AS score FROM health_history WHERE customer = ? AND day BETWEEN ? AND ?',
    );
    this.#means = db.prepare<[number, number, number], { day: number; mean: number }>(
      `SELECT day, avg(score) AS mean FROM health_history
       JOIN customers ON customers.seq = health_history.customer AND customers.deleted_at IS NULL
       WHERE customers.tenant = ? AND day BETWEEN ? AND ? AND score IS NOT NULL GROUP BY day ORDER BY day`,
    );
    this.#modelOf = db.prepare<[number], HealthModelRow>('SELECT * FROM health_models WHERE tenant = ? ORDER BY seq DESC LIMIT 1');
    this.#model = db.prepare<[number | null], HealthModelRow>('SELECT * FROM health_models WHERE seq = ?');
    this.#setModel = db.prepare<[number, string]>('INSERT INTO health_models (tenant, model) VALUES (?, ?)');
  }

  /** Writes the row of a day; the last one written wins. */
  put(row: HealthRow): void {
    this.#put.run(row.customer, row.day, row.calculated_at, row.score, row.status, row.model, row.measures);
  }

  /** The row of the last day that has one. */
  last(customer: number): HealthRow | undefined {
    return this.#last.get(customer);
  }

  day(customer: number, day: number): DayHealth | undefined {
    return this.#day.get(customer, day);
  }

  /** The last `count` rows from one day to another, both included, oldest first. */
  history(customer: number, fromDay: number, toDay: number, count: number): HealthRow[] {
    return this.#history.all(customer, fromDay, toDay, count).reverse();
  }

  /** The lowest score from one day to another, both included; null if one of those days' rows has none. */
  lowest(customer: number, fromDay: number, toDay: number): number | null {
    return this.#lowest.get(customer, fromDay, toDay)?.score ?? null;
  }

  /** The mean score of a tenant's customers on each day that has any. */
  meanScores(tenant: number, fromDay: number, toDay: number): { day: number; mean: number }[] {
    return this.#means.all(tenant, fromDay, toDay);
  }

  /** The model that a tenant has set last; none while it has the default one. */
  modelOf(tenant: number): HealthModelRow | undefined {
    return this.#modelOf.get(tenant);
  }

  /** What a row was scored by; none if that was the default one. */
  model(seq: number | null): HealthModelRow | undefined {
    return this.#model.get(seq);
  }

  /** Sets what a tenant's customers are scored by from now on. */
  setModel(tenant: number, model: string): void {
    this.#setModel.run(tenant, model);
  }
}
