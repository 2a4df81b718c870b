import type { CustomerCreate, CustomerPrevious, CustomerUpdate, Issue } from '@lealup/contract';
import { checkCustomFields, mergeCustomFields, type CustomFieldValue } from '../domain/custom-field.ts';
import { normalizeDomain } from '../domain/email-domain.ts';
import { ProblemError } from '../domain/problem.ts';
import { customerOf, type CustomerRow } from '../store/customers.ts';
import { definitionOf } from '../store/custom-fields.ts';
import type { Work } from './context.ts';
import { refreshSegments } from './membership.ts';

/** What a caller may say about a customer, at creation and later. */
export type CustomerFields = Partial<CustomerCreate> | CustomerUpdate;

type Writable = Pick<
  CustomerRow,
  'name' | 'email_domain' | 'arr' | 'owner_id' | 'status' | 'renewal_date' | 'custom_fields'
>;

/** Creates a customer and tells so. Throws `validation_failed`, or `conflict` if the domain is taken. */
export function createCustomer(work: Work, fields: CustomerFields): CustomerRow {
  const blank: Writable = {
    name: '',
    email_domain: '',
    arr: null,
    owner_id: null,
    status: 'active',
    renewal_date: null,
    custom_fields: '{}',
  };
  const values = resolve(work, blank, fields);
  refuseTakenDomain(work, values.email_domain, null);
  const row = work.store.customers.insert({
    ...values,
    id: work.newId(),
    tenant: work.tenant.seq,
    health_score: null,
    health_status: null,
    is_sharp_drop: 0,
    segment_ids: '[]',
    status_changed_at: work.now,
    created_at: work.now,
    updated_at: work.now,
  });
  const customer = refreshSegments(work, row);
  work.emit('customer.created', { object: customerOf(customer, work.tenant.id), customer });
  return customer;
}

/** Changes a customer and tells what changed; one that changes nothing writes and tells nothing. */
export function changeCustomer(work: Work, row: CustomerRow, fields: CustomerFields): CustomerRow {
  const values = resolve(work, row, fields);
  const previous = previousOf(row, values);
  if (Object.keys(previous).length === 0) return row;
  if (values.email_domain !== row.email_domain) refuseTakenDomain(work, values.email_domain, row.seq);
  const status_changed_at = previous.status === undefined ? row.status_changed_at : work.now;
  const updated = { ...row, ...values, status_changed_at, updated_at: work.now };
  work.store.customers.update(updated);
  const customer = refreshSegments(work, updated);
  const object = customerOf(customer, work.tenant.id);
  work.emit('customer.updated', { object, previous, customer });
  if (previous.status !== undefined) {
    work.emit('customer.status_changed', { object, previous: { status: previous.status }, customer });
  }
  return customer;
}

/** The row's values with the fields that a caller sent, checked by every rule that the schema cannot say. */
function resolve(work: Work, current: Writable, fields: CustomerFields): Writable {
  const issues: Issue[] = [];
  const domain = fields.email_domain === undefined ? current.email_domain : normalizeDomain(fields.email_domain);
  if (domain === null) {
    issues.push({ pointer: '/email_domain', code: 'invalid_format', message: 'must be a domain name, such as acme.com' });
  }
  const owner = resolveOwner(work, current.owner_id, fields.owner_email, issues);
  // Both were checked when they were written, or by the schema.
  const stored = JSON.parse(current.custom_fields) as Record<string, CustomFieldValue>;
  const merged = fields.custom_fields === undefined ? stored : mergeCustomFields(stored, fields.custom_fields);
  issues.push(...checkCustomFields(merged, work.store.customFields.all(work.tenant.seq).map(definitionOf)));
  const [first] = issues;
  if (first || domain === null) throw refusal(issues);
  return {
    name: fields.name ?? current.name,
    email_domain: domain,
    arr: fields.arr === undefined ? current.arr : fields.arr,
    owner_id: owner,
    status: fields.status ?? current.status,
    renewal_date: fields.renewal_date === undefined ? current.renewal_date : fields.renewal_date,
    custom_fields: JSON.stringify(merged),
  };
}

function resolveOwner(work: Work, current: string | null, email: string | null | undefined, issues: Issue[]): string | null {
  if (email === undefined) return current;
  if (email === null) return null;
  const user = work.store.users.byEmail(work.tenant.seq, email);
  if (user) return user.id;
  const known = work.store.users.emails(work.tenant.seq).join(', ');
  issues.push({ pointer: '/owner_email', code: 'unknown_owner', message: `is no user of this workspace, whose users are: ${known}` });
  return null;
}

function refusal(issues: Issue[]): ProblemError {
  const detail = issues.map((issue) => `${issue.pointer.slice(1)} ${issue.message}`).join('; ');
  return new ProblemError('validation_failed', `${detail}.`, { issues });
}

/** Throws `conflict` if another customer of the workspace has the domain. */
export function refuseTakenDomain(work: Work, domain: string, self: number | null): void {
  const other = work.store.customers.byDomain(work.tenant.seq, domain);
  if (!other || other.seq === self) return;
  throw new ProblemError(
    'conflict',
    `The customer ${JSON.stringify(other.name)} (${other.id}) already has the email_domain ${domain}. Update that one, or use another domain.`,
  );
}

/** Former values of what differs. */
function previousOf(row: CustomerRow, values: Writable): CustomerPrevious {
  const previous: CustomerPrevious = {};
  if (values.name !== row.name) previous.name = row.name;
  if (values.email_domain !== row.email_domain) previous.email_domain = row.email_domain;
  if (values.arr !== row.arr) previous.arr = row.arr;
  if (values.owner_id !== row.owner_id) previous.owner_id = row.owner_id;
  if (values.status !== row.status) previous.status = row.status;
  if (values.renewal_date !== row.renewal_date) previous.renewal_date = row.renewal_date;
  if (!isSameMap(values.custom_fields, row.custom_fields)) {
    previous.custom_fields = JSON.parse(row.custom_fields) as Record<string, CustomFieldValue>;
  }
  return previous;
}

function isSameMap(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) =>
    Object.entries(JSON.parse(text) as Record<string, unknown>).sort(([one], [two]) => (one < two ? -1 : 1)),
  );
  return JSON.stringify(left) === JSON.stringify(right);
}
