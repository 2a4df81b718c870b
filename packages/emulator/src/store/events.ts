import type { Event } from '@lealup/contract';
import { ulidOf } from '../domain/ulid.ts';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';
import { Filter, StatementCache } from './filter.ts';

export interface EventRow {
  seq: number;
  customer: number;
  event_name: string;
  timestamp: number;
  /** JSON object. */
  properties: string | null;
  user_email: string | null;
  user_external_id: string | null;
  external_id: string | null;
  received_at: number;
}

export interface EventFilters {
  customer?: number;
  event_name?: string;
  user_email?: string;
  /** Included. */
  since?: number;
  /** Not included. */
  until?: number;
}

/** The answer's form of a row. Its id is made of what the row already holds, so that none has to be stored. */
export function eventOf(row: EventRow & { customer_id: string }): Event {
  return {
    id: ulidOf(row.received_at, row.seq),
    customer_id: row.customer_id,
    event_name: row.event_name,
    timestamp: formatInstant(row.timestamp),
    properties: row.properties === null ? {} : (JSON.parse(row.properties) as Record<string, unknown>),
    user_email: row.user_email,
    user_external_id: row.user_external_id,
    external_id: row.external_id,
    received_at: formatInstant(row.received_at),
  };
}

export class EventStore {
  #insert;
  #statements;

  constructor(db: Database) {
    this.#insert = db.prepare(
      `INSERT INTO events (tenant, customer, event_name, timestamp, properties, user_email, user_external_id, external_id,
         received_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (customer, external_id) WHERE external_id IS NOT NULL DO NOTHING`,
    );
    this.#statements = new StatementCache<EventRow & { customer_id: string }>(db);
  }

  /** Stores one event; false if the customer already has one of that `external_id`. */
  insert(tenant: number, row: Omit<EventRow, 'seq'>): boolean {
    const { changes } = this.#insert.run(
      tenant,
      row.customer,
      row.event_name,
      row.timestamp,
      row.properties,
      row.user_email,
      row.user_external_id,
      row.external_id,
      row.received_at,
    );
    return changes === 1;
  }

  /** Latest first, after the event with the time and `seq` named. Events of customers in the trash are left out. */
  page(
    tenant: number,
    filters: EventFilters,
    after: [timestamp: number, seq: number] | null,
    count: number,
  ): (EventRow & { customer_id: string })[] {
    const filter = new Filter().and('events.tenant = ?', tenant).and('customers.deleted_at IS NULL');
    if (filters.customer !== undefined) filter.and('customer = ?', filters.customer);
    if (filters.event_name !== undefined) filter.and('event_name = ?', filters.event_name);
    if (filters.user_email !== undefined) filter.and('user_email = ?', filters.user_email);
    if (filters.since !== undefined) filter.and('timestamp >= ?', filters.since);
    if (filters.until !== undefined) filter.and('timestamp < ?', filters.until);
    if (after) filter.and('(timestamp, events.seq) < (?, ?)', ...after);
    return this.#statements.all(
      `SELECT events.*, customers.id AS customer_id FROM events JOIN customers ON customers.seq = events.customer
       WHERE ${filter.sql} ORDER BY timestamp DESC, events.seq DESC LIMIT ?`,
      [...filter.values, count],
    );
  }
}
