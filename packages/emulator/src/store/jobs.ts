import type { Job, JobResult } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';

export interface JobRow {
  seq: number;
  id: string;
  tenant: number;
  type: Job['type'];
  status: Job['status'];
  /** JSON: what the job works on. */
  input: string;
  processed: number;
  total: number;
  /** JSON; null until it has ended. */
  result: string | null;
  created_at: number;
  finished_at: number | null;
}

/** The answer's form of a row. */
export function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    progress: { processed: row.processed, total: row.total },
    result: row.result === null ? null : (JSON.parse(row.result) as JobResult),
    created_at: formatInstant(row.created_at),
    finished_at: row.finished_at === null ? null : formatInstant(row.finished_at),
  };
}

export class JobStore {
  #insert;
  #byId;
  #finish;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<JobRow, 'seq'>>(
      `INSERT INTO jobs (id, tenant, type, status, input, processed, total, result, created_at, finished_at)
       VALUES (@id, @tenant, @type, @status, @input, @processed, @total, @result, @created_at, @finished_at)`,
    );
    this.#byId = db.prepare<[string, number], JobRow>('SELECT * FROM jobs WHERE id = ? AND tenant = ?');
    this.#finish = db.prepare<Pick<JobRow, 'id' | 'status' | 'processed' | 'result' | 'finished_at'>>(
      `UPDATE jobs SET status = @status, processed = @processed, result = @result, finished_at = @finished_at, input = '[]'
       WHERE id = @id`,
    );
  }

  insert(row: Omit<JobRow, 'seq'>): void {
    this.#insert.run(row);
  }

  byId(tenant: number, id: string): JobRow | undefined {
    return this.#byId.get(id, tenant);
  }

  /** Ends a job and forgets its input. */
  finish(row: Pick<JobRow, 'id' | 'status' | 'processed' | 'result' | 'finished_at'>): void {
    this.#finish.run(row);
  }
}
