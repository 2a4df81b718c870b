import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { notFound, notFoundName } from '../domain/problem.ts';
import { REBUILD_SEARCH } from './customer-search.ts';
import { explain, IMAGES_FILE, type Database } from './database.ts';
import { writeImage } from './image-file.ts';
import { migrateImages, prefixOf, putImage, takeImage } from './image-tables.ts';
import { migrations } from './migrations.ts';
import { nameWithin, StateImages, type SnapshotRow } from './state-images.ts';
import type { Tenant } from './tenants.ts';
import type { Transact } from './transactor.ts';

interface NumberedSnapshot extends SnapshotRow {
  seq: number;
}

/** The image of the state after the seed. */
const SEED = 0;

/** Images of a data folder, in a file of its own. Going back copies rows: the state's file stays the one it is. */
export class FolderImages extends StateImages {
  #file;

  /** Throws a DataError if the file cannot be used. */
  constructor(db: Database, folder: string) {
    super(db);
    this.#file = join(folder, IMAGES_FILE);
    try {
      migrateImages(this.#file, folder);
      db.prepare<[string]>('ATTACH DATABASE ? AS images').run(this.#file);
      chmodSync(this.#file, 0o600);
      db.exec('CREATE TABLE IF NOT EXISTS images.snapshots (seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)');
      db.pragma(`images.user_version = ${migrations.length}`);
    } catch (error) {
      throw explain(error, folder, IMAGES_FILE);
    }
  }

  override list(): SnapshotRow[] {
    return this.db.prepare<[], NumberedSnapshot>('SELECT * FROM images.snapshots ORDER BY seq').all();
  }

  override writeSeed(transact: Transact, write: () => void): void {
    transact(() => {
      write();
      putImage(this.db, SEED);
    });
  }

  override restoreSeed(): void {
    this.#restore(SEED);
  }

  override capture(name: string, now: number): SnapshotRow {
    return this.db.transaction(() => {
      const row = put(this.db, name, now);
      putImage(this.db, row.seq);
      return row;
    });
  }

  override restore(name: string): void {
    this.#restore(this.#find(name).seq);
  }

  override export(name: string): Buffer {
    const state = takeImage(this.#file, this.#find(name).seq);
    try {
      return writeImage(state);
    } finally {
      state.close();
    }
  }

  override import(name: string, state: Database, now: number): SnapshotRow {
    state.prepare<[string]>('ATTACH DATABASE ? AS images').run(this.#file);
    return state.transaction(() => {
      const row = put(state, name, now);
      putImage(state, row.seq);
      return row;
    });
  }

  override captureTenant(name: string, tenant: Tenant, now: number): SnapshotRow {
    return this.db.transaction(() => {
      const row = put(this.db, nameWithin(tenant, name), now);
      this.tenantRows.copy(tenant.seq, prefixOf(row.seq));
      return row;
    });
  }

  override restoreTenant(name: string, tenant: Tenant): void {
    const row = byName(this.db, nameWithin(tenant, name)) ?? this.#find(name);
    if (!this.#restoreTenant(row.seq, tenant)) throw notFound('workspace in this snapshot', tenant.id);
  }

  override restoreTenantSeed(tenant: Tenant): boolean {
    return this.#restoreTenant(SEED, tenant);
  }

  #restoreTenant(image: number, tenant: Tenant): boolean {
    const prefix = prefixOf(image);
    const kept = this.db.prepare<[string], { seq: number }>(`SELECT seq FROM ${prefix}tenants WHERE id = ?`).get(tenant.id);
    if (!kept) return false;
    this.tenantRows.remove(tenant.seq);
    this.tenantRows.putBack({ from: kept.seq, prefix }, tenant.seq);
    return true;
  }

  #find(name: string): NumberedSnapshot {
    return find(this.db, name);
  }

  /** In a transaction of its own. */
  #restore(image: number): void {
    this.withoutForeignKeys(() => {
      this.db.transaction(() => {
        this.wipe();
        for (const table of this.tables()) this.db.exec(`INSERT INTO main.${table} SELECT * FROM ${prefixOf(image)}${table}`);
        // Rows that were inserted have left marks there, and a name must not be in it twice.
        this.db.exec(`DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM ${prefixOf(image)}sqlite_sequence`);
        this.db.exec(REBUILD_SEARCH);
      });
    });
  }
}

function put(db: Database, name: string, now: number): NumberedSnapshot {
  const insert = 'INSERT INTO images.snapshots (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET created_at = excluded.created_at';
  db.prepare<[string, number]>(insert).run(name, now);
  return find(db, name);
}

function byName(db: Database, name: string): NumberedSnapshot | undefined {
  return db.prepare<[string], NumberedSnapshot>('SELECT * FROM images.snapshots WHERE name = ?').get(name);
}

function find(db: Database, name: string): NumberedSnapshot {
  const row = byName(db, name);
  if (!row) throw notFoundName('snapshot', name);
  return row;
}
