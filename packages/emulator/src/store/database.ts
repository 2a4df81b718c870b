import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DataError } from './data-error.ts';
import { checkDatabase, damaged, hasJournal } from './folder-check.ts';
import { LOCK_FILE, lockFolder, type FolderLock } from './folder-lock.ts';
import { migrateFrom, migrations, versionOf } from './migrations.ts';

/** The database's file within a data folder, and that of its images. */
export const DATABASE_FILE = 'emulator.sqlite';
export const IMAGES_FILE = 'images.sqlite';

/**
 * The size of a page in memory. Each table and index has at least one, and most of a test's hold next to nothing: with
 * small ones an image is half as large, and taken and brought back as much sooner. Smaller ones still slow large states down.
 */
const MEMORY_PAGE_BYTES = 2048;

/**
 * A connection to SQLite. What is in memory can be put aside as an image, and an image put in its place in one step, which
 * copies pages rather than rows; statements go over to it.
 */
export class Database {
  #sqlite: Sqlite.Database;
  /** What an image has been put in the place of: nobody waits for it to be closed. */
  #replaced: Sqlite.Database | undefined;

  /** By the name of its file (`:memory:` for none), or from an image. */
  constructor(source: string | Buffer) {
    this.#sqlite = new Sqlite(source);
  }

  get isOpen(): boolean {
    return this.#sqlite.open;
  }

  get inTransaction(): boolean {
    return this.#sqlite.inTransaction;
  }

  /** A statement that SQLite compiles when it is used first. */
  prepare<Bound extends unknown[] | object = unknown[], Row = unknown>(sql: string): Statement<Values<Bound>, Row> {
    return new Statement(keepPlan(sql), () => this.#sqlite);
  }

  exec(sql: string): void {
    this.#sqlite.exec(sql);
  }

  pragma(text: string, options?: Sqlite.PragmaOptions): unknown {
    return this.#sqlite.pragma(text, options);
  }

  /** Runs work in a transaction, or in a part of one that is open. */
  transaction<Result>(work: () => Result): Result {
    return this.#sqlite.transaction(work)();
  }

  /** The state in memory, as one piece. */
  image(): Buffer {
    return this.#sqlite.serialize();
  }

  /** Puts an image in the place of the state in memory. SQLite lets the state then grow to 1 GiB. */
  replace(image: Buffer): void {
    const next = new Sqlite(image);
    // Two are there for a moment, never three.
    this.#closeReplaced();
    this.#replaced = this.#sqlite;
    this.#sqlite = next;
    void Promise.resolve().then(() => this.#closeReplaced());
  }

  close(): void {
    this.#closeReplaced();
    this.#sqlite.close();
  }

  #closeReplaced(): void {
    this.#replaced?.close();
    this.#replaced = undefined;
  }
}

/** What is bound one by one, or by the names of one object. */
type Values<Bound extends unknown[] | object> = Bound extends unknown[] ? Bound : [Bound];

/** A statement that outlives the connection that it was compiled for. */
export class Statement<Bound extends unknown[], Row = unknown> {
  readonly #sql: string;
  readonly #connection: () => Sqlite.Database;
  #owner: Sqlite.Database | undefined;
  #compiled!: Sqlite.Statement<Bound, Row>;

  constructor(sql: string, connection: () => Sqlite.Database) {
    this.#sql = sql;
    this.#connection = connection;
  }

  get(...values: Bound): Row | undefined {
    return this.#current().get(...values);
  }

  all(...values: Bound): Row[] {
    return this.#current().all(...values);
  }

  run(...values: Bound): Sqlite.RunResult {
    return this.#current().run(...values);
  }

  #current(): Sqlite.Statement<Bound, Row> {
    const sqlite = this.#connection();
    if (sqlite !== this.#owner) {
      this.#compiled = sqlite.prepare<Bound, Row>(this.#sql);
      this.#owner = sqlite;
    }
    return this.#compiled;
  }
}

/**
 * A statement that keeps its plan. SQLite looks at a bound value where it could plan better for it, and then plans anew
 * at every execution, which costs ten times what most of ours do; behind a plus sign it does not look.
 */
