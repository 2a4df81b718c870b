import type { EventsResult, OperationInput } from '@lealup/contract';
import { backfillRules, ingestionRules, isRefusal, judgeEvent, userKeyOf, type EventRules } from '../domain/event.ts';
import { parseInstant } from '../domain/instant.ts';
import { eventOf, type EventFilters } from '../store/events.ts';
import type { Context, Work } from './context.ts';

export function sendEvents({ body }: OperationInput<'sendEvents'>, context: Context): EventsResult {
  return ingest(Array.isArray(body) ? body : body.events, ingestionRules(context.now, context.callersNow()), context);
}

export function backfillEvents({ body }: OperationInput<'backfillEvents'>, context: Context): EventsResult {
  return ingest(Array.isArray(body) ? body : body.events, backfillRules(context.now, context.callersNow()), context);
}

export function listEvents({ query }: OperationInput<'listEvents'>, context: Context) {
  const filters = filtersOf(query, context);
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => {
      const [timestamp, seq] = after ?? [];
      const position: [number, number] | null = timestamp === undefined || seq === undefined ? null : [timestamp, seq];
      return filters ? context.store.events.page(context.tenant.seq, filters, position, count) : [];
    },
    (row) => [row.timestamp, row.seq],
  );
  return { data: rows.map(eventOf), next_cursor, has_more };
}

/** Stores the good events of a batch and adds them to the daily rollups; a bad one never fails its neighbours. */
export function ingest(events: readonly unknown[], rules: EventRules, work: Work): EventsResult {
  const { store, tenant, zone, now } = work;
  const result: EventsResult = { accepted: 0, rejected: 0, deduplicated: 0, errors: [] };
  const customers = new Map<string, number | null>();
  const rollup = new Rollup();
  const reject = (index: number, refusal: { code: EventsResult['errors'][number]['code']; message: string }) => {
    result.rejected += 1;
    result.errors.push({ index, ...refusal });
  };
  for (let index = 0; index < events.length; index += 1) {
    const judged = judgeEvent(events[index], rules);
    if (isRefusal(judged)) {
      reject(index, judged);
      continue;
    }
    const { event, timestamp, properties } = judged;
    let customer = customers.get(event.customer_id);
    if (customer === undefined) {
      customer = store.customers.byId(tenant.seq, event.customer_id)?.seq ?? null;
      customers.set(event.customer_id, customer);
    }
    if (customer === null) {
      reject(index, { code: 'unknown_customer', message: `There is no customer with the id ${JSON.stringify(event.customer_id)}.` });
      continue;
    }
    const isNew = store.events.insert(tenant.seq, {
      customer,
      event_name: event.event_name,
      timestamp,
      properties,
      user_email: event.user_email ?? null,
      user_external_id: event.user_external_id ?? null,
      external_id: event.external_id ?? null,
      received_at: now,
    });
    if (isNew) {
      result.accepted += 1;
      rollup.count(customer, zone.dayAt(timestamp), userKeyOf(event), event.event_name);
    } else result.deduplicated += 1;
  }
  rollup.write(work);
  queuePlaybooks(rollup.names(), work);
  return result;
}

interface RollupRow {
  customer: number;
  day: number;
  user: string;
  event_name: string;
  count: number;
}

/** Sums a batch before it is written, so that a rollup row is touched once a batch and not once an event. */
class Rollup {
  #rows = new Map<string, RollupRow>();

  count(customer: number, day: number, user: string, event_name: string): void {
    const key = `${customer} ${day} ${event_name} ${user}`;
    const row = this.#rows.get(key);
    if (row) row.count += 1;
    else this.#rows.set(key, { customer, day, user, event_name, count: 1 });
  }

  /** Which names each customer used. */
  names(): [customer: number, names: string[]][] {
    const names = new Map<number, Set<string>>();
    for (const { customer, event_name } of this.#rows.values()) {
      const known = names.get(customer);
      if (known) known.add(event_name);
      else names.set(customer, new Set([event_name]));
    }
    return [...names].map(([customer, set]) => [customer, [...set]]);
  }

  write({ store, tenant }: Work): void {
    const firstDays = new Map<string, number>();
    for (const row of this.#rows.values()) {
      store.usage.add(row.customer, row);
      const first = firstDays.get(row.event_name);
      if (first === undefined || row.day < first) firstDays.set(row.event_name, row.day);
    }
    for (const [name, day] of firstDays) store.usage.see(tenant.seq, name, day);
  }
}

/** Has the playbooks about events looked at, if there are any, after this transaction. */
function queuePlaybooks(names: [customer: number, names: string[]][], work: Work): void {
  if (names.length === 0 || work.store.playbooks.enabled(work.tenant.seq, 'on_events').length === 0) return;
  work.schedule('event_playbooks', work.now, JSON.stringify(names));
}

/** The store's form of the filters; null if the customer is not one of this tenant's. */
function filtersOf(query: OperationInput<'listEvents'>['query'], context: Context): EventFilters | null {
  const filters: EventFilters = {};
  if (query.customer_id !== undefined) {
    const customer = context.store.customers.byId(context.tenant.seq, query.customer_id);
    if (!customer) return null;
    filters.customer = customer.seq;
  }
  if (query.event_name !== undefined) filters.event_name = query.event_name;
  if (query.user_email !== undefined) filters.user_email = query.user_email;
  const [since, until] = [query.since, query.until].map((text) => (text === undefined ? null : parseInstant(text)));
  if (typeof since === 'number') filters.since = since;
  if (typeof until === 'number') filters.until = until;
  return filters;
}
