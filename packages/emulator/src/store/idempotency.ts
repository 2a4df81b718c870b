import type { Database } from './database.ts';

export interface StoredAnswer {
  fingerprint: string;
  status: number;
  body: string | null;
  expires_at: number;
}

/** How many are kept, of all workspaces together; the oldest go out first. */
const DEFAULT_SIZE = 100_000;

/** How many go out at once, as a part of all that are kept: so that an answer costs the same, however many are kept. */
const PART = 100;

/** Answers kept under the key of the request that they answered. */
export class IdempotencyStore {
  #get;
  #put;
  #purge;
  #trim;
  #size;
  #added = 0;

  constructor(db: Database, size = DEFAULT_SIZE) {
    this.#size = size;
    this.#get = db.prepare<[number, string, string], StoredAnswer>(
      `SELECT fingerprint, status, body, expires_at FROM idempotent_answers WHERE tenant = ? AND subject = ? AND key = ?`,
    );
    this.#put = db.prepare<StoredAnswer & { tenant: number; subject: string; key: string }>(
      `INSERT OR REPLACE INTO idempotent_answers (tenant, subject, key, fingerprint, status, body, expires_at)
       VALUES (@tenant, @subject, @key, @fingerprint, @status, @body, @expires_at)`,
    );
    this.#trim = db.prepare<[number]>(
      `DELETE FROM idempotent_answers WHERE (tenant, subject, key) IN
         (SELECT tenant, subject, key FROM idempotent_answers ORDER BY expires_at DESC LIMIT -1 OFFSET ?)`,
    );
    this.#purge = db.prepare<[number]>('DELETE FROM idempotent_answers WHERE expires_at <= ?');
  }

  /** The answer stored under a key, unless it has expired at `now`. */
  get(tenant: number, subject: string, key: string, now: number): StoredAnswer | undefined {
    const answer = this.#get.get(tenant, subject, key);
    return answer && answer.expires_at > now ? answer : undefined;
  }

  put(tenant: number, subject: string, key: string, answer: StoredAnswer): void {
    this.#put.run({ ...answer, tenant, subject, key });
    this.#added += 1;
  }

  /** Now and then, what has expired or is too much goes out. */
  bound(now: number): void {
    if (this.#added < this.#size / PART) return;
    this.#added = 0;
    this.#purge.run(now);
    this.#trim.run(this.#size);
  }

  purge(now: number): void {
    this.#purge.run(now);
  }
}
