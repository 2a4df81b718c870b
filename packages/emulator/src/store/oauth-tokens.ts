import type { Database } from './database.ts';

export type OAuthTokenKind = 'code' | 'access' | 'refresh';

/** What a user has allowed a client; every code and token descends from one, and is revoked with it. */
export interface OAuthGrantRow {
  seq: number;
  client: number;
  user: number;
  /** Scopes, separated by spaces. */
  scope: string;
  nonce: string | null;
  created_at: number;
  revoked_at: number | null;
}

export interface OAuthTokenRow {
  /** SHA-256 in hexadecimal: of a code, of a refresh token, of an access token's `jti`. */
  hash: string;
  kind: OAuthTokenKind;
  grant_seq: number;
  scope: string;
  /** A code's. */
  redirect_uri: string | null;
  code_challenge: string | null;
  expires_at: number;
  used_at: number | null;
}

/** Codes, access tokens and refresh tokens, by their hashes. */
export class OAuthTokenStore {
  #insertGrant;
  #grant;
  #revoke;
  #insert;
  #byHash;
  #use;
  #expire;
  #purge;

  constructor(db: Database) {
    this.#insertGrant = db.prepare<Pick<OAuthGrantRow, 'client' | 'user' | 'scope' | 'nonce' | 'created_at'>>(
      'INSERT INTO oauth_grants (client, user, scope, nonce, created_at) VALUES (@client, @user, @scope, @nonce, @created_at)',
    );
    this.#grant = db.prepare<[number], OAuthGrantRow>('SELECT * FROM oauth_grants WHERE seq = ?');
    this.#revoke = db.prepare<[number, number]>('UPDATE oauth_grants SET revoked_at = ? WHERE seq = ? AND revoked_at IS NULL');
    this.#insert = db.prepare<Omit<OAuthTokenRow, 'used_at'>>(
      `INSERT INTO oauth_tokens (hash, kind, grant_seq, scope, redirect_uri, code_challenge, expires_at)
       VALUES (@hash, @kind, @grant_seq, @scope, @redirect_uri, @code_challenge, @expires_at)`,
    );
    this.#byHash = db.prepare<[string, string], OAuthTokenRow>('SELECT * FROM oauth_tokens WHERE hash = ? AND kind = ?');
    this.#use = db.prepare<[number, string]>('UPDATE oauth_tokens SET used_at = ? WHERE hash = ?');
    this.#purge = db.prepare<[number]>('DELETE FROM oauth_tokens WHERE expires_at <= ?');
    this.#expire = db.prepare<[number, string]>('UPDATE oauth_tokens SET expires_at = ? WHERE hash = ?');
  }

  /** Stores a grant and tells its `seq`. */
  addGrant(row: Pick<OAuthGrantRow, 'client' | 'user' | 'scope' | 'nonce' | 'created_at'>): number {
    return Number(this.#insertGrant.run(row).lastInsertRowid);
  }

  grant(seq: number): OAuthGrantRow {
    const row = this.#grant.get(seq);
    if (!row) throw new Error(`no grant ${seq}`);
    return row;
  }

  /** Ends a grant, and all that descends from it. */
  revokeGrant(seq: number, now: number): void {
    this.#revoke.run(now, seq);
  }

  add(row: Omit<OAuthTokenRow, 'used_at'>): void {
    this.#insert.run(row);
  }

  byHash(kind: OAuthTokenKind, hash: string): OAuthTokenRow | undefined {
    return this.#byHash.get(hash, kind);
  }

  markUsed(hash: string, now: number): void {
    this.#use.run(now, hash);
  }

  /** Forgets what has expired. */
  purge(now: number): void {
    this.#purge.run(now);
  }

  /** Ends one token by itself. */
  expire(hash: string, now: number): void {
    this.#expire.run(now, hash);
  }
}
