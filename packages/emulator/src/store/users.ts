import type { Role } from '@lealup/contract';
import type { Database } from './database.ts';

export interface UserRow {
  seq: number;
  id: string;
  tenant: number;
  /** Lower case. */
  email: string;
  name: string | null;
  role: Role;
  status: 'active' | 'invited';
  created_at: number;
}

export class UserStore {
  #insert;
  #byEmail;
  #byId;
  #emails;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<UserRow, 'seq'>>(
      `INSERT INTO users (id, tenant, email, name, role, status, created_at)
       VALUES (@id, @tenant, @email, @name, @role, @status, @created_at)`,
    );
    this.#byEmail = db.prepare<[number, string], UserRow>('SELECT * FROM users WHERE tenant = ? AND email = ?');
    this.#byId = db.prepare<[number, string], UserRow>('SELECT * FROM users WHERE tenant = ? AND id = ?');
    this.#emails = db.prepare<[number], { email: string }>('SELECT email FROM users WHERE tenant = ? ORDER BY seq LIMIT 100');
  }

  insert(user: Omit<UserRow, 'seq'>): void {
    this.#insert.run(user);
  }

  byEmail(tenant: number, email: string): UserRow | undefined {
    return this.#byEmail.get(tenant, email.toLowerCase());
  }

  byId(tenant: number, id: string): UserRow | undefined {
    return this.#byId.get(tenant, id);
  }

  /** The first hundred e-mail addresses, for an error that offers them. */
  emails(tenant: number): string[] {
    return this.#emails.all(tenant).map((row) => row.email);
  }
}
