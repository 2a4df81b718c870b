import type { Customer, CustomerStatus, HealthStatus } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { CustomerSearch, searchQuery } from './customer-search.ts';
import type { Database } from './database.ts';
import { Filter, StatementCache } from './filter.ts';

export interface CustomerRow {
  seq: number;
  id: string;
  tenant: number;
  name: string;
  /** Lower case, IDNA, without a final dot. */
  email_domain: string;
  arr: number | null;
  owner_id: string | null;
  status: CustomerStatus;
  status_changed_at: number;
  /** `YYYY-MM-DD`. */
  renewal_date: string | null;
  /** JSON object. */
  custom_fields: string;
  health_score: number | null;
  health_status: HealthStatus | null;
  /** 1 while the score is more than 15 points below that of seven days before. */
  is_sharp_drop: number;
  /** JSON list; a copy of segment_members, so that reading a customer is one look-up. */
  segment_ids: string;
  created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

export interface CustomerFilters {
  status?: readonly CustomerStatus[];
  owner_id?: string;
  segment?: number;
  health_status?: HealthStatus;
  min_arr?: number;
  max_arr?: number;
  /** Words of its name or domain. */
  q?: string;
  /** Both ends included, `YYYY-MM-DD`. */
  renewal?: { from: string; to: string };
}

/** The answer's form of a row. */
export function customerOf(row: CustomerRow, tenantId: string): Customer {
  return {
    id: row.id,
    tenant_id: tenantId,
    name: row.name,
    email_domain: row.email_domain,
    arr: row.arr,
    owner_id: row.owner_id,
    status: row.status,
    renewal_date: row.renewal_date,
    custom_fields: JSON.parse(row.custom_fields) as Customer['custom_fields'],
    health_score: row.health_score === null ? null : roundTenth(row.health_score),
    health_status: row.health_status,
    segment_ids: JSON.parse(row.segment_ids) as string[],
    created_at: formatInstant(row.created_at),
    updated_at: formatInstant(row.updated_at),
  };
}

/** Customers that are not in the trash, unless a method says otherwise. */
export class CustomerStore {
  #insert;
  #update;
  #setHealth;
  #setSegments;
  #byId;
  #anyById;
  #bySeq;
  #renewing;
  #trashed;
  #byDomain;
  #trash;
  #each;
  #statements;
  #search;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<CustomerRow, 'seq' | 'deleted_at'>>(
      `INSERT INTO customers (id, tenant, name, email_domain, arr, owner_id, status, status_changed_at, renewal_date,
         custom_fields, health_score, health_status, is_sharp_drop, segment_ids, created_at, updated_at)
       VALUES (@id, @tenant, @name, @email_domain, @arr, @owner_id, @status, @status_changed_at, @renewal_date,
         @custom_fields, @health_score, @health_status, @is_sharp_drop, @segment_ids, @created_at, @updated_at)`,
    );
    this.#update = db.prepare<CustomerRow>(
      `UPDATE customers SET name = @name, email_domain = @email_domain, arr = @arr, owner_id = @owner_id,
         status = @status, status_changed_at = @status_changed_at, renewal_date = @renewal_date, custom_fields = @custom_fields, segment_ids = @segment_ids,
         updated_at = @updated_at
       WHERE seq = @seq`,
    );
    this.#setHealth = db.prepare<CustomerRow>(
      `UPDATE customers SET health_score = @health_score, health_status = @health_status, is_sharp_drop = @is_sharp_drop
       WHERE seq = @seq`,
    );
    this.#setSegments = db.prepare<[string, number]>('UPDATE customers SET segment_ids = ? WHERE seq = ?');
    this.#byId = db.prepare<[string, number], CustomerRow>(
      'SELECT * FROM customers WHERE id = ? AND tenant = ? AND deleted_at IS NULL',
    );
    this.#anyById = db.prepare<[string, number], CustomerRow>('SELECT * FROM customers WHERE id = ? AND tenant = ?');
    this.#bySeq = db.prepare<[number], CustomerRow>('SELECT * FROM customers WHERE seq = ?');
    this.#renewing = db.prepare<[number, string, string], CustomerRow>(
      `SELECT * FROM customers WHERE tenant = ? AND deleted_at IS NULL AND renewal_date BETWEEN ? AND ?
       ORDER BY renewal_date, seq`,
    );
    this.#trashed = db.prepare<[number, number], CustomerRow>(
      'SELECT * FROM customers WHERE tenant = ? AND deleted_at IS NOT NULL AND deleted_at <= ? ORDER BY seq',
    );
    this.#byDomain = db.prepare<[number, string], CustomerRow>(
      'SELECT * FROM customers WHERE tenant = ? AND email_domain = ? AND deleted_at IS NULL',
    );
    this.#trash = db.prepare<[number | null, number]>('UPDATE customers SET deleted_at = ? WHERE seq = ?');
    this.#each = db.prepare<[number], CustomerRow>(
      'SELECT * FROM customers WHERE tenant = ? AND deleted_at IS NULL ORDER BY seq',
    );
    this.#statements = new StatementCache<CustomerRow>(db);
    this.#search = new CustomerSearch(db);
  }

  insert(row: Omit<CustomerRow, 'seq' | 'deleted_at'>): CustomerRow {
    const { lastInsertRowid } = this.#insert.run(row);
    const inserted = { ...row, seq: Number(lastInsertRowid), deleted_at: null };
    this.#search.add(inserted);
    return inserted;
  }

  /** Writes what a caller may change, the segments, and `updated_at`. */
  update(row: CustomerRow): void {
    this.#update.run(row);
    this.#search.update(row);
  }

  /** Writes what its last score left. */
  setHealth(row: CustomerRow): void {
    this.#setHealth.run(row);
  }

  /** Writes the copy of its memberships. */
  setSegments(seq: number, segmentIds: string): void {
    this.#setSegments.run(segmentIds, seq);
  }

  byId(tenant: number, id: string): CustomerRow | undefined {
    return this.#byId.get(id, tenant);
  }

  /** In the trash or not. */
  anyById(tenant: number, id: string): CustomerRow | undefined {
    return this.#anyById.get(id, tenant);
  }

  /** In the trash or not. */
  bySeq(seq: number): CustomerRow | undefined {
    return this.#bySeq.get(seq);
  }

  /** Customers whose renewal date lies between two dates, both included, by date. */
  renewing(tenant: number, from: string, to: string): CustomerRow[] {
    return this.#renewing.all(tenant, from, to);
  }

  byDomain(tenant: number, domain: string): CustomerRow | undefined {
    return this.#byDomain.get(tenant, domain);
  }

  moveToTrash(seq: number, at: number): void {
    this.#trash.run(at, seq);
  }

  /** What went to the trash at or before a time. */
  trashedBefore(tenant: number, at: number): CustomerRow[] {
    return this.#trashed.all(tenant, at);
  }

  takeFromTrash(seq: number): void {
    this.#trash.run(null, seq);
  }

  /** Every customer of a tenant, oldest first. */
  all(tenant: number): CustomerRow[] {
    return this.#each.all(tenant);
  }

  /** Newest first, after the one with the `seq` named. */
  page(tenant: number, filters: CustomerFilters, afterSeq: number | null, count: number): CustomerRow[] {
    const filter = new Filter();
    let [source, position] = ['customers', 'customers.seq'];
    if (filters.q !== undefined) {
      const query = searchQuery(filters.q, tenant);
      if (query === null) return [];
      // FTS5 walks its rowids downwards by itself, and stops when there are enough. CROSS keeps it the first.
      [source, position] = ['customers_search CROSS JOIN customers ON customers.seq = customers_search.rowid', 'customers_search.rowid'];
      filter.and('customers_search MATCH ?', query);
      if (filters.segment !== undefined) {
        filter.and('EXISTS (SELECT 1 FROM segment_members WHERE segment = ? AND customer = customers.seq)', filters.segment);
      }
    } else if (filters.segment !== undefined) {
      // Members are kept in the order of the list. CROSS has SQLite walk them rather than all customers.
      [source, position] = ['segment_members CROSS JOIN customers ON customers.seq = segment_members.customer', 'segment_members.customer'];
      filter.and('segment_members.segment = ?', filters.segment);
    }
    filter.and('customers.tenant = ?', tenant).and('deleted_at IS NULL');
    if (filters.status) filter.in('status', filters.status);
    if (filters.owner_id !== undefined) filter.and('owner_id = ?', filters.owner_id);
    if (filters.health_status !== undefined) filter.and('health_status = ?', filters.health_status);
    if (filters.min_arr !== undefined) filter.and('arr >= ?', filters.min_arr);
    if (filters.max_arr !== undefined) filter.and('arr <= ?', filters.max_arr);
    if (filters.renewal) filter.and('renewal_date BETWEEN ? AND ?', filters.renewal.from, filters.renewal.to);
    if (afterSeq !== null) filter.and(`${position} < ?`, afterSeq);
    return this.#statements.all(`SELECT customers.* FROM ${source} WHERE ${filter.sql} ORDER BY ${position} DESC LIMIT ?`, [
      ...filter.values,
      count,
    ]);
  }
}
