import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { REBUILD_SEARCH } from './customer-search.ts';
import type { Database } from './database.ts';

/** Keys that outlive a reset, so that what a client holds is refused for its own reasons. */
const KEPT_META = "('cursor_key', 'oauth_key')";

/**
 * The state after the seed, kept beside the live one: in memory, or in a file of the data folder.
 * Going back to it copies rows, so that the connection and its prepared statements live on.
 */
export class BaseImage {
  #db;
  #tables: string[] = [];

  constructor(db: Database, folder: string | null) {
    this.#db = db;
    const file = folder === null ? ':memory:' : join(folder, 'seed.sqlite');
    db.prepare('ATTACH DATABASE ? AS base').run(file);
    if (folder !== null) chmodSync(file, 0o600);
  }

  /** Empties every table. The caller writes the new state in the same transaction. */
  wipe(): void {
    for (const table of this.#names()) this.#db.exec(`DELETE FROM main.${table}${whereKept(table)}`);
    this.#db.exec('DELETE FROM main.sqlite_sequence; DELETE FROM customers_search');
  }

  /** Takes the present state as the one to go back to. */
  capture(): void {
    for (const table of [...this.#names(), 'sqlite_sequence']) {
      this.#db.exec(`DROP TABLE IF EXISTS base.image_${table}`);
      this.#db.exec(`CREATE TABLE base.image_${table} AS SELECT * FROM main.${table}${whereKept(table)}`);
    }
  }

  /** Brings the captured state back, in a transaction of its own. */
  restore(): void {
    this.withoutForeignKeys(() => {
      this.#db.transaction(() => {
        this.wipe();
        for (const table of [...this.#names(), 'sqlite_sequence']) {
          this.#db.exec(`INSERT INTO main.${table} SELECT * FROM base.image_${table}`);
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
