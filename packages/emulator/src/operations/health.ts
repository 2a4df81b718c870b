import type { Health, HealthHistory, OperationInput } from '@lealup/contract';
import { formatDate, formatInstant, parseDate } from '../domain/instant.ts';
import { invalid } from '../domain/problem.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { benchmark } from '../domain/scoring/benchmark.ts';
import { COMPARISON_DAYS, trendOf } from '../domain/scoring/trend.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Context } from './context.ts';
import { findCustomer } from './customers.ts';
import { prepareDimensions, prepareScoring } from './scoring.ts';

/** How many rows of history are answered unless a range is named. */
const DEFAULT_ROWS = 90;

export function getCustomerHealth({ path }: OperationInput<'getCustomerHealth'>, context: Context): Health {
  return describeHealth(findCustomer(context, path.id), context);
}

export function recalculateCustomerHealth({ path }: OperationInput<'recalculateCustomerHealth'>, context: Context): Health {
  const scored = prepareScoring(context)(findCustomer(context, path.id));
  return describeHealth(scored, context);
}

export function listCustomerHealthHistory(
  { path, query }: OperationInput<'listCustomerHealthHistory'>,
  context: Context,
): HealthHistory {
  const customer = findCustomer(context, path.id);
  const from = query.from === undefined ? null : parseDate(query.from);
  const to = query.to === undefined ? null : parseDate(query.to);
  if (from !== null && to !== null && from > to) throw invalid('?from', 'invalid_range', 'must not be after "to"');
  const count = from === null ? DEFAULT_ROWS : Number.MAX_SAFE_INTEGER;
  const rows = context.store.health.history(customer.seq, from ?? 0, to ?? Number.MAX_SAFE_INTEGER, count);
  const dimensionsOf = prepareDimensions(context);
  return {
    data: rows.map((row) => ({
      date: formatDate(row.day),
      score: row.score === null ? null : roundTenth(row.score),
      status: row.status,
      dimensions: Object.fromEntries(dimensionsOf(row).map(({ key, value }) => [key, value])),
    })),
  };
}

function describeHealth(customer: CustomerRow, context: Context): Health {
  const row = context.store.health.last(customer.seq);
  if (!row) {
    return { customer_id: customer.id, score: null, status: null, trend: null, calculated_at: null, benchmarks: [], dimensions: [] };
  }
  const before = context.store.health.day(customer.seq, row.day - COMPARISON_DAYS);
  const segments = JSON.parse(customer.segment_ids) as string[];
  const medians = context.store.segments.all(context.tenant.seq).filter((segment) => segments.includes(segment.id));
  return {
    customer_id: customer.id,
    score: row.score === null ? null : roundTenth(row.score),
    status: row.status,
    trend: trendOf(row.score, before?.score ?? null),
    calculated_at: formatInstant(row.calculated_at),
    benchmarks: medians.map(({ id, median }) => benchmark({ segmentId: id, median }, row.score)),
    dimensions: prepareDimensions(context)(row),
  };
}
