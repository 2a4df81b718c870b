import type { Database } from './database.ts';

/** One day of one user's use of one event name. All that scoring knows of events. */
export interface UsageRow {
  /** Days since 1970 in the tenant's time zone. */
  day: number;
  /** `user_external_id`, else the lower-cased e-mail, else empty. */
  user: string;
  event_name: string;
  count: number;
}

/** Daily rollups of events, kept in the transaction that stores them. */
export class UsageStore {
  #add;
  #seen;
  #between;
  #newNames;
  #hasAny;

  constructor(db: Database) {
    this.#add = db.prepare<[number, number, string, string, number]>(
      `INSERT INTO usage (customer, day, user, event_name, count) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (customer, day, user, event_name) DO UPDATE SET count = count + excluded.count`,
    );
    this.#seen = db.prepare<[number, string, number]>(
      `INSERT INTO event_names (tenant, event_name, first_day) VALUES (?, ?, ?)
       ON CONFLICT (tenant, event_name) DO UPDATE SET first_day = min(first_day, excluded.first_day)`,
    );
    this.#between = db.prepare<[number, number, number], UsageRow>(
      'SELECT day, user, event_name, count FROM usage WHERE customer = ? AND day BETWEEN ? AND ?',
    );
    this.#newNames = db.prepare<[number, number], { event_name: string }>(
      'SELECT event_name FROM event_names WHERE tenant = ? AND first_day >= ?',
    );
    this.#hasAny = db.prepare<[number], { one: number }>('SELECT 1 AS one FROM event_names WHERE tenant = ? LIMIT 1');
  }

  add(customer: number, row: UsageRow): void {
    this.#add.run(customer, row.day, row.user, row.event_name, row.count);
  }

  /** Remembers the first day on which the tenant used a name. */
  see(tenant: number, eventName: string, day: number): void {
    this.#seen.run(tenant, eventName, day);
  }

  /** A customer's rows from one day to another, both included. */
  between(customer: number, fromDay: number, toDay: number): UsageRow[] {
    return this.#between.all(customer, fromDay, toDay);
  }

  /** The names that a tenant first used on or after a day. */
  namesSince(tenant: number, day: number): string[] {
    return this.#newNames.all(tenant, day).map((row) => row.event_name);
  }

  /** Whether the tenant has ever sent an event. */
  hasAny(tenant: number): boolean {
    return this.#hasAny.get(tenant) !== undefined;
  }
}
