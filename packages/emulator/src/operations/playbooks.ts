import type { OperationInput, Playbook, PlaybookCreate } from '@lealup/contract';
import { checkPlaybook, conditionsOf } from '../domain/playbook.ts';
import { ProblemError } from '../domain/problem.ts';
import { playbookOf, type PlaybookRow } from '../store/playbooks.ts';
import type { Context, Work } from './context.ts';

export function listPlaybooks({ query }: OperationInput<'listPlaybooks'>, context: Context) {
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => context.store.playbooks.page(context.tenant.seq, after?.[0] ?? null, count),
    (row) => [row.seq],
  );
  return { data: rows.map(playbookOf), next_cursor, has_more };
}

export function createPlaybook({ body }: OperationInput<'createPlaybook'>, context: Context): Playbook {
  return addPlaybook(context, body);
}

/** Creates a playbook whose shape is right; throws `validation_failed` if a condition of it could never match. */
export function addPlaybook(work: Work, fields: PlaybookCreate & { id?: string }): Playbook {
  const { store, tenant } = work;
  const issues = checkPlaybook(fields, {
    customFields: new Set(store.customFields.all(tenant.seq).map((field) => field.key)),
    segments: new Set(store.segments.all(tenant.seq).map((segment) => segment.id)),
  });
  if (issues.length > 0) {
    const detail = issues.map((issue) => `${issue.pointer.slice(1)} ${issue.message}`).join('; ');
    throw new ProblemError('validation_failed', `${detail}.`, { issues });
  }
  return playbookOf(insertPlaybook(work, fields));
}

/** Creates a playbook that is known to be right. */
export function insertPlaybook({ store, tenant, now, newId }: Work, fields: PlaybookCreate & { id?: string }): PlaybookRow {
  const row = {
    seq: 0,
    id: fields.id ?? newId(),
    tenant: tenant.seq,
    name: fields.name,
    description: fields.description ?? null,
    enabled: (fields.enabled ?? true) ? 1 : 0,
    on_events: conditionsOf(fields.trigger).some((condition) => condition.field === 'event_name') ? 1 : 0,
    trigger: JSON.stringify(fields.trigger),
    actions: JSON.stringify(fields.actions),
    goal: fields.goal ? JSON.stringify(fields.goal) : null,
    created_at: now,
    updated_at: now,
  };
  store.playbooks.insert(row);
  return row;
}
