import type { Database } from 'better-sqlite3';
import { TODAY } from './data-folder.ts';

/** Who used what on how many days, for each customer. */
export interface Usage {
  users: number;
  names: number;
  /** Days, the last of them `lastDay`. */
  days: number;
  lastDay?: number;
  /** Events behind each rollup row but those of logins, which are one each: so the scores stay the same whatever it is. */
  count: number;
}

/** Inserts the daily rollups of every customer; the first of the names is that of logins. */
export function fillUsage(db: Database, { users, names, days, lastDay = TODAY, count }: Usage): void {
  db.prepare(
    `WITH RECURSIVE numbers (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < 1000)
     INSERT INTO usage (customer, day, user, event_name, count)
     SELECT customers.seq, @first_day + days.i, 'user' || users.i || '@example.com', iif(names.i = 0, 'login', 'feature' || names.i), iif(names.i = 0, 1, @count)
     FROM customers
     CROSS JOIN (SELECT i FROM numbers WHERE i < @days) AS days
     CROSS JOIN (SELECT i FROM numbers WHERE i < @users) AS users
     CROSS JOIN (SELECT i FROM numbers WHERE i < @names) AS names`,
  ).run({ first_day: lastDay - days + 1, days, users, names, count });
  db.prepare('INSERT INTO event_names (tenant, event_name, first_day) SELECT DISTINCT 1, event_name, ? FROM usage').run(TODAY - 300);
}

/** Inserts the events that the rollups are the sums of. */
export function fillEvents(db: Database): void {
  db.prepare(
    `WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 1000)
     INSERT INTO events (tenant, customer, event_name, timestamp, user_email, received_at)
     SELECT 1, customer, event_name, day * 86400000 + i * 1000, user, day * 86400000 + i * 1000
     FROM usage CROSS JOIN numbers WHERE i <= usage.count`,
  ).run();
}
