import type { Database } from './database.ts';

export type WorkKind = 'bulk_import' | 'event_playbooks' | 'nightly';

/** Work that waits for its time. */
export interface DueWork {
  seq: number;
  due_at: number;
  kind: WorkKind;
  tenant: number;
  /** What it is about: a job's id, a day, who did what. */
  subject: string;
  attempts: number;
  last_error: string | null;
}

/** The persisted job table: what is due, in the order of its time and then of its making. */
export class DueWorkStore {
  #insert;
  #next;
  #nextTime;
  #delete;
  #retry;
  #oldNights;

  constructor(db: Database) {
    this.#insert = db.prepare<Pick<DueWork, 'due_at' | 'kind' | 'tenant' | 'subject'>>(
      'INSERT INTO due_work (due_at, kind, tenant, subject) VALUES (@due_at, @kind, @tenant, @subject)',
    );
    this.#next = db.prepare<[number], DueWork>('SELECT * FROM due_work WHERE due_at <= ? ORDER BY due_at, seq LIMIT 1');
    this.#nextTime = db.prepare<[], { due_at: number | null }>('SELECT min(due_at) AS due_at FROM due_work');
    this.#delete = db.prepare<[number]>('DELETE FROM due_work WHERE seq = ?');
    this.#oldNights = db.prepare<[number], DueWork>("SELECT * FROM due_work WHERE kind = 'nightly' AND due_at < ?");
    this.#retry = db.prepare<[number, string, number]>(
      'UPDATE due_work SET attempts = attempts + 1, due_at = ?, last_error = ? WHERE seq = ?',
    );
  }

  add(work: Pick<DueWork, 'due_at' | 'kind' | 'tenant' | 'subject'>): void {
    this.#insert.run(work);
  }

  /** The first that is due at `now`. */
  next(now: number): DueWork | undefined {
    return this.#next.get(now);
  }

  /** When the first is due; null if nothing waits. */
  nextTime(): number | null {
    return this.#nextTime.get()?.due_at ?? null;
  }

  remove(seq: number): void {
    this.#delete.run(seq);
  }

  /** Nights that were due before a time. */
  nightsBefore(at: number): DueWork[] {
    return this.#oldNights.all(at);
  }

  /** Puts failed work off. */
  retry(seq: number, dueAt: number, error: string): void {
    this.#retry.run(dueAt, error, seq);
  }
}
