import type { HealthDimension, HealthStatus } from '@lealup/contract';
import type { Database } from './database.ts';

export interface HealthRow {
  customer: number;
  calculated_at: number;
  score: number | null;
  status: HealthStatus | null;
  /** JSON list: the dimensions as answered. */
  dimensions: string;
  /** 1 while the score is more than 15 points below that of seven days before. */
  is_sharp_drop: number;
}

export interface HistoryRow {
  customer: number;
  /** Days since 1970 in the tenant's time zone. */
  day: number;
  score: number | null;
  status: HealthStatus | null;
  /** JSON object: value or null by dimension. */
  dimensions: string;
}

/** A row without its dimensions, whose JSON is most of it. */
export type LastHealth = Pick<HealthRow, 'score' | 'status' | 'is_sharp_drop'>;
export type DayHealth = Pick<HistoryRow, 'score' | 'status'>;

export type Dimensions = HealthDimension[];

/** The last health of each customer, and one row of history for each of its days. */
export class HealthStore {
  #put;
  #get;
  #last;
  #putDay;
  #day;
  #history;
  #scores;
  #model;
  #setModel;
  #means;

  constructor(db: Database) {
    this.#put = db.prepare<HealthRow>(
      `INSERT INTO health (customer, calculated_at, score, status, dimensions, is_sharp_drop)
       VALUES (@customer, @calculated_at, @score, @status, @dimensions, @is_sharp_drop)
       ON CONFLICT (customer) DO UPDATE SET calculated_at = excluded.calculated_at, score = excluded.score,
         status = excluded.status, dimensions = excluded.dimensions, is_sharp_drop = excluded.is_sharp_drop`,
    );
    this.#get = db.prepare<[number], HealthRow>('SELECT * FROM health WHERE customer = ?');
    this.#last = db.prepare<[number], LastHealth>('SELECT score, status, is_sharp_drop FROM health WHERE customer = ?');
    this.#putDay = db.prepare<HistoryRow>(
      `INSERT INTO health_history (customer, day, score, status, dimensions)
       VALUES (@customer, @day, @score, @status, @dimensions)
       ON CONFLICT (customer, day) DO UPDATE SET score = excluded.score, status = excluded.status,
         dimensions = excluded.dimensions`,
    );
    this.#day = db.prepare<[number, number], DayHealth>('SELECT score, status FROM health_history WHERE customer = ? AND day = ?');
    this.#history = db.prepare<[number, number, number, number], HistoryRow>(
      'SELECT * FROM health_history WHERE customer = ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT ?',
    );
    this.#scores = db.prepare<[number, number, number], { day: number; score: number | null }>(
      'SELECT day, score FROM health_history WHERE customer = ? AND day BETWEEN ? AND ? ORDER BY day',
    );
    this.#means = db.prepare<[number, number, number], { day: number; mean: number }>(
      `SELECT day, avg(score) AS mean FROM health_history
       JOIN customers ON customers.seq = health_history.customer AND customers.deleted_at IS NULL
       WHERE customers.tenant = ? AND day BETWEEN ? AND ? AND score IS NOT NULL GROUP BY day ORDER BY day`,
    );
    this.#model = db.prepare<[number], { model: string }>('SELECT model FROM health_models WHERE tenant = ?');
    this.#setModel = db.prepare<[number, string]>(
      'INSERT INTO health_models (tenant, model) VALUES (?, ?) ON CONFLICT (tenant) DO UPDATE SET model = excluded.model',
    );
  }

  put(row: HealthRow): void {
    this.#put.run(row);
  }

  get(customer: number): HealthRow | undefined {
    return this.#get.get(customer);
  }

  /** What the next score of a customer is compared with. */
  last(customer: number): LastHealth | undefined {
    return this.#last.get(customer);
  }

  /** Writes the row of a day; the last one written wins. */
  putDay(row: HistoryRow): void {
    this.#putDay.run(row);
  }

  day(customer: number, day: number): DayHealth | undefined {
    return this.#day.get(customer, day);
  }

  /** The last `count` rows from one day to another, both included, oldest first. */
  history(customer: number, fromDay: number, toDay: number, count: number): HistoryRow[] {
    return this.#history.all(customer, fromDay, toDay, count).reverse();
  }

  /** The scores from one day to another, both included, oldest first. */
  scores(customer: number, fromDay: number, toDay: number): { day: number; score: number | null }[] {
    return this.#scores.all(customer, fromDay, toDay);
  }

  /** The mean score of a tenant's customers on each day that has any. */
  meanScores(tenant: number, fromDay: number, toDay: number): { day: number; mean: number }[] {
    return this.#means.all(tenant, fromDay, toDay);
  }

  /** A tenant's health model as JSON; null while it has the default one. */
  model(tenant: number): string | null {
    return this.#model.get(tenant)?.model ?? null;
  }

  setModel(tenant: number, model: string): void {
    this.#setModel.run(tenant, model);
  }
}
