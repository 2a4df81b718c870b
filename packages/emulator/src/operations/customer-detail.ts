import type { CustomerDetail } from '@lealup/contract';
import { formatDate, parseDate } from '../domain/instant.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { customerOf, type CustomerRow } from '../store/customers.ts';
import { taskOf } from '../store/tasks.ts';
import type { Context } from './context.ts';
import { forecastOf } from './renewals.ts';
import { prepareDimensions } from './scoring.ts';

/** A customer with its last health, its renewal and its pending tasks. */
export function describeCustomer(row: CustomerRow, context: Context): CustomerDetail {
  const health = context.store.health.last(row.seq);
  const today = formatDate(context.zone.dayAt(context.now));
  return {
    ...customerOf(row, context.tenant.id),
    health: {
      score: row.health_score === null ? null : roundTenth(row.health_score),
      status: row.health_status,
      dimensions: health ? prepareDimensions(context)(health) : [],
    },
    renewal: renewalOf(row, context),
    pending_tasks: context.store.tasks.pending(row.seq).map((task) => taskOf(task, today)),
  };
}

function renewalOf(row: CustomerRow, context: Context): CustomerDetail['renewal'] {
  const day = row.renewal_date === null ? null : parseDate(row.renewal_date);
  return {
    date: row.renewal_date,
    days_remaining: day === null ? null : day - context.zone.dayAt(context.now),
    ...forecastOf(context, row),
  };
}
