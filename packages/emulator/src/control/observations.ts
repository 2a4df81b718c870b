import type { Issue } from '@lealup/contract';
import { parseInstant } from '../domain/instant.ts';
import { checkObservation } from '../generated/control-checks.ts';
import type { Work } from '../operations/context.ts';
import type { Control } from './schemas.ts';

/** Stores what is good of a batch; a bad one never fails its neighbours. */
export function addObservations(work: Work, observations: readonly unknown[]): Control<'ObservationsResult'> {
  const result: Control<'ObservationsResult'> = { accepted: 0, rejected: 0, errors: [] };
  observations.forEach((value, index) => {
    const refusal = addObservation(work, value);
    if (refusal === null) result.accepted += 1;
    else {
      result.rejected += 1;
      result.errors.push({ index, ...refusal });
    }
  });
  return result;
}

type Refusal = Omit<Control<'ObservationError'>, 'index'>;

function addObservation(work: Work, value: unknown): Refusal | null {
  const issues: Issue[] = [];
  checkObservation(value, '', issues);
  const [issue] = issues;
  if (issue) return { code: 'invalid_field', message: `${issue.pointer.slice(1) || 'An observation'} ${issue.message}.` };
  // The check has just shown that it is one.
  const { customer_id, at, kind, ...data } = value as Control<'Observation'>;
  const customer = work.store.customers.byId(work.tenant.seq, customer_id);
  if (!customer) {
    return { code: 'unknown_customer', message: `There is no customer with the id ${JSON.stringify(customer_id)}.` };
  }
  work.store.observations.put(customer.seq, {
    kind,
    at: parseInstant(at) ?? work.now,
    ticket_id: 'ticket_id' in data ? data.ticket_id : null,
    data: JSON.stringify(data),
  });
  return null;
}
