import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DataError } from './data-error.ts';

/** An empty database, whose lock is the system's: it ends with its process, however that ends, and in containers too. */
export const LOCK_FILE = 'emulator.lock';
/** The process that has the folder. What a process leaves behind here has not been closed in order. */
const PID_FILE = 'emulator.pid';

export interface FolderLock {
  /** Whether the emulator that had it before has not closed it. */
  isTakenOver: boolean;
  free(): void;
  /** Leaves the folder as it was found. */
  giveBack(): void;
}

/** Takes a data folder for this process, taking over from one that is dead. Throws a DataError if another one has it. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, PID_FILE);
  const lock = new Sqlite(join(folder, LOCK_FILE), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    const before = readOwner(file);
    writeFileSync(file, String(process.pid));
    const free = () => {
      rmSync(file, { force: true });
      lock.close();
    };
    return {
      isTakenOver: before !== null,
      free,
      giveBack() {
        if (before !== null) writeFileSync(file, before);
        else rmSync(file, { force: true });
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    if (!hasCode(error, 'SQLITE_BUSY')) throw error;
    const owner = readOwner(file);
    const words = owner === null ? 'another emulator' : `the process ${owner}`;
    throw new DataError('in_use', `The data folder ${folder} is in use by ${words}. Stop that emulator, or name another folder with --data.`);
  }
}

function readOwner(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
