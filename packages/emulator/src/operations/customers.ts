import type { OperationInput } from '@lealup/contract';
import { formatDate } from '../domain/instant.ts';
import { notFound, ProblemError } from '../domain/problem.ts';
import { customerOf, type CustomerFilters, type CustomerRow } from '../store/customers.ts';
import type { Context } from './context.ts';
import { changeCustomer, createCustomer as create } from './customer-changes.ts';
import { describeCustomer } from './customer-detail.ts';

/** The customer of a path; 404 for one of another tenant, or in the trash. */
export function findCustomer(context: Context, id: string): CustomerRow {
  const row = context.store.customers.byId(context.tenant.seq, id);
  if (!row) throw notFound('customer', id);
  return row;
}

export function listCustomers({ query }: OperationInput<'listCustomers'>, context: Context) {
  const filters = filtersOf(query, context);
  const { rows, next_cursor, has_more } = context.paginate<CustomerRow>(
    query,
    (after, count) => (filters ? context.store.customers.page(context.tenant.seq, filters, after?.[0] ?? null, count) : []),
    (row) => [row.seq],
  );
  return { data: rows.map((row) => customerOf(row, context.tenant.id)), next_cursor, has_more };
}

export function createCustomer({ body }: OperationInput<'createCustomer'>, context: Context) {
  return customerOf(create(context, body), context.tenant.id);
}

export function getCustomer({ path }: OperationInput<'getCustomer'>, context: Context) {
  return describeCustomer(findCustomer(context, path.id), context);
}

export function updateCustomer({ path, body }: OperationInput<'updateCustomer'>, context: Context) {
  const row = findCustomer(context, path.id);
  const { principal } = context;
  if (principal.type === 'user' && principal.role === 'csm' && row.owner_id !== principal.id) {
    throw new ProblemError(
      'role_forbidden',
      `A csm edits the customers of their own book, and ${row.name} is not in it. Ask its owner or an admin.`,
    );
  }
  return customerOf(changeCustomer(context, row, body), context.tenant.id);
}

export function deleteCustomer({ path, query }: OperationInput<'deleteCustomer'>, context: Context): undefined {
  if (query.hard) return eraseCustomer(path.id, context);
  const row = findCustomer(context, path.id);
  context.store.customers.moveToTrash(row.seq, context.now);
  context.store.segments.setMembership(row.seq, []);
  context.store.tasks.skipPending(row.seq, context.now);
  context.store.playbookRuns.closeAll(row.seq, context.now);
  context.emit('customer.deleted', { object: customerOf(row, context.tenant.id), customer: row });
}

/** The GDPR's erasure, from the trash too; what is told afterwards is the id alone. */
function eraseCustomer(id: string, context: Context): undefined {
  context.requireScope('admin:*');
  const row = context.store.customers.anyById(context.tenant.seq, id);
  if (!row) throw notFound('customer', id);
  context.erase(row);
  if (row.deleted_at === null) context.emit('customer.deleted', { object: { id }, customer: null });
}

/** The store's form of the filters; null if they name something that this tenant does not have. */
function filtersOf(query: OperationInput<'listCustomers'>['query'], context: Context): CustomerFilters | null {
  const { q, status, owner_id, segment_id, health_status, min_arr, max_arr, renewal_within_days } = query;
  const filters: CustomerFilters = {};
  if (q !== undefined) filters.q = q;
  if (status) filters.status = status;
  if (owner_id !== undefined) filters.owner_id = owner_id;
  if (health_status) filters.health_status = health_status;
  if (min_arr !== undefined) filters.min_arr = min_arr;
  if (max_arr !== undefined) filters.max_arr = max_arr;
  if (renewal_within_days !== undefined) {
    const today = context.zone.dayAt(context.now);
    filters.renewal = { from: formatDate(today), to: formatDate(today + renewal_within_days) };
  }
  if (segment_id !== undefined) {
    const segment = context.store.segments.byId(context.tenant.seq, segment_id);
    if (!segment) return null;
    filters.segment = segment.seq;
  }
  return filters;
}
