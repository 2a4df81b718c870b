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

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<ApiKeyRow, 'seq'>>(
      `INSERT INTO api_keys (id, tenant, hash, name, scopes, expires_at, created_at)
       VALUES (@id, @tenant, @hash, @name, @scopes, @expires_at, @created_at)`,
    );
    this.#byHash = db.prepare<[string], ApiKeyRow>('SELECT * FROM api_keys WHERE hash = ?');
  }

  insert(key: Omit<ApiKeyRow, 'seq'>): void {
    this.#insert.run(key);
  }

  byHash(hash: string): ApiKeyRow | undefined {
    return this.#byHash.get(hash);
  }
}
