import type { OperationInput, Task, TaskOutcome } from '@lealup/contract';
import { formatDate } from '../domain/instant.ts';
import { invalid, notFound, ProblemError } from '../domain/problem.ts';
import { taskOf, type TaskFilters, type TaskRow, type TaskView } from '../store/tasks.ts';
import type { Context } from './context.ts';
import { closeFinishedRun } from './playbook-engine.ts';

export function listTasks({ query }: OperationInput<'listTasks'>, context: Context) {
  const filters = filtersOf(query, context);
  const { rows, next_cursor, has_more } = context.paginate<TaskView>(
    query,
    (after, count) => (filters ? context.store.tasks.page(context.tenant.seq, filters, after?.[0] ?? null, count) : []),
    (row) => [row.seq],
  );
  return { data: rows.map((row) => present(row, context)), next_cursor, has_more };
}

export function updateTask({ path, body }: OperationInput<'updateTask'>, context: Context): Task {
  const task = findTask(path.id, context);
  if (body.owner_id !== undefined && !context.store.users.byId(context.tenant.seq, body.owner_id)) {
    throw invalid('/owner_id', 'not_found', 'is no user of this workspace');
  }
  if (task.status === 'completed' && body.status !== undefined && body.status !== 'completed') {
    throw new ProblemError('conflict', `The task ${task.id} is completed, and completed tasks do not reopen. Create a new one.`);
  }
  const changed: TaskRow = {
    ...task,
    owner_id: body.owner_id ?? task.owner_id,
    priority: body.priority ?? task.priority,
    due_date: body.due_date ?? task.due_date,
    status: body.status ?? task.status,
    // With a new due date it can become overdue anew.
    overdue_told: body.due_date === undefined || body.due_date === task.due_date ? task.overdue_told : 0,
  };
  if (body.status === 'completed' && task.status !== 'completed') return complete(changed, null, null, context);
  const fields = ['owner_id', 'priority', 'due_date', 'status'] as const;
  if (fields.every((field) => changed[field] === task[field])) return present(task, context);
  return save({ ...changed, updated_at: context.now }, context);
}

export function completeTask({ path, body }: OperationInput<'completeTask'>, context: Context): Task {
  const task = findTask(path.id, context);
  if (task.status === 'completed') throw new ProblemError('conflict', `The task ${task.id} is completed already.`);
  return complete(task, body.outcome, body.note ?? null, context);
}

function complete(task: TaskRow, outcome: TaskOutcome | null, note: string | null, context: Context): Task {
  const completed = save(
    {
      ...task,
      status: 'completed',
      outcome,
      outcome_note: note,
      completed_at: context.now,
      completed_by: context.principal.id,
      updated_at: context.now,
    },
    context,
  );
  const customer = context.store.customers.byId(context.tenant.seq, completed.customer_id) ?? null;
  context.emit('task.completed', { object: completed, customer });
  return completed;
}

function save(row: TaskRow, context: Context): Task {
  context.store.tasks.update(row);
  if (row.status === 'completed' || row.status === 'skipped') closeFinishedRun(context, row.run);
  return present(findTask(row.id, context), context);
}

function findTask(id: string, context: Context): TaskView {
  const task = context.store.tasks.byId(context.tenant.seq, id);
  if (!task) throw notFound('task', id);
  return task;
}

function present(row: TaskView, context: Context): Task {
  return taskOf(row, formatDate(context.zone.dayAt(context.now)));
}

/** The store's form of the filters; null if the customer is not one of this tenant's. */
function filtersOf(query: OperationInput<'listTasks'>['query'], context: Context): TaskFilters | null {
  const { owner, owner_id, status, due_date, due_before, due_after, customer_id } = query;
  const filters: TaskFilters = { owners: [owner, owner_id].filter((id) => id !== undefined) };
  if (status) filters.status = status;
  if (due_date !== undefined) filters.due_date = due_date;
  if (due_before !== undefined) filters.due_before = due_before;
  if (due_after !== undefined) filters.due_after = due_after;
  if (customer_id !== undefined) {
    const customer = context.store.customers.byId(context.tenant.seq, customer_id);
    if (!customer) return null;
    filters.customer = customer.seq;
  }
  return filters;
}
