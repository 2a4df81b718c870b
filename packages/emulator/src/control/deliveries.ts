import { formatInstant } from '../domain/instant.ts';
import type { AttemptRow, DeliveryView } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';
import { notFound } from '../domain/problem.ts';
import type { Control } from './schemas.ts';

/** The last deliveries that match, newest first. */
export function listDeliveries(
  store: Store,
  filters: { tenant?: number; type?: string; state?: string },
  limit: number,
): Control<'DeliveryList'> {
  return { data: store.deliveries.page(filters, null, limit).map((row) => deliveryOf(row, store)) };
}

/** A delivery with its attempts; of one workspace, or of any. */
export function getDelivery(store: Store, id: string, tenant: Tenant | null = null): Control<'DeliveryDetail'> {
  const row = store.deliveries.byId(id);
  if (!row || (tenant && row.tenant !== tenant.seq)) throw notFound('delivery', id);
  const attempts = store.deliveries.attempts(row.seq).map((attempt) => attemptOf(attempt, row.body));
  return { delivery: deliveryOf(row, store), attempts };
}

/** A delivery as the control plane shows it. */
export function deliveryOf(row: DeliveryView, store: Store): Control<'Delivery'> {
  return {
    id: row.id,
    message_id: row.message_id,
    type: row.type,
    tenant_id: store.tenants.bySeq(row.tenant).id,
    subscription_id: row.subscription_id,
    url: row.url,
    state: row.state,
    attempts: row.attempts,
    next_attempt_at: row.next_attempt_at === null ? null : formatInstant(row.next_attempt_at),
    created_at: formatInstant(row.created_at),
    finished_at: row.finished_at === null ? null : formatInstant(row.finished_at),
  };
}

function attemptOf(row: AttemptRow, body: string): Control<'DeliveryAttempt'> {
  return {
    number: row.number,
    at: formatInstant(row.at),
    status: row.status,
    error: row.error,
    duration_ms: row.duration_ms,
    request: { headers: readHeaders(row.request_headers), body },
    response:
      row.response_headers === null ? null : { headers: readHeaders(row.response_headers), body: row.response_body },
  };
}

/** Written by the dispatcher. */
function readHeaders(text: string): Record<string, string> {
  return JSON.parse(text) as Record<string, string>;
}
