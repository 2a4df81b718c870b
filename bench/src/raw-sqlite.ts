import Sqlite from 'better-sqlite3';
import type { SentEvent } from './event-rows.ts';

const DAY_MS = 86_400_000;

/** The floor of ingestion: the rows, indexes and rollups that the emulator writes, with nothing around them. */
export class RawSqlite {
  #db;
  #insert;
  #add;
  #see;
  #customers;
  #writeBatch;

  /** Works on a copy of the emulator's own database, so the tables, indexes and foreign keys are the same. */
  constructor(emulatorFile: string, file: string) {
    const original = new Sqlite(emulatorFile, { readonly: true });
    original.prepare('VACUUM INTO ?').run(file);
    original.close();
    this.#db = new Sqlite(file);
    for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'wal_autocheckpoint = 10000', 'cache_size = -65536']) this.#db.pragma(pragma);
    this.#customers = new Map(this.#db.prepare<[], { id: string; seq: number }>('SELECT id, seq FROM customers').all().map(({ id, seq }) => [id, seq]));
    this.#insert = this.#db.prepare(
      `INSERT INTO events (tenant, customer, event_name, timestamp, properties, user_email, user_external_id, external_id, received_at)
       VALUES (1, ?, ?, ?, ?, ?, NULL, ?, ?) ON CONFLICT (customer, external_id) WHERE external_id IS NOT NULL DO NOTHING`,
    );
    this.#add = this.#db.prepare(
      `INSERT INTO usage (customer, day, user, event_name, count) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (customer, day, user, event_name) DO UPDATE SET count = count + excluded.count`,
    );
    this.#see = this.#db.prepare(
      `INSERT INTO event_names (tenant, event_name, first_day) VALUES (1, ?, ?)
       ON CONFLICT (tenant, event_name) DO UPDATE SET first_day = min(first_day, excluded.first_day)`,
    );
    this.#writeBatch = this.#db.transaction((rows: readonly EventRow[], nowMs: number) => this.#writeRows(rows, nowMs));
  }

  /** The rows as SQLite takes them; making them is no part of the floor. */
  toRows(events: readonly SentEvent[]): EventRow[] {
    return events.map((event) => ({
      customer: this.#customers.get(event.customer_id) ?? 0,
      name: event.event_name,
      timestamp: Date.parse(event.timestamp),
      day: Math.floor(Date.parse(event.timestamp) / DAY_MS),
      properties: JSON.stringify(event.properties),
      user: event.user_email,
      externalId: event.external_id,
    }));
  }

  /** Writes the rows in one transaction. */
  write(rows: readonly EventRow[], nowMs: number): void {
    this.#writeBatch(rows, nowMs);
  }

  /** Throws if the emulator's database has not the same number of events and the same rollups. */
  compareWith(emulatorFile: string): void {
    const emulator = new Sqlite(emulatorFile, { readonly: true });
    const [theirs, own] = [emulator, this.#db].map((db) =>
      JSON.stringify(db.prepare('SELECT count(*), sum(count), (SELECT count(*) FROM events) FROM usage').raw().get()),
    );
    emulator.close();
    if (theirs !== own) throw new Error(`the emulator wrote ${theirs} (rollups, their sum, events), the floor ${own}`);
  }

  close(): void {
    this.#db.close();
  }

  #writeRows(rows: readonly EventRow[], nowMs: number): void {
    const rollup = new Map<string, { row: EventRow; count: number }>();
    const firstDays = new Map<string, number>();
    for (const row of rows) {
      this.#insert.run(row.customer, row.name, row.timestamp, row.properties, row.user, row.externalId, nowMs);
      const key = `${row.customer} ${row.day} ${row.name} ${row.user}`;
      const sum = rollup.get(key);
      if (sum) sum.count += 1;
      else rollup.set(key, { row, count: 1 });
      firstDays.set(row.name, Math.min(row.day, firstDays.get(row.name) ?? row.day));
    }
    for (const { row, count } of rollup.values()) this.#add.run(row.customer, row.day, row.user, row.name, count);
    for (const [name, day] of firstDays) this.#see.run(name, day);
  }
}

export interface EventRow {
  customer: number;
  name: string;
  timestamp: number;
  day: number;
  properties: string;
  user: string;
  externalId: string;
}
