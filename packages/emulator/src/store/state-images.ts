import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from '../domain/problem.ts';
import { REBUILD_SEARCH } from './customer-search.ts';
import type { Database } from './database.ts';

/** Keys that outlive a reset, so that what a client holds is refused for its own reasons. */
const KEPT_META = "('cursor_key', 'oauth_key')";

export interface SnapshotRow {
  seq: number;
  name: string;
  created_at: number;
}

/** The image of the state after the seed. */
const SEED = 0;

/**
 * States to go back to, kept beside the live one: in memory, or in a file of the data folder. The first is the one after
 * the seed, the others have names. Going back copies rows, so that the connection and its prepared statements live on.
 */
export class StateImages {
  #db;
  #tables: string[] = [];

  constructor(db: Database, folder: string | null) {
    this.#db = db;
    const file = folder === null ? ':memory:' : join(folder, 'images.sqlite');
    db.prepare('ATTACH DATABASE ? AS images').run(file);
    if (folder !== null) chmodSync(file, 0o600);
    db.exec('CREATE TABLE IF NOT EXISTS images.snapshots (seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)');
  }

  /** Snapshots by name, oldest first; the times are the emulator's. */
  list(): SnapshotRow[] {
    return this.#db.prepare<[], SnapshotRow>('SELECT * FROM images.snapshots ORDER BY seq').all();
  }

  /** Takes the present state as the one to go back to. */
  captureSeed(): void {
    this.#capture(SEED);
  }

  restoreSeed(): void {
    this.#restore(SEED);
  }

  /** Keeps the present state under a name, in place of an older one of that name. */
  capture(name: string, now: number): SnapshotRow {
    const insert = 'INSERT INTO images.snapshots (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET created_at = excluded.created_at';
    return this.#db.transaction(() => {
      this.#db.prepare<[string, number]>(insert).run(name, now);
      const row = this.#find(name);
      this.#capture(row.seq);
      return row;
    })();
  }

  /** Brings the state of that name back. Throws `not_found` if there is none. */
  restore(name: string): void {
    this.#restore(this.#find(name).seq);
  }

  /** Empties every table. The caller writes the new state in the same transaction. */
  wipe(): void {
    for (const table of this.#names()) this.#db.exec(`DELETE FROM main.${table}${whereKept(table)}`);
    this.#db.exec('DELETE FROM main.sqlite_sequence; DELETE FROM customers_search');
  }

  #find(name: string): SnapshotRow {
    const row = this.#db.prepare<[string], SnapshotRow>('SELECT * FROM images.snapshots WHERE name = ?').get(name);
    if (!row) throw notFound('snapshot', name);
    return row;
  }

  #capture(image: number): void {
    for (const table of [...this.#names(), 'sqlite_sequence']) {
      this.#db.exec(`DROP TABLE IF EXISTS images.image_${image}_${table}`);
      this.#db.exec(`CREATE TABLE images.image_${image}_${table} AS SELECT * FROM main.${table}${whereKept(table)}`);
    }
  }

  /** In a transaction of its own. */
  #restore(image: number): void {
    this.withoutForeignKeys(() => {
      this.#db.transaction(() => {
        this.wipe();
        for (const table of [...this.#names(), 'sqlite_sequence']) {
          this.#db.exec(`INSERT INTO main.${table} SELECT * FROM images.image_${image}_${table}`);
        }
        this.#db.exec(REBUILD_SEARCH);
      })();
    });
  }

  /** Foreign keys would make emptying the tables five hundred times slower. The setting has no effect inside a transaction. */
  withoutForeignKeys<Result>(work: () => Result): Result {
    this.#db.pragma('foreign_keys = OFF');
    try {
      return work();
    } finally {
      this.#db.pragma('foreign_keys = ON');
    }
  }

  #names(): string[] {
    if (this.#tables.length === 0) {
      const rows = this.#db
        .prepare<[], { name: string }>("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'customers_search%'")
        .all();
      this.#tables = rows.map((row) => row.name);
    }
    return this.#tables;
  }
}

function whereKept(table: string): string {
  return table === 'meta' ? ` WHERE key NOT IN ${KEPT_META}` : '';
}
