import type { Database } from 'better-sqlite3';
import { TODAY } from './data-folder.ts';

const DAY_MS = 86_400_000;

/** Who used what on how many days, for each customer. */
export interface Usage {
  users: number;
  names: number;
  /** Days, the last of them `lastDay` (default today). */
  days: number;
  lastDay?: number;
  /** Events behind each rollup row but those of logins, which are one each: so the scores stay the same whatever it is. */
  count: number;
}

interface Rollup {
  customer: number;
  day: number;
  user: string;
  name: string;
  count: number;
}

/** Inserts the daily rollups of every customer; the first of the names is that of logins. */
export function fillUsage(db: Database, usage: Usage): void {
  const insert = db.prepare('INSERT INTO usage (customer, day, user, event_name, count) VALUES (?, ?, ?, ?, ?)');
  for (const { customer, day, user, name, count } of rollups(db, usage)) insert.run(customer, day, user, name, count);
  const see = db.prepare('INSERT INTO event_names (tenant, event_name, first_day) VALUES (1, ?, ?)');
  for (let index = 0; index < usage.names; index += 1) see.run(nameOf(index), TODAY - 300);
}

/** Inserts the events that the rollups are the sums of. */
export function fillEvents(db: Database, usage: Usage): void {
  const insert = db.prepare(
    'INSERT INTO events (tenant, customer, event_name, timestamp, user_email, received_at) VALUES (1, ?, ?, ?, ?, ?)',
  );
  for (const { customer, day, user, name, count } of rollups(db, usage)) {
    for (let index = 0; index < count; index += 1) {
      const at = day * DAY_MS + index * 1000;
      insert.run(customer, name, at, user, at);
    }
  }
}

function* rollups(db: Database, { users, names, days, lastDay = TODAY, count }: Usage): Generator<Rollup> {
  const customers = db.prepare<[], number>('SELECT seq FROM customers ORDER BY seq').pluck().all();
  for (const customer of customers) {
    for (let day = lastDay - days + 1; day <= lastDay; day += 1) {
      for (let user = 0; user < users; user += 1) {
        for (let index = 0; index < names; index += 1) {
          yield { customer, day, user: `user${user}@example.com`, name: nameOf(index), count: index === 0 ? 1 : count };
        }
      }
    }
  }
}

function nameOf(index: number): string {
  return index === 0 ? 'login' : `feature${index}`;
}
