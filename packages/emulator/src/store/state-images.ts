import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from '../domain/problem.ts';
import { REBUILD_SEARCH } from './customer-search.ts';
import type { Database } from './database.ts';
import { TenantRows } from './tenant-rows.ts';
import type { Tenant } from './tenants.ts';

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
  #tenantRows;
  #tables: string[] = [];

  constructor(db: Database, folder: string | null) {
    this.#db = db;
    this.#tenantRows = new TenantRows(db);
    const file = folder === null ? ':memory:' : join(folder, 'images.sqlite');
    db.prepare('ATTACH DATABASE ? AS images').run(file);
    if (folder !== null) chmodSync(file, 0o600);
    db.exec('CREATE TABLE IF NOT EXISTS images.snapshots (seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)');
  }

  /** Snapshots, oldest first; those of one workspace are named `<its id>/<name>`. The times are the emulator's. */
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
    return this.#db.transaction(() => {
      const row = this.#put(name, now);
      this.#capture(row.seq);
      return row;
    })();
  }

  /** Brings the state of that name back. Throws `not_found` if there is none. */
  restore(name: string): void {
    this.#restore(this.#find(name).seq);
  }

  /** Keeps the rows of one workspace under a name of its own, in place of older ones of that name. */
  captureTenant(name: string, tenant: Tenant, now: number): SnapshotRow {
    return this.#db.transaction(() => {
      const row = this.#put(nameWithin(tenant, name), now);
      this.#tenantRows.copy(tenant.seq, prefixOf(row.seq));
      return row;
    })();
  }

  /**
   * Brings one workspace back, from a snapshot of its own or from one of all, in the caller's transaction and without
   * foreign keys. Throws `not_found` if neither has it.
   */
  restoreTenant(name: string, tenant: Tenant): void {
    const row = this.#byName(nameWithin(tenant, name)) ?? this.#find(name);
    if (!this.#restoreTenant(row.seq, tenant)) throw notFound('workspace in this snapshot', tenant.id);
  }

  /** Brings one workspace back to the state after the seed, likewise; false if it was made later. */
  restoreTenantSeed(tenant: Tenant): boolean {
    return this.#restoreTenant(SEED, tenant);
  }

  /** Takes all rows of a workspace away but its own, likewise. */
  wipeTenant(tenant: Tenant): void {
    this.#tenantRows.remove(tenant.seq);
  }

  /** Empties every table. The caller writes the new state in the same transaction. */
  wipe(): void {
    for (const table of this.#names()) this.#db.exec(`DELETE FROM main.${table}${whereKept(table)}`);
    this.#db.exec('DELETE FROM main.sqlite_sequence; DELETE FROM customers_search');
  }

  #restoreTenant(image: number, tenant: Tenant): boolean {
    const prefix = prefixOf(image);
    const kept = this.#db.prepare<[string], { seq: number }>(`SELECT seq FROM ${prefix}tenants WHERE id = ?`).get(tenant.id);
    if (!kept) return false;
    this.#tenantRows.remove(tenant.seq);
    this.#tenantRows.putBack({ from: kept.seq, prefix }, tenant.seq);
    return true;
  }

  #put(name: string, now: number): SnapshotRow {
    const insert = 'INSERT INTO images.snapshots (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET created_at = excluded.created_at';
    this.#db.prepare<[string, number]>(insert).run(name, now);
    return this.#find(name);
  }

  #byName(name: string): SnapshotRow | undefined {
    return this.#db.prepare<[string], SnapshotRow>('SELECT * FROM images.snapshots WHERE name = ?').get(name);
  }

  #find(name: string): SnapshotRow {
    const row = this.#byName(name);
    if (!row) throw notFound('snapshot', name);
    return row;
  }

  #capture(image: number): void {
    for (const table of [...this.#names(), 'sqlite_sequence']) {
      this.#db.exec(`DROP TABLE IF EXISTS ${prefixOf(image)}${table}`);
      this.#db.exec(`CREATE TABLE ${prefixOf(image)}${table} AS SELECT * FROM main.${table}${whereKept(table)}`);
    }
  }

  /** In a transaction of its own. */
  #restore(image: number): void {
    this.withoutForeignKeys(() => {
      this.#db.transaction(() => {
        this.wipe();
        for (const table of [...this.#names(), 'sqlite_sequence']) {
          this.#db.exec(`INSERT INTO main.${table} SELECT * FROM ${prefixOf(image)}${table}`);
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

/** What comes before the names of an image's tables. */
function prefixOf(image: number): string {
  return `images.image_${image}_`;
}

/** A workspace's own snapshots have names that no other snapshot can have. */
function nameWithin({ id }: Tenant, name: string): string {
  return `${id}/${name}`;
}

function whereKept(table: string): string {
  return table === 'meta' ? ` WHERE key NOT IN ${KEPT_META}` : '';
}
