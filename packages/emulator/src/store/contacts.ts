import type { Contact, ContactRole } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';

export interface ContactRow {
  seq: number;
  id: string;
  tenant: number;
  customer: number;
  name: string;
  email: string | null;
  title: string | null;
  role: ContactRole;
  last_contacted_at: number | null;
  health_score: number | null;
  created_at: number;
}

/** The answer's form of a row. */
export function contactOf(row: ContactRow, customerId: string): Contact {
  return {
    id: row.id,
    customer_id: customerId,
    name: row.name,
    email: row.email,
    title: row.title,
    role: row.role,
    last_contacted_at: row.last_contacted_at === null ? null : formatInstant(row.last_contacted_at),
    health_score: row.health_score,
    created_at: formatInstant(row.created_at),
  };
}

export class ContactStore {
  #insert;
  #page;
  #champions;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<ContactRow, 'seq'>>(
      `INSERT INTO contacts (id, tenant, customer, name, email, title, role, last_contacted_at, health_score, created_at)
       VALUES (@id, @tenant, @customer, @name, @email, @title, @role, @last_contacted_at, @health_score, @created_at)`,
    );
    this.#page = db.prepare<[number, number, number], ContactRow>(
      'SELECT * FROM contacts WHERE customer = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
    );
    this.#champions = db.prepare<[number], ContactRow>(
      "SELECT * FROM contacts WHERE customer = ? AND role = 'champion' ORDER BY seq",
    );
  }

  insert(row: Omit<ContactRow, 'seq'>): void {
    this.#insert.run(row);
  }

  /** A customer's champions, in the order in which they were added. */
  champions(customer: number): ContactRow[] {
    return this.#champions.all(customer);
  }

  /** Newest first, after the one with the `seq` named. */
  page(customer: number, afterSeq: number | null, count: number): ContactRow[] {
    return this.#page.all(customer, afterSeq ?? Number.MAX_SAFE_INTEGER, count);
  }
}
