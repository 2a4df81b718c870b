import { existsSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { DataError } from './data-error.ts';

/** Whether changes of a database wait in its journal: who closes it in order leaves none. */
export function hasJournal(file: string): boolean {
  return ['-wal', '-journal'].some((ending) => existsSync(file + ending) && statSync(file + ending).size > 0);
}

/**
 * Walks all tables of a database, which nobody has changed since a stop that was none. Takes two seconds or so for a
 * million events. Throws a DataError if it is damaged; writes nothing in any case.
 */
export function checkDatabase(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const sqlite = new Sqlite(file, { readonly: true });
  try {
    const found = sqlite.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw damaged(file, String(found));
  } finally {
    sqlite.close();
  }
}

/** What its owner is told of a file that cannot be read, or not wholly. */
export function damaged(file: string, cause: unknown): DataError {
  return new DataError(
    'damaged',
    `The file ${file} is damaged or is no emulator's database. ` +
      'Nothing in it was changed. Move it away, or name another folder with --data.',
    { cause },
  );
}
