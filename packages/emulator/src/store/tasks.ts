import type { Task, TaskOutcome, TaskPriority, TaskStatus } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';
import { Filter, StatementCache } from './filter.ts';

export interface TaskRow {
  seq: number;
  id: string;
  tenant: number;
  customer: number;
  playbook: number | null;
  /** The run of the playbook that made it. */
  run: number | null;
  title: string;
  description: string | null;
  owner_id: string | null;
  status: TaskStatus;
  priority: TaskPriority;
  /** `YYYY-MM-DD`. */
  due_date: string | null;
  outcome: TaskOutcome | null;
  outcome_note: string | null;
  completed_at: number | null;
  completed_by: string | null;
  /** 1 once `task.overdue` was sent. */
  overdue_told: number;
  created_at: number;
  updated_at: number;
}

/** A task with the ids that its answer shows. */
export interface TaskView extends TaskRow {
  customer_id: string;
  playbook_id: string | null;
}

export interface TaskFilters {
  customer?: number;
  owners?: readonly string[];
  status?: readonly TaskStatus[];
  due_date?: string;
  /** Not included. */
  due_before?: string;
  due_after?: string;
}

/** The answer's form of a task on the local date `today`. */
export function taskOf(row: TaskView, today: string): Task {
  const isPending = row.status === 'open' || row.status === 'in_progress';
  return {
    id: row.id,
    customer_id: row.customer_id,
    playbook_id: row.playbook_id,
    title: row.title,
    description: row.description,
    owner_id: row.owner_id,
    status: row.status,
    priority: row.priority,
    due_date: row.due_date,
    overdue: isPending && row.due_date !== null && row.due_date < today,
    outcome: row.outcome,
    outcome_note: row.outcome_note,
    completed_at: row.completed_at === null ? null : formatInstant(row.completed_at),
    completed_by: row.completed_by,
    created_at: formatInstant(row.created_at),
    updated_at: formatInstant(row.updated_at),
  };
}

const VIEW = `
  SELECT tasks.*, customers.id AS customer_id, playbooks.id AS playbook_id FROM tasks
  JOIN customers ON customers.seq = tasks.customer AND customers.deleted_at IS NULL
  LEFT JOIN playbooks ON playbooks.seq = tasks.playbook`;

/** Tasks of customers that are not in the trash. */
export class TaskStore {
  #insert;
  #byId;
  #update;
  #pending;
  #closeAll;
  #views;
  #pendingOfRun;
  #newlyOverdue;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<TaskRow, 'seq' | 'overdue_told'>>(
      `INSERT INTO tasks (id, tenant, customer, playbook, run, title, description, owner_id, status, priority, due_date,
         outcome, outcome_note, completed_at, completed_by, created_at, updated_at)
       VALUES (@id, @tenant, @customer, @playbook, @run, @title, @description, @owner_id, @status, @priority, @due_date,
         @outcome, @outcome_note, @completed_at, @completed_by, @created_at, @updated_at)`,
    );
    this.#byId = db.prepare<[string, number], TaskView>(`${VIEW} WHERE tasks.id = ? AND tasks.tenant = ?`);
    this.#update = db.prepare<TaskRow>(
      `UPDATE tasks SET status = @status, owner_id = @owner_id, priority = @priority, due_date = @due_date,
         outcome = @outcome, outcome_note = @outcome_note, completed_at = @completed_at, completed_by = @completed_by,
         overdue_told = @overdue_told, updated_at = @updated_at
       WHERE seq = @seq`,
    );
    this.#pending = db.prepare<[number], TaskView>(
      `${VIEW} WHERE tasks.customer = ? AND tasks.status IN ('open', 'in_progress') ORDER BY tasks.seq DESC`,
    );
    this.#closeAll = db.prepare<[number, number]>(
      "UPDATE tasks SET status = 'skipped', updated_at = ? WHERE customer = ? AND status IN ('open', 'in_progress')",
    );
    this.#pendingOfRun = db.prepare<[number], { count: number }>(
      "SELECT count(*) AS count FROM tasks WHERE run = ? AND status IN ('open', 'in_progress')",
    );
    this.#newlyOverdue = db.prepare<[number, string], TaskView>(
      `${VIEW} WHERE tasks.tenant = ? AND tasks.status IN ('open', 'in_progress') AND overdue_told = 0 AND due_date < ?
       ORDER BY tasks.seq`,
    );
    this.#views = new StatementCache<TaskView>(db);
  }

  insert(row: Omit<TaskRow, 'seq' | 'overdue_told'>): void {
    this.#insert.run(row);
  }

  byId(tenant: number, id: string): TaskView | undefined {
    return this.#byId.get(id, tenant);
  }

  update(row: TaskRow): void {
    this.#update.run(row);
  }

  /** What a customer's tasks are still open or in progress, newest first. */
  pending(customer: number): TaskView[] {
    return this.#pending.all(customer);
  }

  /** How many tasks of a run are still to do. */
  countPending(run: number): number {
    return this.#pendingOfRun.get(run)?.count ?? 0;
  }

  /** Tasks that were due before a date and of which nobody has been told. */
  newlyOverdue(tenant: number, today: string): TaskView[] {
    return this.#newlyOverdue.all(tenant, today);
  }

  /** Skips whatever is still to do for a customer. */
  skipPending(customer: number, now: number): void {
    this.#closeAll.run(now, customer);
  }

  /** Newest first, after the one with the `seq` named. */
  page(tenant: number, filters: TaskFilters, afterSeq: number | null, count: number): TaskView[] {
    const filter = new Filter().and('tasks.tenant = ?', tenant);
    if (filters.customer !== undefined) filter.and('tasks.customer = ?', filters.customer);
    for (const owner of filters.owners ?? []) filter.and('tasks.owner_id = ?', owner);
    if (filters.status) filter.in('tasks.status', filters.status);
    if (filters.due_date !== undefined) filter.and('due_date = ?', filters.due_date);
    if (filters.due_before !== undefined) filter.and('due_date < ?', filters.due_before);
    if (filters.due_after !== undefined) filter.and('due_date > ?', filters.due_after);
    if (afterSeq !== null) filter.and('tasks.seq < ?', afterSeq);
    return this.#views.all(`${VIEW} WHERE ${filter.sql} ORDER BY tasks.seq DESC LIMIT ?`, [...filter.values, count]);
  }
}
