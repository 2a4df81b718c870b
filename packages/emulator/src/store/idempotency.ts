import type { Database } from './database.ts';

export interface StoredAnswer {
  fingerprint: string;
  status: number;
  body: string | null;
  expires_at: number;
}

/** Answers kept under the key of the request that they answered. */
export class IdempotencyStore {
  #get;
  #put;
  #purge;

  constructor(db: Database) {
    this.#get = db.prepare<[number, string, string], StoredAnswer>(
      `SELECT fingerprint, status, body, expires_at FROM idempotent_answers WHERE tenant = ? AND subject = ? AND key = ?`,
    );
    this.#put = db.prepare<StoredAnswer & { tenant: number; subject: string; key: string }>(
      `INSERT OR REPLACE INTO idempotent_answers (tenant, subject, key, fingerprint, status, body, expires_at)
       VALUES (@tenant, @subject, @key, @fingerprint, @status, @body, @expires_at)`,
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
  }

  purge(now: number): void {
    this.#purge.run(now);
  }
}
