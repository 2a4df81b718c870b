import type { Trigger } from '@lealup/contract';
import { holds, type Facts } from '../domain/condition.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Work } from './context.ts';

/** Puts a customer into the segments whose rules it now matches, and out of the others. */
export function refreshSegments(work: Work, customer: CustomerRow): CustomerRow {
  const segments = work.store.segments.all(work.tenant.seq);
  if (segments.length === 0) return customer;
  const facts = segmentFacts(customer);
  // Rules are checked when a segment is made.
  const members = segments.filter((segment) => holds(JSON.parse(segment.rules) as Trigger, facts));
  const segment_ids = JSON.stringify(members.map((segment) => segment.id));
  if (segment_ids === customer.segment_ids) return customer;
  work.store.segments.setMembership(customer.seq, members);
  const moved = { ...customer, segment_ids };
  work.store.customers.update(moved);
  return moved;
}

function segmentFacts(customer: CustomerRow): Facts {
  const customFields = JSON.parse(customer.custom_fields) as Record<string, string | number | boolean>;
  return (field) => {
    switch (field) {
      case 'status':
        return customer.status;
      case 'arr':
        return customer.arr;
      case 'health_score':
        return customer.health_score;
      default: {
        const key = /^custom_fields\.(.+)$/.exec(field)?.[1];
        return key !== undefined && Object.hasOwn(customFields, key) ? (customFields[key] ?? null) : null;
      }
    }
  };
}
