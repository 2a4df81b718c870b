import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BulkImport, BulkImportRow, Job, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { readCsv, type CsvRow } from '../../input/csv.ts';
import { openSource, siblingOf } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { csvLine } from '../../output/csv.ts';
import { awaitJob } from '../jobs/await-job.ts';
import { readHeader, toImportRow, type Header } from './csv-rows.ts';
import type { importCustomersSpec } from './specs.ts';

const LARGEST_IMPORT = 1000;
const SHOWN_REJECTIONS = 20;

interface Rejection extends CsvRow {
  readonly reason: string;
}

interface Totals {
  created: number;
  updated: number;
  skipped: number;
  failed: number;
}

/** Creates or updates customers from a CSV file, a thousand at a time. */
export async function run({ args, options }: InputOf<typeof importCustomersSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { interrupt: signal } = io;
  const { notes, output } = deps;
  const source = await openSource(args.file, io);
  const rows = readCsv(source);
  const first = await rows.next();
  if (first.done) throw new Failure('usage', `${source.name} is empty.`, { why: ['line 1 holds the names of the columns, such as name,email_domain'] });
  const header = readHeader(first.value.cells, { name: source.name, needsName: options.mode !== 'update' });
  for (const column of header.unknown) notes.warn(`the column ${column} is none that LealUp takes, and is left out`);
  const typed = new Set(options.typed);
  const settings = { mode: options.mode ?? 'create_or_update', conflict_resolution: options['on-conflict'] ?? 'skip' } as const;
  const totals: Totals = { created: 0, updated: 0, skipped: 0, failed: 0 };
  const rejected: Rejection[] = [];
  const jobs: string[] = [];
  const { client } = await deps.connect('write');

  let batch: { row: CsvRow; customer: BulkImportRow }[] = [];
  const send = async () => {
    if (batch.length === 0) return;
    const job = await importBatch(client, { ...settings, customers: batch.map(({ customer }) => customer) }, signal);
    jobs.push(job.id);
    for (const name of ['created', 'updated', 'skipped'] as const) totals[name] += job.result?.[name] ?? 0;
    for (const { index, message } of job.result?.errors ?? []) {
      const row = batch[index]?.row;
      if (row) rejected.push({ ...row, reason: message });
    }
    batch = [];
    notes.progress({ done: 0, total: undefined, text: `${totals.created + totals.updated + totals.skipped} customers imported` });
  };

  let count = 0;
  for await (const row of rows) {
    count += 1;
    const customer = toImportRow(row, header, { typed, isRaw: options.raw });
    if ('reason' in customer) rejected.push({ ...row, reason: `${customer.reason}.` });
    else batch.push({ row, customer });
    if (batch.length === LARGEST_IMPORT) await send();
    signal.throwIfAborted();
  }
  await send();
  totals.failed = rejected.length;

  if (count === 0) notes.note(`${source.name} has a header and no rows: there is nothing to import.`);
  const rejectedFile = rejected.length === 0 ? null : (options.rejected ?? siblingOf(args.file, '.rejected.csv'));
  if (rejectedFile !== null) await reportRejections(rejected.toSorted((a, b) => a.line - b.line), header, { rejectedFile, io, deps });
  const { created, updated, skipped, failed } = totals;
  if (count > 0) notes.note(`${created} created, ${updated} updated, ${skipped} skipped, ${failed} rejected.`);
  if (output.format !== 'table') await output.document({ ...totals, jobs, rejected_file: rejectedFile });
  return failed > 0 ? 'partial' : 'ok';
}

/** Queues an import and waits until it has run. */
async function importBatch(client: LealUp, body: BulkImport, signal: AbortSignal): Promise<Job> {
  const { job_id } = await client.customers.import(body, { signal });
  const job = await awaitJob(client, job_id, { signal });
  if (job.status === 'failed') throw new Failure('failure', `The import job ${job_id} failed.`, { next: ['jobs', 'get', job_id] });
  return job;
}

async function reportRejections(
  rejections: readonly Rejection[],
  { columns }: Header,
  { rejectedFile, io, deps: { notes } }: { rejectedFile: string; io: Io; deps: Deps },
): Promise<void> {
  for (const { line, reason } of rejections.slice(0, SHOWN_REJECTIONS)) notes.note(`line ${line}: ${reason}`);
  if (rejections.length > SHOWN_REJECTIONS) notes.note(`and ${rejections.length - SHOWN_REJECTIONS} more`);
  const own = columns.map((column, index) => ({ column, index })).filter(({ column }) => column !== 'reason');
  const lines = rejections.map(({ cells, line, reason }) => csvLine([...own.map(({ index }) => cells[index] ?? ''), `line ${line}: ${reason}`]));
  await writeFile(resolve(io.cwd, rejectedFile), `${[csvLine([...own.map(({ column }) => column), 'reason']), ...lines].join('\n')}\n`);
  notes.note(`The rejected rows are in ${rejectedFile}; mend them, then: lealup customers import ${rejectedFile}`);
}
