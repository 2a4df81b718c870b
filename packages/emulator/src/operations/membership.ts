import type { Trigger } from '@lealup/contract';
import { holds, type Facts } from '../domain/condition.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Work } from './context.ts';

/** Puts a customer into the segments whose rules it now matches, and out of the others. */
export function refreshSegments(work: Work, customer: CustomerRow): CustomerRow {
  return prepareSegments(work)(customer);
}

/** Reads a tenant's segments once, and gives back how to do that for one of its customers. */
export function prepareSegments({ store, tenant }: Work): (customer: CustomerRow) => CustomerRow {
  // Rules are checked when a segment is made.
  const segments = store.segments.all(tenant.seq).map((segment) => ({ ...segment, rule: JSON.parse(segment.rules) as Trigger }));
  return (customer) => {
    if (segments.length === 0) return customer;
    const facts = segmentFacts(customer);
    const members = segments.filter(({ rule }) => holds(rule, facts));
    const segment_ids = JSON.stringify(members.map((segment) => segment.id));
    if (segment_ids === customer.segment_ids) return customer;
    store.segments.setMembership(customer.seq, members);
    store.customers.setSegments(customer.seq, segment_ids);
    return { ...customer, segment_ids };
  };
}

function segmentFacts(customer: CustomerRow): Facts {
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
        const customFields = JSON.parse(customer.custom_fields) as Record<string, string | number | boolean>;
        return key !== undefined && Object.hasOwn(customFields, key) ? (customFields[key] ?? null) : null;
      }
    }
  };
}