function keepPlan(sql: string): string {
  return /^\s*INSERT/i.test(sql) ? sql : sql.replaceAll('?', '+?');
}

export interface OpenDatabase {
  sqlite: Database;
  /** Checkpoints, closes and frees the folder. */
  close(): void;
}

/**
 * Opens (or makes) the database of a data folder, migrated to the newest schema; without a folder, one in memory.
 * The file holds webhook secrets, so only its owner may read it. After a stop that was none, such as a kill or a power
 * cut, it is checked whole. Throws a DataError and changes nothing if the folder cannot be written, is used by another
 * emulator, is damaged, or was written by a newer version.
 */
export function openDatabase(folder: string | null): OpenDatabase {
  if (folder === null) {
    const sqlite = openMemory();
    return { sqlite, close: () => sqlite.close() };
  }
  const lock = prepareFolder(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    checkAfterCrash(folder, lock);
    const sqlite = new Database(file);
    try {
      checkVersion(sqlite, folder);
      chmodSync(file, 0o600);
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = NORMAL');
      sqlite.pragma('wal_autocheckpoint = 10000');
      sqlite.pragma('cache_size = -65536');
      migrate(sqlite);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return {
      sqlite,
      close() {
        sqlite.close();
        lock.free();
      },
    };
  } catch (error) {
    lock.giveBack();
    throw explain(error, folder);
  }
}

/** The schema with nothing in it. The statements that make it take longer than all else that a test's emulator begins with. */
let emptyImage: Buffer | undefined;

/** A database in memory; all but the first of a process begin with a copy of what the first was before it was used. */
function openMemory(): Database {
  if (emptyImage) return new Database(emptyImage);
  const sqlite = new Database(':memory:');
  sqlite.pragma(`page_size = ${MEMORY_PAGE_BYTES}`);
  migrate(sqlite);
  emptyImage = sqlite.image();
  return sqlite;
}

function migrate(sqlite: Database): void {
  const version = versionOf(sqlite);
  if (version < migrations.length) sqlite.transaction(() => migrateFrom(sqlite, version));
}

/** Nothing is written into a file of a newer version, or of another program. */
function checkVersion(sqlite: Database, folder: string): void {
  const version = versionOf(sqlite);
  if (version > migrations.length) throw newerVersion(folder, version);
  if (version === 0 && sqlite.prepare('SELECT 1 FROM sqlite_schema').get()) throw damaged(join(folder, DATABASE_FILE), 'it has tables and no version');
}

/** What was being written when an emulator ended all at once may be there by halves, whatever the disk has promised. */
function checkAfterCrash(folder: string, lock: FolderLock): void {
  for (const name of [DATABASE_FILE, IMAGES_FILE]) {
    const file = join(folder, name);
    try {
      if (lock.isTakenOver || hasJournal(file)) checkDatabase(file);
    } catch (error) {
      throw explain(error, folder, name);
    }
  }
}

function prepareFolder(folder: string): FolderLock {
  try {
    makeFolder(resolve(folder));
    return lockFolder(folder);
  } catch (error) {
    throw explain(error, folder, LOCK_FILE);
  }
}

/** Makes a folder and those above it one by one: mkdir's own `recursive` never returns below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export function newerVersion(folder: string, version: number): DataError {
  return new DataError(
    'newer_version',
    `The data in ${folder} has schema ${version}, and this version of the emulator knows up to ${migrations.length}. ` +
      'Update @lealup/emulator, or name another folder with --data.',
  );
}

const NOT_WRITABLE = new Set(['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']);

/** Turns what the system or SQLite say about a data folder into words that tell its owner what to do. */
export function explain(error: unknown, folder: string, name = DATABASE_FILE): unknown {
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
    return damaged(join(folder, name), error);
  }
  // A file of the journal that cannot grow is a fault of input and output to SQLite.
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE') {
    return new DataError('disk_full', `There is no space left for the data folder ${folder}. Free some, or use another disk.`, {
      cause: error,
    });
  }
  return error;
}
