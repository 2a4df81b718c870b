import type { RenewalForecast, RenewalOutcome } from '@lealup/contract';
import type { Database } from './database.ts';

/** What someone has said about a customer's next renewal. */
export interface RenewalRow {
  customer: number;
  forecast: RenewalForecast;
  proposed_arr: number | null;
  reason: string | null;
}

/** A renewal that has ended. */
export interface RenewalOutcomeRow {
  customer: number;
  renewal_date: string;
  arr: number | null;
  proposed_arr: number | null;
  forecast: RenewalForecast;
  outcome: RenewalOutcome;
}

export class RenewalStore {
  #put;
  #get;
  #outcomes;
  #clear;
  #addOutcome;
  #hasOutcome;

  constructor(db: Database) {
    this.#put = db.prepare<RenewalRow>(
      `INSERT INTO renewals (customer, forecast, proposed_arr, reason) VALUES (@customer, @forecast, @proposed_arr, @reason)
       ON CONFLICT (customer) DO UPDATE SET forecast = excluded.forecast, proposed_arr = excluded.proposed_arr,
         reason = excluded.reason`,
    );
    this.#get = db.prepare<[number], RenewalRow>('SELECT * FROM renewals WHERE customer = ?');
    this.#clear = db.prepare<[number]>('DELETE FROM renewals WHERE customer = ?');
    this.#addOutcome = db.prepare<RenewalOutcomeRow>(
      `INSERT INTO renewal_outcomes (customer, renewal_date, arr, proposed_arr, forecast, outcome)
       VALUES (@customer, @renewal_date, @arr, @proposed_arr, @forecast, @outcome)`,
    );
    this.#hasOutcome = db.prepare<[number, string], { one: number }>(
      'SELECT 1 AS one FROM renewal_outcomes WHERE customer = ? AND renewal_date = ?',
    );
    this.#outcomes = db.prepare<[number, string, string], RenewalOutcomeRow>(
      `SELECT renewal_outcomes.* FROM renewal_outcomes
       JOIN customers ON customers.seq = renewal_outcomes.customer AND customers.deleted_at IS NULL
       WHERE customers.tenant = ? AND renewal_outcomes.renewal_date BETWEEN ? AND ?
       ORDER BY renewal_outcomes.renewal_date, renewal_outcomes.seq`,
    );
  }

  put(row: RenewalRow): void {
    this.#put.run(row);
  }

  get(customer: number): RenewalRow | undefined {
    return this.#get.get(customer);
  }

  /** Forgets what was said of a renewal that has ended. */
  clear(customer: number): void {
    this.#clear.run(customer);
  }

  addOutcome(row: RenewalOutcomeRow): void {
    this.#addOutcome.run(row);
  }

  hasOutcome(customer: number, renewalDate: string): boolean {
    return this.#hasOutcome.get(customer, renewalDate) !== undefined;
  }

  /** Ended renewals of a tenant from one date to another, both included. */
  outcomes(tenant: number, from: string, to: string): RenewalOutcomeRow[] {
    return this.#outcomes.all(tenant, from, to);
  }
}
