import { notFound } from '../domain/problem.ts';
import type { Work } from './context.ts';
import { refuseTakenDomain } from './customer-changes.ts';
import { refreshSegments } from './membership.ts';

/** Takes a customer out of the trash. Throws `conflict` if its domain has been taken meanwhile. */
export function restoreCustomer(work: Work, id: string): void {
  const row = work.store.customers.anyById(work.tenant.seq, id);
  if (!row || row.deleted_at === null) throw notFound('customer in the trash', id);
  refuseTakenDomain(work, row.email_domain, row.seq);
  work.store.customers.takeFromTrash(row.seq);
  refreshSegments(work, { ...row, deleted_at: null, segment_ids: '' });
}
