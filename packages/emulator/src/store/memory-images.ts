import Sqlite from 'better-sqlite3';
import { notFound, notFoundName } from '../domain/problem.ts';
import { Database } from './database.ts';
import { writeImage } from './image-file.ts';
import type { MetaStore } from './meta.ts';
import { dropKeptMeta, KEPT_META, nameWithin, StateImages, type SnapshotRow } from './state-images.ts';
import { TENANT_TABLES, whereOf } from './tenant-tables.ts';
import type { Tenant } from './tenants.ts';
import type { Transact } from './transactor.ts';

interface Snapshot extends SnapshotRow {
  image: Buffer;
}

/** What comes before the names of the tables into which rows of an image are laid out. */
const LAID_OUT = 'images.laid_out_';

/**
 * Images of a state in memory: each is the whole database in one piece. Going back copies its pages, which takes a fraction
 * of the time that rows and their indexes would.
 */
export class MemoryImages extends StateImages {
  #first: Buffer | null = null;
  #seed: Buffer = Buffer.alloc(0);
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #meta;
  #isAttached = false;

  constructor(db: Database, meta: MetaStore) {
    super(db);
    this.#meta = meta;
  }

  override withoutForeignKeys<Result>(work: () => Result): Result {
    this.#attach();
    return super.withoutForeignKeys(work);
  }

  override list(): SnapshotRow[] {
    return [...this.#snapshots.values()].map(({ name, created_at }) => ({ name, created_at }));
  }

  override writeSeed(transact: Transact, write: () => void): void {
    transact(write);
    this.#seed = this.db.image();
    this.#first ??= this.#seed;
  }

  override startOver(): void {
    this.#snapshots.clear();
    this.#seed = this.#first ?? this.#seed;
    this.restoreSeed();
  }

  override restoreSeed(): void {
    this.#restore(this.#seed);
  }

  override capture(name: string, now: number): SnapshotRow {
    const snapshot = { name, created_at: now, image: this.db.image() };
    this.#snapshots.set(name, snapshot);
    return snapshot;
  }

  override restore(name: string): void {
    this.#restore(this.#find(name).image);
  }

  override export(name: string): Buffer {
    const state = new Database(Buffer.from(this.#find(name).image));
    try {
      return writeImage(state);
    } finally {
      state.close();
    }
  }

  override import(name: string, state: Database, now: number): SnapshotRow {
    dropKeptMeta(state);
    const snapshot = { name, created_at: now, image: state.image() };
    this.#snapshots.set(name, snapshot);
    return snapshot;
  }

  override captureTenant(name: string, tenant: Tenant, now: number): SnapshotRow {
    return this.capture(nameWithin(tenant, name), now);
  }

  override restoreTenant(name: string, tenant: Tenant): void {
    const { image } = this.#snapshots.get(nameWithin(tenant, name)) ?? this.#find(name);
    if (!this.#restoreTenant(image, tenant)) throw notFound('workspace in this snapshot', tenant.id);
  }

  override restoreTenantSeed(tenant: Tenant): boolean {
    return this.#restoreTenant(this.#seed, tenant);
  }

  #find(name: string): Snapshot {
    const snapshot = this.#snapshots.get(name);
    if (!snapshot) throw notFoundName('snapshot', name);
    return snapshot;
  }

  #restore(image: Buffer): void {
    const kept = KEPT_META.map((key) => ({ key, value: this.#meta.get(key) }));
    this.db.replace(image);
    this.#isAttached = false;
    for (const { key, value } of kept) if (value !== null && value !== this.#meta.get(key)) this.#meta.set(key, value);
  }

  #restoreTenant(image: Buffer, tenant: Tenant): boolean {
    const from = new Sqlite(image, { readonly: true });
    try {
      const kept = from.prepare<[string], { seq: number }>('SELECT seq FROM tenants WHERE id = ?').get(tenant.id);
      if (!kept) return false;
      for (const table of TENANT_TABLES) {
        const rows = from.prepare<[{ tenant: number }], unknown[]>(`SELECT * FROM main.${table.name} WHERE ${whereOf(table, 'main.')}`).raw();
        this.#layOut(table.name, rows.all({ tenant: kept.seq }));
      }
      this.tenantRows.remove(tenant.seq);
      this.tenantRows.putBack({ from: kept.seq, prefix: LAID_OUT }, tenant.seq);
      return true;
    } finally {
      from.close();
      for (const { name } of TENANT_TABLES) this.db.exec(`DROP TABLE IF EXISTS ${LAID_OUT}${name}`);
    }
  }

  /** Rows of another database, where statements of this one reach them. */
  #layOut(table: string, rows: readonly unknown[][]): void {
    this.db.exec(`CREATE TABLE ${LAID_OUT}${table} AS SELECT * FROM main.${table} WHERE false`);
    const [first] = rows;
    if (!first) return;
    const insert = this.db.prepare(`INSERT INTO ${LAID_OUT}${table} VALUES (${first.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...row);
  }

  /** A database beside the state, for rows that are laid out; it cannot be attached within a transaction. */
  #attach(): void {
    if (this.#isAttached) return;
    this.db.exec("ATTACH DATABASE ':memory:' AS images");
    this.#isAttached = true;
  }
}
