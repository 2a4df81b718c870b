import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DataError } from './data-error.ts';
import { lockFolder } from './folder-lock.ts';
import { migrations } from './migrations.ts';

export type Database = Sqlite.Database;

/** The database's file within a data folder. */
export const DATABASE_FILE = 'emulator.sqlite';

export interface OpenDatabase {
  sqlite: Database;
  /** Checkpoints, closes and frees the folder. */
  close(): void;
}

/**
 * Opens (or makes) the database of a data folder, migrated to the newest schema; without a folder, one in memory.
 * The file holds webhook secrets, so only its owner may read it. Throws a DataError and changes nothing if the
 * folder cannot be written, is used by another emulator, or was written by a newer version.
 */
export function openDatabase(folder: string | null): OpenDatabase {
  if (folder === null) {
    const sqlite = open(':memory:');
    migrate(sqlite, null);
    return { sqlite, close: () => sqlite.close() };
  }
  const unlock = prepareFolder(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    const sqlite = open(file);
    try {
      chmodSync(file, 0o600);
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = NORMAL');
      sqlite.pragma('wal_autocheckpoint = 10000');
      sqlite.pragma('cache_size = -65536');
      migrate(sqlite, folder);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return {
      sqlite,
      close() {
        sqlite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw explain(error, folder);
  }
}

/**
 * Opens a database whose statements keep their plans. SQLite looks at a bound value where it could plan better for it,
 * and then plans anew at every execution, which costs ten times what most of ours do; behind a plus sign it does not look.
 */
function open(file: string): Database {
  const sqlite = new Sqlite(file);
  const prepare = sqlite.prepare.bind(sqlite);
  const prepareStable = (sql: string) => prepare(/^\s*INSERT/i.test(sql) ? sql : sql.replaceAll('?', '+?'));
  return Object.defineProperty(sqlite, 'prepare', { value: prepareStable });
}

function migrate(sqlite: Database, folder: string | null): void {
  const version = sqlite.pragma('user_version', { simple: true });
  if (typeof version !== 'number') throw new TypeError('user_version is no number');
  if (version > migrations.length) {
    throw new DataError(
      'newer_version',
      `The data in ${folder} has schema ${version}, and this version of the emulator knows up to ${migrations.length}. ` +
        'Update @lealup/emulator, or name another folder with --data.',
    );
  }
  if (version === migrations.length) return;
  sqlite.transaction(() => {
    for (const step of migrations.slice(version)) sqlite.exec(step);
    sqlite.pragma(`user_version = ${migrations.length}`);
  })();
}

function prepareFolder(folder: string): () => void {
  try {
    makeFolder(resolve(folder));
    return lockFolder(folder);
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Makes a folder and those above it one by one: mkdir's own `recursive` never returns below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

const NOT_WRITABLE = new Set(['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']);

/** Turns what the system or SQLite say about a data folder into words that tell its owner what to do. */
function explain(error: unknown, folder: string): unknown {
  if (error instanceof DataError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (NOT_WRITABLE.has(code) || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new DataError(
      'not_writable',
      `The data folder ${folder} cannot be written (${code}). Make it writable, or name another one with --data.`,
      { cause: error },
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new DataError(
      'damaged',
      `The file ${join(folder, DATABASE_FILE)} is damaged or is no emulator's database. ` +
        'Nothing in it was changed. Move it away, or name another folder with --data.',
      { cause: error },
    );
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return new DataError('disk_full', `There is no space left for the data folder ${folder}. Free some, or use another disk.`, {
      cause: error,
    });
  }
  return error;
}
