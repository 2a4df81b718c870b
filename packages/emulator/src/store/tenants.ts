import type { Database } from './database.ts';

/** A workspace. Every other row belongs to one. */
export interface Tenant {
  seq: number;
  id: string;
  name: string;
  /** IANA name; a tenant's days are its own. */
  time_zone: string;
  plan: string;
  currency: string;
  created_at: number;
}

export class TenantStore {
  #insert;
  #byId;
  #bySeq;
  #all;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<Tenant, 'seq'>>(
      `INSERT INTO tenants (id, name, time_zone, plan, currency, created_at)
       VALUES (@id, @name, @time_zone, @plan, @currency, @created_at)`,
    );
    this.#byId = db.prepare<[string], Tenant>('SELECT * FROM tenants WHERE id = ?');
    this.#bySeq = db.prepare<[number], Tenant>('SELECT * FROM tenants WHERE seq = ?');
    this.#all = db.prepare<[], Tenant>('SELECT * FROM tenants ORDER BY seq');
  }

  insert(tenant: Omit<Tenant, 'seq'>): Tenant {
    const { lastInsertRowid } = this.#insert.run(tenant);
    return { ...tenant, seq: Number(lastInsertRowid) };
  }

  byId(id: string): Tenant | undefined {
    return this.#byId.get(id);
  }

  bySeq(seq: number): Tenant {
    const tenant = this.#bySeq.get(seq);
    if (!tenant) throw new Error(`no tenant ${seq}`);
    return tenant;
  }

  /** All tenants, the default one first. */
  all(): Tenant[] {
    return this.#all.all();
  }
}
