import type { OperationInput } from '@lealup/contract';
import { contactOf } from '../store/contacts.ts';
import type { Context } from './context.ts';
import { findCustomer } from './customers.ts';

export function listCustomerContacts({ path, query }: OperationInput<'listCustomerContacts'>, context: Context) {
  const customer = findCustomer(context, path.id);
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => context.store.contacts.page(customer.seq, after?.[0] ?? null, count),
    (row) => [row.seq],
  );
  return { data: rows.map((row) => contactOf(row, customer.id)), next_cursor, has_more };
}
