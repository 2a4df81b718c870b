import type { Issue, WebhookEventType } from '@lealup/contract';
import { checkWebhookEvent } from '@lealup/contract/checks';
import { webhookEvents } from '@lealup/contract/webhook-events';
import { DAY_MS, formatInstant, parseInstant } from '../domain/instant.ts';
import { invalid, notFound, ProblemError } from '../domain/problem.ts';
import type { Work } from '../operations/context.ts';
import { customerOf, type CustomerRow } from '../store/customers.ts';
import { subscriptionOf, type SubscriptionRow } from '../store/subscriptions.ts';
import type { ControlParts } from './parts.ts';
import type { Control } from './schemas.ts';

/** How long a former secret goes on to sign unless a request says otherwise. */
const GRACE_MS = DAY_MS;

/** Pauses or resumes; a resumed one starts with a clean record, and what waited is due. */
export function updateSubscription(work: Work, id: string, { status }: Control<'SubscriptionUpdate'>): Control<'AnyObject'> {
  const { subscriptions } = work.store;
  const row = find(work, id);
  subscriptions.setStatus(row.seq, status);
  if (status === 'active') subscriptions.setFailing(row.seq, null, 0);
  work.wake();
  return { ...subscriptionOf({ ...row, status }) };
}

export function deleteSubscription(work: Work, id: string): void {
  work.store.subscriptions.remove(find(work, id).seq);
}

/** Puts a new secret before the former ones, which go on until their grace is over. */
export function rotateSecret(work: Work, id: string, fields: Control<'SecretRotate'>, parts: ControlParts): Control<'SecretRotated'> {
  const row = find(work, id);
  const fault = fields.secret === undefined ? null : parts.secretFault(fields.secret);
  if (fault !== null) throw invalid('/secret', 'invalid_secret', fault);
  const made = fields.secret === undefined ? parts.newSecret() : null;
  const until = work.now + (fields.grace_s === undefined ? GRACE_MS : fields.grace_s * 1000);
  // Written by the emulator itself.
  const former = (JSON.parse(row.secrets) as { secret: string; expires_at: number | null }[])
    .filter(({ expires_at }) => expires_at === null || expires_at > work.now)
    .map(({ secret, expires_at }) => ({ secret, expires_at: Math.min(expires_at ?? until, until) }));
  work.store.subscriptions.setSecrets(row.seq, JSON.stringify([{ secret: made ?? fields.secret, expires_at: null }, ...former]));
  return made === null ? { id } : { id, secret: made };
}

/** Sends again what did not arrive since an instant. */
export function recover(work: Work, id: string, { since }: Control<'Recover'>): Control<'Recovered'> {
  const recovered = work.store.deliveries.retryFailed(find(work, id).seq, parseInstant(since) ?? 0, work.now);
  work.wake();
  return { recovered };
}

/** Makes a delivery due at once, whatever has become of it. */
export function redeliver(work: Work, id: string): void {
  const row = work.store.deliveries.byId(id);
  if (!row) throw notFound('delivery', id);
  if (row.state === 'delivering') throw new ProblemError('conflict', `The delivery ${id} is being sent. Wait until that has ended.`);
  work.store.deliveries.retry(row.seq, work.now);
  work.wake();
}

/** Sends a message of any type: a customer's stored state or the contract's sample, with some fields replaced. */
export function trigger(work: Work, fields: Control<'Trigger'>): Control<'Triggered'> {
  const known = webhookEvents.find((event) => event.type === fields.type);
  if (!known) throw invalid('/type', 'invalid_value', `must be one of: ${webhookEvents.map((event) => event.type).join(', ')}`);
  const customer = fields.customer_id === undefined ? null : findCustomer(work, fields.customer_id);
  const { object: sample, previous } = known.sample_payload.data as { object: Record<string, unknown>; previous?: unknown };
  const object = { ...sample, ...(customer && stateOf(work, customer, known.type, sample)), ...fields.data };
  const message = { id: 'msg', type: known.type, created_at: formatInstant(work.now), tenant_id: work.tenant.id, data: { object, ...(previous !== undefined && { previous }) } };
  const issues: Issue[] = [];
  checkWebhookEvent(message, '', issues);
  if (issues.length > 0) {
    const own = issues.map((issue) => ({ ...issue, pointer: issue.pointer.replace(/^\/data\/object/, '/data') }));
    throw new ProblemError('validation_failed', `${own.map((issue) => `${issue.pointer} ${issue.message}`).join('; ')}.`, { issues: own });
  }
  const unknown = Object.keys(fields.data ?? {}).find((name) => !Object.hasOwn(sample, name));
  if (unknown !== undefined) throw invalid(`/data/${unknown}`, 'unknown_field', `is no field of ${known.type}, which has: ${Object.keys(sample).join(', ')}`);
  const deliveries = work.emit(known.type, { object, ...(previous !== undefined && { previous }), customer });
  return { message, deliveries };
}

/** What the sample says of a customer, in the words of a real one. */
function stateOf(work: Work, customer: CustomerRow, type: WebhookEventType, sample: Record<string, unknown>): Record<string, unknown> {
  const state = customerOf(customer, work.tenant.id);
  if (type.startsWith('customer.')) return { ...state };
  const facts: Record<string, unknown> = { customer_id: state.id, score: state.health_score, status: state.health_status, arr: state.arr };
  const renewal = state.renewal_date === null ? {} : { renewal_date: state.renewal_date };
  return Object.fromEntries(Object.entries({ ...facts, ...renewal }).filter(([name]) => Object.hasOwn(sample, name) && (name !== 'status' || type.startsWith('health.'))));
}

function findCustomer(work: Work, id: string): CustomerRow {
  const customer = work.store.customers.byId(work.tenant.seq, id);
  if (!customer) throw notFound('customer', id);
  return customer;
}

function find(work: Work, id: string): SubscriptionRow {
  const row = work.store.subscriptions.byId(work.tenant.seq, id);
  if (!row) throw notFound('webhook subscription', id);
  return row;
}
