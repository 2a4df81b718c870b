import type { WebhookEventType, WebhookFilters } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import type { Tenant } from '../store/tenants.ts';

export interface OutboxEntry {
  type: WebhookEventType;
  object: unknown;
  previous?: unknown;
  customer: CustomerRow | null;
}

/**
 * Writes a message and a delivery for each subscription that wants it, in the caller's transaction.
 * The message is serialised here, once. Tells how many deliveries there are.
 */
export function writeToOutbox(store: Store, tenant: Tenant, now: number, newId: () => string, entry: OutboxEntry): number {
  const receivers = store.subscriptions.active(tenant.seq).filter((subscription) => wants(subscription, entry));
  // What nobody is told is not kept.
  if (receivers.length === 0) return 0;
  const id = newId();
  const data = entry.previous === undefined ? { object: entry.object } : { object: entry.object, previous: entry.previous };
  const message = store.messages.insert({
    id,
    tenant: tenant.seq,
    type: entry.type,
    customer: entry.customer?.seq ?? null,
    body: JSON.stringify({ id, type: entry.type, created_at: formatInstant(now), tenant_id: tenant.id, data }),
    created_at: now,
  });
  for (const subscription of receivers) {
    store.deliveries.insert({
      id: newId(),
      tenant: tenant.seq,
      message,
      subscription: subscription.seq,
      state: 'pending',
      attempts: 0,
      next_attempt_at: now,
      created_at: now,
      finished_at: null,
    });
  }
  return receivers.length;
}

function wants(subscription: SubscriptionRow, { type, customer }: OutboxEntry): boolean {
  // Both columns were checked against the contract when the subscription was made.
  const events = JSON.parse(subscription.events) as string[];
  if (!events.includes('*') && !events.includes(type)) return false;
  const filters = JSON.parse(subscription.filters) as WebhookFilters;
  if (Object.keys(filters).length === 0) return true;
  if (!customer) return false;
  if (filters.owner_id !== undefined && filters.owner_id !== customer.owner_id) return false;
  if (filters.min_arr !== undefined && (customer.arr ?? 0) < filters.min_arr) return false;
  const segments = JSON.parse(customer.segment_ids) as string[];
  return filters.segment_id === undefined || segments.includes(filters.segment_id);
}
