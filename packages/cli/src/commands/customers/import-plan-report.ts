import type { BulkImport, LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { findDryRun, type WithheldRequest } from '../../identity/dry-run.ts';
import { cellText, renderTable } from '../../output/table.ts';
import type { Column } from '../../output/view.ts';
import type { Difference, Plan } from './import-plan.ts';

const SHOWN = 20;

const COLUMNS: readonly Column<Difference>[] = [
  { field: 'line', title: 'line', align: 'right' },
  { field: 'email_domain', title: 'domain' },
  { field: 'field', title: 'field' },
  { field: 'from', title: 'now', text: ({ from }) => cellText(from) || 'none' },
  { field: 'to', title: 'then', text: ({ to }) => cellText(to) },
];

/** Prints what an import would do: the changes as a table on a terminal, all of it with its first request as JSON. */
export async function printPlan(plan: Plan, { client, deps, body }: { client: LealUp; deps: Deps; body: BulkImport }): Promise<void> {
  const { create, update, unchanged, skipped, changes, rejected } = plan;
  for (const { line, reason } of rejected.slice(0, SHOWN)) deps.notes.note(`line ${line}: ${reason}`);
  if (rejected.length > SHOWN) deps.notes.note(`and ${rejected.length - SHOWN} more`);
  if (deps.output.format !== 'table') {
    const request = body.customers.length === 0 ? {} : await withhold(client, body);
    const refusals = rejected.map(({ line, reason }) => ({ line, reason }));
    await deps.output.document({ dry_run: true, ...request, create, update, unchanged, skipped, rejected: rejected.length, changes, rejections: refusals });
  } else if (changes.length > 0) await deps.output.text(renderTable(changes, COLUMNS, deps.output));
  deps.notes.note(`${create} to create, ${update} to update, ${unchanged} unchanged, ${skipped} skipped, ${rejected.length} rejected. Nothing was sent.`);
}

/** The request that a connection of a dry run does not send. */
async function withhold(client: LealUp, body: BulkImport): Promise<WithheldRequest> {
  try {
    await client.customers.import(body);
  } catch (error) {
    const dryRun = findDryRun(error);
    if (dryRun) return dryRun.request;
    throw error;
  }
  throw new Error('a dry run was sent');
}
