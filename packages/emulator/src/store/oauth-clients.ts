import type { Database } from './database.ts';

/** A program that users may let act for them. */
export interface OAuthClientRow {
  seq: number;
  id: string;
  tenant: number;
  name: string;
  /** SHA-256 of the secret in hexadecimal; null for a public client. */
  secret_hash: string | null;
  /** JSON list. */
  redirect_uris: string;
  /** JSON list: all that it may ask for. */
  scopes: string;
  created_at: number;
}

export class OAuthClientStore {
  #insert;
  #byId;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<OAuthClientRow, 'seq'>>(
      `INSERT INTO oauth_clients (id, tenant, name, secret_hash, redirect_uris, scopes, created_at)
       VALUES (@id, @tenant, @name, @secret_hash, @redirect_uris, @scopes, @created_at)`,
    );
    this.#byId = db.prepare<[string], OAuthClientRow>('SELECT * FROM oauth_clients WHERE id = ?');
  }

  insert(row: Omit<OAuthClientRow, 'seq'>): void {
    this.#insert.run(row);
  }

  byId(id: string): OAuthClientRow | undefined {
    return this.#byId.get(id);
  }
}
