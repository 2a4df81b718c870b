import type { Role, User } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
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
  updated_at: number;
}

/** The answer's form of a row. */
export function userOf({ created_at, updated_at, ...row }: UserRow): User {
  const { id, email, name, role, status } = row;
  return { id, email, name, role, status, created_at: formatInstant(created_at), updated_at: formatInstant(updated_at) };
}

export class UserStore {
  #insert;
  #byEmail;
  #byId;
  #emails;
  #page;
  #admins;
  #bySeq;
  #active;
  #setRole;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<UserRow, 'seq'>>(
      `INSERT INTO users (id, tenant, email, name, role, status, created_at, updated_at)
       VALUES (@id, @tenant, @email, @name, @role, @status, @created_at, @updated_at)`,
    );
    this.#byEmail = db.prepare<[number, string], UserRow>('SELECT * FROM users WHERE tenant = ? AND email = ?');
    this.#byId = db.prepare<[number, string], UserRow>('SELECT * FROM users WHERE tenant = ? AND id = ?');
    this.#emails = db.prepare<[number], { email: string }>('SELECT email FROM users WHERE tenant = ? ORDER BY seq LIMIT 100');
    this.#page = db.prepare<[number, number, number], UserRow>(
      'SELECT * FROM users WHERE tenant = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
    );
    this.#active = db.prepare<[number], UserRow>("SELECT * FROM users WHERE tenant = ? AND status = 'active' ORDER BY seq");
    this.#bySeq = db.prepare<[number], UserRow>('SELECT * FROM users WHERE seq = ?');
    this.#admins = db.prepare<[number], { count: number }>(
      "SELECT count(*) AS count FROM users WHERE tenant = ? AND role = 'admin' AND status = 'active'",
    );
    this.#setRole = db.prepare<[Role, number, number]>('UPDATE users SET role = ?, updated_at = ? WHERE seq = ?');
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

  /** Newest first, after the one with the `seq` named. */
  page(tenant: number, afterSeq: number | null, count: number): UserRow[] {
    return this.#page.all(tenant, afterSeq ?? Number.MAX_SAFE_INTEGER, count);
  }

  /** Everyone who has accepted their invitation, oldest first. */
  active(tenant: number): UserRow[] {
    return this.#active.all(tenant);
  }

  bySeq(seq: number): UserRow {
    const user = this.#bySeq.get(seq);
    if (!user) throw new Error(`no user ${seq}`);
    return user;
  }

  /** Admins who have accepted their invitation. */
  countAdmins(tenant: number): number {
    return this.#admins.get(tenant)?.count ?? 0;
  }

  setRole(seq: number, role: Role, now: number): void {
    this.#setRole.run(role, now, seq);
  }

  /** The first hundred e-mail addresses, for an error that offers them. */
  emails(tenant: number): string[] {
    return this.#emails.all(tenant).map((row) => row.email);
  }
}
