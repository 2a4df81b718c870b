import type { Database } from 'better-sqlite3';
import { NOW_MS, OWNERS } from './data-folder.ts';

const DAY_MS = 86_400_000;

/**
 * Inserts customers into the first workspace, numbered from 0, with their full-text index and the segment of low ARR.
 * Of each filter's values the rows are scattered evenly: a third is named Acme, a fifth churned, a quarter at risk, and
 * one in ten thousand has an ARR of a million.
 */
export function fillCustomers(db: Database, count: number): void {
  // Multiplying by a prime scatters neighbours.
  db.prepare(
    `WITH RECURSIVE numbers (i, scattered) AS (
       SELECT 0, 0 UNION ALL SELECT i + 1, (i + 1) * 7919 % 1000003 FROM numbers WHERE i + 1 < @count
     )
     INSERT INTO customers (id, tenant, name, email_domain, arr, owner_id, status, status_changed_at, renewal_date,
       custom_fields, segment_ids, health_status, created_at, updated_at)
     SELECT printf('01BENCH%019d', i), 1, iif(i % 3 = 0, 'Acme', 'Globex') || ' ' || i, 'customer' || i || '.example',
       iif(i % 10000 = 0, 1e6, scattered % 100 * 1000.0), 'owner' || (scattered / 10 % ${OWNERS}),
       CASE scattered / 7 % 5 WHEN 0 THEN 'churned' WHEN 1 THEN 'paused' ELSE 'active' END,
       @long_ago, date(@now / 1000, 'unixepoch', '+' || (scattered % 365) || ' days'), '{}',
       iif(scattered % 100 < 10 AND i % 10000 <> 0, '["low-arr"]', '[]'),
       CASE scattered / 11 % 4 WHEN 0 THEN 'at_risk' WHEN 1 THEN 'neutral' ELSE 'healthy' END,
       @long_ago, @long_ago
     FROM numbers`,
  ).run({ count, now: NOW_MS, long_ago: NOW_MS - 365 * DAY_MS });
  db.exec(
    `INSERT INTO customers_search (rowid, name, email_domain, tenant) SELECT seq, name, email_domain, 'tenant' || tenant FROM customers;
     INSERT INTO segment_members (segment, customer) SELECT segments.seq, customers.seq FROM segments, customers WHERE arr < 10000`,
  );
}
