import type { IdGenerator, IdState } from '../clock/ids.ts';
import type { Database } from './database.ts';
import type { MetaStore } from './meta.ts';

/** Runs work in one transaction; what it threw comes out again, and nothing of it is left. */
export type Transact = <Result>(work: () => Result) => Result;

/**
 * Transactions that the id generator is part of: its state is stored with the rows that use its ids, and goes back
 * with them, so that neither a rollback nor a restart ever repeats an id.
 */
export function createTransactor(db: Database, meta: MetaStore, ids: IdGenerator): Transact {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  return (work) => {
    const before = ids.state;
    begin.run();
    try {
      const result = work();
      if (ids.state !== before) saveIds(meta, ids.state);
      commit.run();
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some errors, such as a full disk.
      if (db.inTransaction) rollback.run();
      ids.state = before;
      throw error;
    }
  };
}

export function saveIds(meta: MetaStore, state: IdState): void {
  meta.set('ids', `${state.random} ${state.lastMs} ${state.high} ${state.low}`);
}

/** The stored state; null in a new database. */
export function loadIds(meta: MetaStore): IdState | null {
  const stored = meta.get('ids');
  if (stored === null) return null;
  const [random = 0, lastMs = 0, high = 0, low = 0] = stored.split(' ').map(Number);
  return { random, lastMs, high, low };
}
