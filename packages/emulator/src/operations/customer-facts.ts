import type { Fact, Facts } from '../domain/condition.ts';
import { parseDate } from '../domain/instant.ts';
import { FLAG_USAGE_DAYS, usageOf } from '../domain/renewal.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Work } from './context.ts';

/** What the fields of conditions stand for, for one customer today; each is looked up when it is asked for. */
export function customerFacts({ store, zone, now }: Work, customer: CustomerRow, eventNames: readonly string[]): Facts {
  const today = zone.dayAt(now);
  return (field, days = 0): Fact => {
    switch (field) {
      case 'health_score':
        return customer.health_score;
      case 'health_score_days_ago':
        return store.health.day(customer.seq, today - days)?.score ?? null;
      case 'health_score_min_over_days': {
        const firstDay = today - days + 1;
        // Without a row of that day itself it would be the lowest of a shorter time, which proves nothing.
        return store.health.day(customer.seq, firstDay) ? store.health.lowest(customer.seq, firstDay, today) : null;
      }
      case 'status':
        return customer.status;
      case 'arr':
        return customer.arr;
      case 'segment':
        // Written by the emulator itself; so are the custom fields.
        return JSON.parse(customer.segment_ids) as string[];
      case 'renewal_in_days': {
        const day = parseDate(customer.renewal_date ?? '');
        return day === null ? null : day - today;
      }
      case 'days_since_created':
        return today - zone.dayAt(customer.created_at);
      case 'days_since_status_changed':
        return today - zone.dayAt(customer.status_changed_at);
      case 'usage_change_pct_mom': {
        const usage = store.usage.between(customer.seq, today - FLAG_USAGE_DAYS + 1, today);
        const { last, before } = usageOf({ today, usage });
        return before === 0 ? null : ((last - before) / before) * 100;
      }
      case 'event_name':
        return eventNames;
      default: {
        const key = field.replace(/^custom_fields\./, '');
        const values = JSON.parse(customer.custom_fields) as Record<string, string | number | boolean>;
        return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
      }
    }
  };
}
