import type { Customers } from '../customers.ts';
import type { Customer } from '../types.ts';
import { normalizeDomain } from './domain.ts';

/** What identifies a customer in your own data: its domain, or a custom field that holds your id of it. */
export type ResolverKey = 'email_domain' | `custom_fields.${string}`;

const CUSTOM_FIELD = 'custom_fields.';

/** How the members of a customer are compared with a key. */
export interface KeyReader {
  /** Whether the search of the API finds customers by it. */
  readonly isSearchable: boolean;
  /** The form in which keys are equal. */
  normalize(key: string): string;
  /** The key of a customer, undefined if it has none. */
  read(customer: Customer): string | undefined;
}

export function readerOf(by: ResolverKey): KeyReader {
  if (by === 'email_domain') {
    return { isSearchable: true, normalize: normalizeDomain, read: (customer) => normalizeDomain(customer.email_domain) };
  }
  const field = by.slice(CUSTOM_FIELD.length);
  return {
    isSearchable: false,
    normalize: (key) => key.trim(),
    read({ custom_fields: fields }) {
      const value = fields[field];
      return value === undefined || value === null ? undefined : String(value).trim();
    },
  };
}

/** Ids by key, from all customers. */
export async function loadIds(customers: Pick<Customers, 'list'>, reader: KeyReader): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const customer of customers.list({ limit: 200 })) {
    const key = reader.read(customer);
    if (key !== undefined) ids.set(key, customer.id);
  }
  return ids;
}

/** Asks for one key. The search finds words that begin alike as well, so each hit is looked at. */
export async function searchId(customers: Pick<Customers, 'list'>, reader: KeyReader, key: string): Promise<string | undefined> {
  for await (const customer of customers.list({ q: key, limit: 200 })) {
    if (reader.read(customer) === key) return customer.id;
  }
  return undefined;
}
