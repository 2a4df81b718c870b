import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from '../domain/problem.ts';
import { REBUILD_SEARCH } from './customer-search.ts';
import type { Database } from './database.ts';
import { nameWithin, StateImages, whereKept, type SnapshotRow } from './state-images.ts';
import type { Tenant } from './tenants.ts';

interface NumberedSnapshot extends SnapshotRow {
  seq: number;
}

/** The image of the state after the seed. */
const SEED = 0;

/** Images of a data folder, in a file of its own. Going back copies rows: the state's file stays the one it is. */
export class FolderImages extends StateImages {
  constructor(db: Database, folder: string) {
    super(db);
    const file = join(folder, 'images.sqlite');
    db.prepare<[string]>('ATTACH DATABASE ? AS images').run(file);
    chmodSync(file, 0o600);
    db.exec('CREATE TABLE IF NOT EXISTS images.snapshots (seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)');
  }

  override list(): SnapshotRow[] {
    return this.db.prepare<[], NumberedSnapshot>('SELECT * FROM images.snapshots ORDER BY seq').all();
  }

  override captureSeed(): void {
    this.#capture(SEED);
  }

  override restoreSeed(): void {
    this.#restore(SEED);
  }

  override capture(name: string, now: number): SnapshotRow {
    return this.db.transaction(() => {
      const row = this.#put(name, now);
      this.#capture(row.seq);
      return row;
    });
  }

  override restore(name: string): void {
    this.#restore(this.#find(name).seq);
  }

  override captureTenant(name: string, tenant: Tenant, now: number): SnapshotRow {
    return this.db.transaction(() => {
      const row = this.#put(nameWithin(tenant, name), now);
      this.tenantRows.copy(tenant.seq, prefixOf(row.seq));
      return row;
    });
  }

  override restoreTenant(name: string, tenant: Tenant): void {
    const row = this.#byName(nameWithin(tenant, name)) ?? this.#find(name);
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

  #put(name: string, now: number): NumberedSnapshot {
    const insert = 'INSERT INTO images.snapshots (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET created_at = excluded.created_at';
    this.db.prepare<[string, number]>(insert).run(name, now);
    return this.#find(name);
  }

  #byName(name: string): NumberedSnapshot | undefined {
    return this.db.prepare<[string], NumberedSnapshot>('SELECT * FROM images.snapshots WHERE name = ?').get(name);
  }

  #find(name: string): NumberedSnapshot {
    const row = this.#byName(name);
    if (!row) throw notFound('snapshot', name);
    return row;
  }

  #capture(image: number): void {
    for (const table of [...this.tables(), 'sqlite_sequence']) {
      this.db.exec(`DROP TABLE IF EXISTS ${prefixOf(image)}${table}`);
      this.db.exec(`CREATE TABLE ${prefixOf(image)}${table} AS SELECT * FROM main.${table}${whereKept(table)}`);
    }
  }

  /** In a transaction of its own. */
  #restore(image: number): void {
    this.withoutForeignKeys(() => {
      this.db.transaction(() => {
        this.wipe();
        for (const table of [...this.tables(), 'sqlite_sequence']) {
          this.db.exec(`INSERT INTO main.${table} SELECT * FROM ${prefixOf(image)}${table}`);
        }
        this.db.exec(REBUILD_SEARCH);
      });
    });
  }
}

/** What comes before the names of an image's tables. */
function prefixOf(image: number): string {
  return `images.image_${image}_`;
}
