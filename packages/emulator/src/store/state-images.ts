import type { Database } from './database.ts';
import { TenantRows } from './tenant-rows.ts';
import type { Tenant } from './tenants.ts';
import type { Transact } from './transactor.ts';

/** Keys that outlive a reset, so that what a client holds is refused for its own reasons. */
export const KEPT_META: readonly string[] = ['cursor_key', 'oauth_key'];

const KEPT_LIST = KEPT_META.map((key) => `'${key}'`).join(', ');

export interface SnapshotRow {
  name: string;
  created_at: number;
}

/** States to go back to, kept beside the live one: the one after the seed, and others that have names. */
export abstract class StateImages {
  protected readonly db: Database;
  protected readonly tenantRows: TenantRows;
  #tables: readonly string[] = [];

  constructor(db: Database) {
    this.db = db;
    this.tenantRows = new TenantRows(db);
  }

  /** Snapshots, oldest first; those of one workspace are named `<its id>/<name>`. The times are the emulator's. */
  abstract list(): SnapshotRow[];

  /** Has a new state written in one transaction, and takes it as the one to go back to; neither if either fails. */
  abstract writeSeed(transact: Transact, write: () => void): void;

  /** Brings the state after the seed back. */
  abstract restoreSeed(): void;

  /** Brings the state back that was there at first, whatever has been taken as one to go back to since. In a folder, the last one. */
  startOver(): void {
    this.restoreSeed();
  }

  /** Keeps the present state under a name, in place of an older one of that name. */
  abstract capture(name: string, now: number): SnapshotRow;

  /** Brings the state of that name back. Throws `not_found` if there is none. */
  abstract restore(name: string): void;

  /** The snapshot of that name as a file for elsewhere. Throws `not_found` if there is none. */
  abstract export(name: string): Buffer;

  /** Keeps a state that came from elsewhere under a name, in place of an older one of that name. */
  abstract import(name: string, state: Database, now: number): SnapshotRow;

  /** Keeps one workspace under a name of its own, in place of an older one of that name. */
  abstract captureTenant(name: string, tenant: Tenant, now: number): SnapshotRow;

  /**
   * Brings one workspace back, from a snapshot of its own or from one of all, in the caller's transaction and without
   * foreign keys. Throws `not_found` if neither has it.
   */
  abstract restoreTenant(name: string, tenant: Tenant): void;

  /** Brings one workspace back to the state after the seed, likewise; false if it was made later. */
  abstract restoreTenantSeed(tenant: Tenant): boolean;

  /** Takes all rows of a workspace away but its own, likewise. */
  wipeTenant(tenant: Tenant): void {
    this.tenantRows.remove(tenant.seq);
  }

  /** Empties every table. The caller writes the new state in the same transaction. */
  wipe(): void {
    // A new database has nothing to empty.
    if (!this.db.prepare('SELECT 1 FROM main.tenants').get()) return;
    for (const table of this.tables()) this.db.exec(`DELETE FROM main.${table}${whereKept(table)}`);
    this.db.exec('DELETE FROM main.sqlite_sequence; DELETE FROM customers_search');
  }

  /** Foreign keys would make emptying the tables five hundred times slower. The setting has no effect inside a transaction. */
  withoutForeignKeys<Result>(work: () => Result): Result {
    this.db.pragma('foreign_keys = OFF');
    try {
      return work();
    } finally {
      this.db.pragma('foreign_keys = ON');
    }
  }

  /** The tables that a state consists of. */
  protected tables(): readonly string[] {
    if (this.#tables.length === 0) this.#tables = tablesOf(this.db);
    return this.#tables;
  }
}

/** A workspace's own snapshots have names that no other snapshot can have. */
export function nameWithin({ id }: Tenant, name: string): string {
  return `${id}/${name}`;
}

/** The condition for the rows of a table that a reset replaces. */
export function whereKept(table: string): string {
  return table === 'meta' ? ` WHERE key NOT IN (${KEPT_LIST})` : '';
}

/** Takes them out of a state that goes elsewhere, or comes from there. */
export function dropKeptMeta(db: Database): void {
  db.exec(`DELETE FROM main.meta WHERE key IN (${KEPT_LIST})`);
}

/** The tables that a state consists of, in the order in which they were made. */
export function tablesOf(db: Database): string[] {
  const select = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'customers_search%'";
  return db.prepare<[], { name: string }>(select).all().map((row) => row.name);
}
