import type { Database } from './database.ts';

export interface ApiKeyRow {
  seq: number;
  id: string;
  tenant: number;
  /** SHA-256 of the key in hexadecimal; the key itself is not kept. */
  hash: string;
  name: string;
  /** JSON list. */
  scopes: string;
  expires_at: number | null;
  created_at: number;
}

export class ApiKeyStore {
  #insert;
  #byHash;
  #first;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<ApiKeyRow, 'seq'>>(
      `INSERT INTO api_keys (id, tenant, hash, name, scopes, expires_at, created_at)
       VALUES (@id, @tenant, @hash, @name, @scopes, @expires_at, @created_at)`,
    );
    this.#byHash = db.prepare<[string], ApiKeyRow>('SELECT * FROM api_keys WHERE hash = ?');
    this.#first = db.prepare<[number], ApiKeyRow>('SELECT * FROM api_keys WHERE tenant = ? ORDER BY seq LIMIT 1');
  }

  insert(key: Omit<ApiKeyRow, 'seq'>): void {
    this.#insert.run(key);
  }

  /** The key that a workspace was made with. */
  first(tenant: number): ApiKeyRow | undefined {
    return this.#first.get(tenant);
  }

  byHash(hash: string): ApiKeyRow | undefined {
    return this.#byHash.get(hash);
  }
}
