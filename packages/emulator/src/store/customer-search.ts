import type { Database } from './database.ts';

interface Indexed {
  seq: number;
  tenant: number;
  name: string;
  email_domain: string;
}

/**
 * The full-text index of customers, by name and domain; it holds those in the trash too. Beginnings of words have
 * indexes of their own: without them, FTS5 gathers every row of a prefix before it gives the first.
 * @see https://www.sqlite.org/fts5.html#prefix_indexes
 */
export class CustomerSearch {
  #insert;
  #update;
  #delete;

  constructor(db: Database) {
    this.#insert = db.prepare<[number, string, string, string]>(
      'INSERT INTO customers_search (rowid, name, email_domain, tenant) VALUES (?, ?, ?, ?)',
    );
    this.#update = db.prepare<[string, string, string, number]>(
      'UPDATE customers_search SET name = ?, email_domain = ?, tenant = ? WHERE rowid = ?',
    );
    this.#delete = db.prepare<[number]>('DELETE FROM customers_search WHERE rowid = ?');
  }

  add({ seq, name, email_domain, tenant }: Indexed): void {
    this.#insert.run(seq, name, email_domain, tenantWord(tenant));
  }

  update({ seq, name, email_domain, tenant }: Indexed): void {
    this.#update.run(name, email_domain, tenantWord(tenant), seq);
  }

  remove(seq: number): void {
    this.#delete.run(seq);
  }
}

/** How the index is made anew from the customers. */
export const REBUILD_SEARCH = `
  DELETE FROM customers_search;
  INSERT INTO customers_search (rowid, name, email_domain, tenant)
    SELECT seq, name, email_domain, 'tenant' || tenant FROM customers`;

/**
 * An FTS5 query for all of a text's words, each as a prefix, within one workspace. Every word is quoted, so that none
 * is taken for syntax; null if there is no word in it.
 * @see https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function searchQuery(text: string, tenant: number): string | null {
  const words = text.split(/[\s\p{Cc}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  const prefixes = words.map((word) => `"${word.replaceAll('"', '""')}" *`);
  return `tenant : "${tenantWord(tenant)}" AND {name email_domain} : (${prefixes.join(' AND ')})`;
}

function tenantWord(tenant: number): string {
  return `tenant${tenant}`;
}
