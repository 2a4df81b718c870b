import { formatInstant } from '../domain/instant.ts';
import type { Work } from '../operations/context.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Store } from '../store/store.ts';
import type { Control } from './schemas.ts';

/** The runs of playbooks for a customer, newest first. */
export function readTimeline(work: Work, customer: CustomerRow): Control<'Timeline'> {
  return {
    data: work.store.playbookRuns.ofCustomer(customer.seq).map((run) => ({
      id: run.id,
      playbook_id: run.playbook_id,
      playbook_name: run.playbook_name,
      reason: run.reason,
      started_at: formatInstant(run.started_at),
      closed_at: run.closed_at === null ? null : formatInstant(run.closed_at),
      goal_reached: run.goal_reached === null ? null : run.goal_reached === 1,
    })),
  };
}

/** What playbooks would have sent by Slack and e-mail, newest first, of one workspace or of all. */
export function readOutbox(store: Store, tenant: number | null, limit: number): Control<'Outbox'> {
  return {
    data: store.outbox.last(tenant, limit).map((row) => ({
      id: row.id,
      type: row.type,
      customer_id: row.customer_id,
      playbook_id: row.playbook_id,
      // Written by the playbook engine.
      message: JSON.parse(row.message) as Record<string, unknown>,
      created_at: formatInstant(row.created_at),
    })),
  };
}
