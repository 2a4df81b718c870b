import type { CustomerStatus, HealthStatus, OperationInput, Portfolio } from '@lealup/contract';
import { formatDate, formatInstant } from '../domain/instant.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Context } from './context.ts';

const STATUSES: readonly CustomerStatus[] = ['active', 'trial', 'churned', 'paused'];
const BANDS: readonly (HealthStatus | null)[] = ['healthy', 'neutral', 'at_risk', null];
const MOVEMENT_DAYS = 30;

export function getPortfolio(_input: OperationInput<'getPortfolio'>, context: Context): Portfolio {
  return describePortfolio(context);
}

/** A workspace's customers in figures. */
export function describePortfolio(context: Context): Portfolio {
  const all = context.store.customers.all(context.tenant.seq);
  const current = all.filter(({ status }) => status === 'active' || status === 'trial');
  const scored = current.filter((customer) => customer.health_score !== null);
  const weight = arrOf(scored);
  const owners = [...new Set(current.map((customer) => customer.owner_id))];
  return {
    as_of: formatInstant(context.now),
    currency: context.tenant.currency,
    total: group(current),
    by_status: STATUSES.map((status) => ({ status, ...group(all.filter((customer) => customer.status === status)) })),
    by_health_status: BANDS.map((band) => ({
      health_status: band,
      ...group(current.filter((customer) => customer.health_status === band)),
    })),
    by_owner: owners.map((owner_id) => ({ owner_id, ...group(current.filter((customer) => customer.owner_id === owner_id)) })),
    mean_score: scored.length === 0 ? null : roundTenth(sum(scored, scoreOf) / scored.length),
    arr_weighted_score: weight === 0 ? null : roundTenth(sum(scored, (one) => scoreOf(one) * (one.arr ?? 0)) / weight),
    arr_at_risk: arrOf(current.filter((customer) => customer.health_status === 'at_risk')),
    movement: movementOf(all, context),
  };
}

function movementOf(all: readonly CustomerRow[], { store, zone, now }: Context): Portfolio['movement'] {
  const today = zone.dayAt(now);
  const since = today - MOVEMENT_DAYS;
  const sinceMs = zone.startOf(since);
  const created = all.filter((customer) => customer.created_at >= sinceMs);
  const churned = all.filter((customer) => customer.status === 'churned' && customer.status_changed_at >= sinceMs);
  const steps = all.map((customer) => {
    const before = rankOf(store.health.day(customer.seq, since)?.status ?? null);
    const after = rankOf(customer.health_status);
    return before === null || after === null ? 0 : Math.sign(after - before);
  });
  return {
    since: formatDate(since),
    new_customers: created.length,
    new_arr: arrOf(created),
    churned_customers: churned.length,
    churned_arr: arrOf(churned),
    improved_customers: steps.filter((step) => step > 0).length,
    declined_customers: steps.filter((step) => step < 0).length,
  };
}

function rankOf(status: HealthStatus | null): number | null {
  return status === null ? null : ['at_risk', 'neutral', 'healthy'].indexOf(status);
}

function group(customers: readonly CustomerRow[]): { customers: number; arr: number } {
  return { customers: customers.length, arr: arrOf(customers) };
}

function arrOf(customers: readonly CustomerRow[]): number {
  return sum(customers, (customer) => customer.arr ?? 0);
}

function scoreOf(customer: CustomerRow): number {
  return customer.health_score ?? 0;
}

function sum(customers: readonly CustomerRow[], measure: (customer: CustomerRow) => number): number {
  return customers.reduce((total, customer) => total + measure(customer), 0);
}
