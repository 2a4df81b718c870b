import type { OperationInput, RenewalBucket, RenewalBucketKey, RenewalForecast, RenewalRow, Renewals } from '@lealup/contract';
import { civil, formatDate, parseDate } from '../domain/instant.ts';
import { measuredObservation } from '../domain/observation.ts';
import { defaultForecast, FLAG_USAGE_DAYS, greenFlags, redFlags } from '../domain/renewal.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Context, Work } from './context.ts';

const FORECASTS: readonly RenewalForecast[] = ['commit', 'probable', 'best_case', 'at_risk'];

export function getRenewals(_input: OperationInput<'getRenewals'>, context: Context): Renewals {
  const today = context.zone.dayAt(context.now);
  const buckets = bucketDays(today).map(([key, from, to]) => bucketOf(key, from, to, context));
  const coming = buckets.filter((bucket) => bucket.key !== 'last_12_months').flatMap((bucket) => bucket.rows);
  return {
    as_of: formatDate(today),
    currency: context.tenant.currency,
    buckets,
    by_forecast: FORECASTS.map((forecast) => ({ forecast, ...sums(coming.filter((row) => row.forecast === forecast)) })),
  };
}

/** Forecast and proposed ARR of a customer's next renewal: as someone has set them, else by band and ARR. */
export function forecastOf(work: Work, customer: CustomerRow): { forecast: RenewalForecast; proposed_arr: number | null } {
  const set = work.store.renewals.get(customer.seq);
  return set ?? { forecast: defaultForecast(customer.health_status), proposed_arr: customer.arr };
}

/** The periods, which do not overlap: both ends are included, and an empty one ends before it begins. */
function bucketDays(today: number): [key: RenewalBucketKey, from: number, to: number][] {
  const { year, month } = civil(today);
  const nextMonth = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const monthEnd = (parseDate(nextMonth) ?? today) - 1;
  const { year: thisYear, month: thisMonth, dayOfMonth } = civil(today);
  const yearAgo = parseDate(`${thisYear - 1}-${String(thisMonth).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`) ?? today - 365;
  return [
    ['this_month', today, monthEnd],
    ['next_90_days', monthEnd + 1, today + 90],
    ['next_180_days', Math.max(monthEnd, today + 90) + 1, today + 180],
    ['last_12_months', yearAgo, today - 1],
  ];
}

function bucketOf(key: RenewalBucketKey, from: number, to: number, context: Context): RenewalBucket {
  const range = { from: formatDate(from), to: formatDate(to) };
  const customers = context.store.customers.renewing(context.tenant.seq, range.from, range.to);
  const rows = customers.map((customer) => rowOf(customer, context));
  if (key === 'last_12_months') rows.push(...pastRows(range, context));
  rows.sort((a, b) => (a.renewal_date < b.renewal_date ? -1 : a.renewal_date > b.renewal_date ? 1 : 0));
  return { key, ...range, ...sums(rows), rows };
}

function rowOf(customer: CustomerRow, context: Context): RenewalRow {
  const { now, store, zone } = context;
  const today = zone.dayAt(now);
  const date = customer.renewal_date ?? '';
  const facts = {
    now,
    today,
    usage: store.usage.between(customer.seq, today - FLAG_USAGE_DAYS + 1, today),
    observations: store.observations.all(customer.seq).map(measuredObservation),
    championsSince: store.contacts.champions(customer.seq).map((contact) => contact.created_at),
  };
  return {
    customer_id: customer.id,
    name: customer.name,
    owner_id: customer.owner_id,
    renewal_date: date,
    days_remaining: (parseDate(date) ?? today) - today,
    arr: customer.arr,
    ...forecastOf(context, customer),
    outcome: null,
    health_score: customer.health_score === null ? null : roundTenth(customer.health_score),
    health_status: customer.health_status,
    red_flags: redFlags(facts),
    green_flags: greenFlags(facts),
  };
}

function pastRows(range: { from: string; to: string }, context: Context): RenewalRow[] {
  return context.store.renewals.outcomes(context.tenant.seq, range.from, range.to).flatMap((past) => {
    const customer = context.store.customers.bySeq(past.customer);
    if (!customer) return [];
    const { renewal_date, arr, proposed_arr, forecast, outcome } = past;
    const days_remaining = (parseDate(renewal_date) ?? 0) - context.zone.dayAt(context.now);
    return [{ ...rowOf(customer, context), renewal_date, days_remaining, arr, proposed_arr, forecast, outcome }];
  });
}

function sums(rows: readonly RenewalRow[]): { customers: number; arr: number; proposed_arr: number } {
  return {
    customers: rows.length,
    arr: rows.reduce((sum, row) => sum + (row.arr ?? 0), 0),
    proposed_arr: rows.reduce((sum, row) => sum + (row.proposed_arr ?? 0), 0),
  };
}
