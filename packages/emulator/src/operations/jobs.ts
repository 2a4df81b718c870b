import type { OperationInput } from '@lealup/contract';
import { notFound } from '../domain/problem.ts';
import { jobOf } from '../store/jobs.ts';
import type { Context } from './context.ts';

export function getJob({ path }: OperationInput<'getJob'>, context: Context) {
  const row = context.store.jobs.byId(context.tenant.seq, path.id);
  if (!row) throw notFound('job', path.id);
  return jobOf(row);
}
