import { randomUUID } from 'node:crypto';
import type { BulkImport, Job, LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { awaitJob } from '../jobs/await-job.ts';
import type { Written } from '../added-file.ts';
import type { Journal } from '../journal.ts';
import type { ImportBatch } from './import-batches.ts';
import type { RejectedRows } from './rejected-rows.ts';

/** How far an import is, as it is noted down. */
export interface ImportProgress {
  /** Up to this line all was imported or rejected. */
  readonly line: number;
  /** How many rows those were. */
  readonly rows: number;
  /** Makes the idempotency keys: what was sent and not noted is not done twice. */
  readonly run: string;
  readonly totals: Totals;
  /** What had been written down of the rows so far; undefined if nothing. */
  readonly rejected?: Written | undefined;
}

/** What became of rows. */
export interface Totals {
  created: number;
  updated: number;
  skipped: number;
  failed: number;
}

interface Parts {
  readonly client: LealUp;
  readonly settings: Omit<BulkImport, 'customers'>;
  readonly rejected: RejectedRows;
  readonly deps: Deps;
  /** Undefined for standard input, which cannot be gone on with. */
  readonly journal: Journal<ImportProgress> | undefined;
  /** How many rows there are. */
  readonly count: number;
}

/** An import on its way: one batch after the other, each followed until its job has ended. */
export class Importing {
  readonly jobs: string[] = [];
  readonly totals: Totals;
  lastLine: number;
  readonly #run: string;
  readonly #parts: Parts;
  #done: number;
  /** Whether nothing can be noted. */
  #isBroken = false;

  constructor(parts: Parts, resumed: ImportProgress | undefined) {
    this.#parts = parts;
    this.#run = resumed?.run ?? randomUUID();
    this.totals = { created: 0, updated: 0, skipped: 0, failed: 0, ...resumed?.totals };
    this.#done = resumed?.rows ?? 0;
    this.lastLine = resumed?.line ?? 0;
  }

  /** Imports a batch and notes down that it is done. */
  async add(batch: ImportBatch, signal: AbortSignal): Promise<void> {
    const errors = batch.customers.length === 0 ? [] : await this.#send(batch, signal);
    const rejections = [...batch.rejections, ...errors];
    await this.#parts.rejected.add(rejections);
    this.totals.failed += rejections.length;
    this.#done += batch.customers.length + batch.rejections.length;
    this.lastLine = batch.lastLine;
    await this.note();
  }

  async #send({ customers, rows }: ImportBatch, signal: AbortSignal) {
    const { client, settings } = this.#parts;
    const { job_id } = await client.customers.import({ ...settings, customers: [...customers] }, { signal, idempotencyKey: `${this.#run}-${this.lastLine}` });
    const job = await awaitJob(client, job_id, { signal, onJob: (current) => this.#draw(current) });
    if (job.status === 'failed') throw new Failure('failure', `The import job ${job_id} failed.`, { why: ['LealUp ended it; what it did before stays'], next: ['jobs', 'get', job_id] });
    this.jobs.push(job_id);
    for (const name of ['created', 'updated', 'skipped'] as const) this.totals[name] += job.result?.[name] ?? 0;
    return (job.result?.errors ?? []).flatMap(({ index, message }) => {
      const row = rows[index];
      return row ? [{ ...row, reason: message }] : [];
    });
  }

  #draw({ progress: { processed } }: Job): void {
    const { deps, count } = this.#parts;
    const done = this.#done + processed;
    deps.notes.progress({ done, total: count, text: `${done} of ${count} rows` });
  }

  /** Whether it can be gone on with once it was stopped. */
  get isNoted(): boolean {
    return this.#parts.journal !== undefined && !this.#isBroken;
  }

  /** Notes down how far it is. Has to be called before the first batch, so that what is sent can be gone on with. */
  async note(): Promise<void> {
    const { journal, rejected, deps } = this.#parts;
    if (this.#isBroken) return;
    try {
      await journal?.write({ line: this.lastLine, rows: this.#done, run: this.#run, totals: this.totals, rejected: await rejected.settle() });
    } catch (error) {
      this.#isBroken = true;
      const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      deps.notes.warn(`how far the import is cannot be noted${why}: if it is stopped it has to be begun anew`);
    }
  }
}
