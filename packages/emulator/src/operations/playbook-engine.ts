import type { Action, Condition, Trigger } from '@lealup/contract';
import { compare, explain, holds, type Facts } from '../domain/condition.ts';
import { formatDate } from '../domain/instant.ts';
import type { CustomerRow } from '../store/customers.ts';
import { playbookOf, type PlaybookRow } from '../store/playbooks.ts';
import { taskOf } from '../store/tasks.ts';
import type { Work } from './context.ts';
import { customerFacts } from './customer-facts.ts';

/** Reads a tenant's nightly playbooks once, and gives back how to look at them for one of its customers. */
export function prepareNightlyPlaybooks(work: Work): (customer: CustomerRow) => void {
  const playbooks = readPlaybooks(work, 'nightly').map((playbook) => ({
    ...playbook,
    fired: new Set(work.store.playbookRuns.firedFor(playbook.row.seq)),
  }));
  return (customer) => {
    const facts = customerFacts(work, customer, []);
    for (const { fired, ...playbook } of playbooks) judge(work, playbook, { customer, facts, hasFired: fired.has(customer.seq) });
  };
}

/** Looks at the playbooks about events for the customers of a batch: what each of them did, by customer. */
export function runEventPlaybooks(work: Work, subject: string): void {
  const playbooks = readPlaybooks(work, 'on_events');
  // Written by the ingestion.
  for (const [seq, names] of JSON.parse(subject) as [number, string[]][]) {
    const customer = work.store.customers.bySeq(seq);
    if (!customer || customer.deleted_at !== null) continue;
    const facts = customerFacts(work, customer, names);
    for (const playbook of playbooks) {
      judge(work, playbook, { customer, facts, hasFired: work.store.playbookRuns.hasFired(playbook.row.seq, seq) });
    }
  }
}

/** Closes the runs whose goal is to be looked at today, and remembers whether it was reached. */
export function judgeGoals(work: Work): void {
  const { store, tenant, zone, now } = work;
  for (const run of store.playbookRuns.dueGoals(tenant.seq, zone.dayAt(now))) {
    const customer = store.customers.bySeq(run.customer);
    // Only runs of playbooks with a goal have a day for it.
    const { condition } = JSON.parse(run.goal ?? 'null') as { condition: Condition };
    const isReached = customer !== undefined && compare(condition, customerFacts(work, customer, [])(condition.field, condition.days));
    store.playbookRuns.close(run.seq, now, isReached);
  }
}

/** Closes a run when none of its tasks is left to do. */
export function closeFinishedRun(work: Work, run: number | null): void {
  if (run !== null && work.store.tasks.countPending(run) === 0) work.store.playbookRuns.close(run, work.now, null);
}

interface ReadPlaybook {
  row: PlaybookRow;
  trigger: Trigger;
}

interface Candidate {
  customer: CustomerRow;
  facts: Facts;
  /** Whether the playbook has fired for it, and its trigger has not been false since. */
  hasFired: boolean;
}

function readPlaybooks({ store, tenant }: Work, when: 'nightly' | 'on_events'): ReadPlaybook[] {
  return store.playbooks.enabled(tenant.seq, when).map((row) => ({
    row,
    // Checked before it was stored.
    trigger: JSON.parse(row.trigger) as Trigger,
  }));
}

/** Fires a playbook whose trigger holds, unless a run is open or it has held ever since the last one. */
function judge(work: Work, { row, trigger }: ReadPlaybook, { customer, facts, hasFired }: Candidate): void {
  const { playbookRuns } = work.store;
  if (!holds(trigger, facts)) {
    if (hasFired) playbookRuns.clearFired(row.seq, customer.seq);
    return;
  }
  if (hasFired || playbookRuns.hasOpen(row.seq, customer.seq)) return;
  playbookRuns.setFired(row.seq, customer.seq);
  fire(work, row, customer, explain(trigger, facts));
}

function fire(work: Work, row: PlaybookRow, customer: CustomerRow, reason: string): void {
  const { store, zone, now } = work;
  const playbook = playbookOf(row);
  const today = zone.dayAt(now);
  const id = work.newId();
  const run = store.playbookRuns.insert({
    id,
    playbook: row.seq,
    customer: customer.seq,
    reason,
    started_at: now,
    goal_day: playbook.goal ? today + playbook.goal.within_days : null,
  });
  const taskIds = playbook.actions.flatMap((action) => act(work, action, { row, customer, run, today }));
  work.emit('playbook.triggered', {
    object: { playbook_id: playbook.id, customer_id: customer.id, run_id: id, reason, task_ids: taskIds },
    customer,
  });
  for (const taskId of taskIds) {
    const task = store.tasks.byId(work.tenant.seq, taskId);
    if (task) work.emit('task.created', { object: taskOf(task, formatDate(today)), customer });
  }
  if (!playbook.goal) closeFinishedRun(work, run);
}

interface Firing {
  row: PlaybookRow;
  customer: CustomerRow;
  run: number;
  today: number;
}

/** Does one action; tells the ids of the tasks that it made. */
function act(work: Work, action: Action, { row, customer, run, today }: Firing): string[] {
  const id = work.newId();
  if (action.type !== 'create_task') {
    const recipients = work.store.contacts.champions(customer.seq).flatMap((contact) => contact.email ?? []);
    const message = action.type === 'email_champion' ? { to: recipients, ...action } : action;
    work.store.outbox.insert({
      id,
      tenant: work.tenant.seq,
      customer: customer.seq,
      playbook: row.seq,
      type: action.type,
      message: JSON.stringify(message),
      created_at: work.now,
    });
    return [];
  }
  work.store.tasks.insert({
    id,
    tenant: work.tenant.seq,
    customer: customer.seq,
    playbook: row.seq,
    run,
    title: action.title,
    description: action.description ?? null,
    owner_id: customer.owner_id,
    status: 'open',
    priority: action.priority ?? 'medium',
    due_date: formatDate(today + (action.due_in_days ?? 0)),
    outcome: null,
    outcome_note: null,
    completed_at: null,
    completed_by: null,
    created_at: work.now,
    updated_at: work.now,
  });
  return [id];
}
