import type { BulkImportRow, ConflictResolution, Issue, JobError, JobResult, OperationInput } from '@lealup/contract';
import { checkBulkImportRow } from '@lealup/contract/checks';
import { normalizeDomain } from '../domain/email-domain.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Context, Work } from './context.ts';
import { changeCustomer, createCustomer } from './customer-changes.ts';

interface ImportInput {
  customers: unknown[];
  mode: NonNullable<OperationInput<'bulkImportCustomers'>['body']['mode']>;
  conflict_resolution: ConflictResolution;
}

/** Queues the import; it is due at once, and runs before the next request is answered. */
export function bulkImportCustomers({ body }: OperationInput<'bulkImportCustomers'>, context: Context) {
  const input: ImportInput = {
    customers: body.customers,
    mode: body.mode ?? 'create_or_update',
    conflict_resolution: body.conflict_resolution ?? 'skip',
  };
  const id = context.newId();
  context.store.jobs.insert({
    id,
    tenant: context.tenant.seq,
    type: 'customers_bulk_import',
    status: 'queued',
    input: JSON.stringify(input),
    processed: 0,
    total: body.customers.length,
    result: null,
    created_at: context.now,
    finished_at: null,
  });
  context.schedule('bulk_import', context.now, id);
  return { job_id: id };
}

/** Runs a queued import, row by row; a bad row is an error in the result and stops nothing. */
export function runBulkImport(work: Work, jobId: string): void {
  const job = work.store.jobs.byId(work.tenant.seq, jobId);
  if (!job) return;
  // Written by the operation above.
  const input = JSON.parse(job.input) as ImportInput;
  const result: JobResult = { created: 0, updated: 0, skipped: 0, failed: 0, errors: [] };
  const plan = planRows(input);
  input.customers.forEach((row, index) => {
    const outcome = plan[index] === 'skip' ? 'skipped' : importRow(work, row, plan[index] === 'repeated', input);
    if (typeof outcome === 'string') result[outcome] += 1;
    else {
      result.failed += 1;
      result.errors.push({ index, ...outcome });
    }
  });
  work.store.jobs.finish({
    id: job.id,
    status: 'succeeded',
    processed: job.total,
    result: JSON.stringify(result),
    finished_at: work.now,
  });
}

/** Ends an import that cannot be run: none of its rows was imported. */
export function failBulkImport(work: Work, jobId: string): void {
  work.store.jobs.finish({ id: jobId, status: 'failed', processed: 0, result: null, finished_at: work.now });
}

type RowPlan = 'run' | 'skip' | 'repeated';
type RowOutcome = 'created' | 'updated' | 'skipped' | Omit<JobError, 'index'>;

/** Which of several rows with one domain counts: the first, the last, or (`fail`) the first and none after it. */
function planRows({ customers, conflict_resolution }: ImportInput): RowPlan[] {
  const last = new Map<string, number>();
  const domains = customers.map(domainOf);
  domains.forEach((domain, index) => domain !== null && last.set(domain, index));
  const seen = new Set<string>();
  return domains.map((domain, index) => {
    if (domain === null) return 'run';
    if (conflict_resolution === 'overwrite') return last.get(domain) === index ? 'run' : 'skip';
    if (!seen.has(domain)) {
      seen.add(domain);
      return 'run';
    }
    return conflict_resolution === 'skip' ? 'skip' : 'repeated';
  });
}

function domainOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !('email_domain' in row)) return null;
  return typeof row.email_domain === 'string' ? normalizeDomain(row.email_domain) : null;
}

function importRow(work: Work, value: unknown, isRepeated: boolean, { mode, conflict_resolution }: ImportInput): RowOutcome {
  const issues: Issue[] = [];
  checkBulkImportRow(value, '', issues);
  if (issues.length > 0) return invalidRow(issues);
  // The check has just shown that it is one.
  const row = value as BulkImportRow;
  const domain = normalizeDomain(row.email_domain);
  if (isRepeated) {
    return { code: 'duplicate_in_request', message: `${row.email_domain} stands in an earlier row of this import already.` };
  }
  const existing = domain === null ? undefined : work.store.customers.byDomain(work.tenant.seq, domain);
  try {
    if (!existing) {
      if (mode === 'update') return { code: 'not_found', message: `No customer has the email_domain ${row.email_domain}.` };
      if (row.name === undefined) {
        return invalidRow([{ pointer: '/name', code: 'required', message: 'is required to create a customer' }]);
      }
      createCustomer(work, withoutNulls(row));
      return 'created';
    }
    if (mode === 'create' && conflict_resolution === 'skip') return 'skipped';
    if (mode === 'create' && conflict_resolution === 'fail') {
      return { code: 'already_exists', message: `A customer with the email_domain ${row.email_domain} exists already (${existing.id}).` };
    }
    changeCustomer(work, existing, row);
    return 'updated';
  } catch (error) {
    if (error instanceof ProblemError) return invalidRow(error.extras.issues ?? []);
    throw error;
  }
}

/** A new customer has nothing that null could clear. */
function withoutNulls(row: BulkImportRow): BulkImportRow {
  const custom = Object.entries(row.custom_fields ?? {}).filter(([, value]) => value !== null);
  return { ...row, custom_fields: Object.fromEntries(custom) };
}

function invalidRow(issues: readonly Issue[]): Omit<JobError, 'index'> {
  const message = issues.map((issue) => `${issue.pointer.slice(1) || 'the row'} ${issue.message}`).join('; ');
  const isOwner = issues.length > 0 && issues.every((issue) => issue.code === 'unknown_owner');
  return { code: isOwner ? 'unknown_owner' : 'validation_failed', message: `${message}.` };
}
