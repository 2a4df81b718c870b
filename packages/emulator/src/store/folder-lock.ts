import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './data-error.ts';

const LOCK_FILE = 'emulator.lock';

/** Folders that this process holds: in a container every process is number 1, so a pid alone does not tell. */
const held = new Set<string>();

export interface FolderLock {
  /** Whether the emulator that had it before has died with it. */
  isTakenOver: boolean;
  free(): void;
  /** Leaves the folder as it was found, with the lock of a dead emulator if there was one. */
  giveBack(): void;
}

/** Takes a data folder for this process, taking over from one that is dead. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, LOCK_FILE);
  let dead: number | null = null;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return lockOf(file, { isTakenOver: attempt > 0, dead });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const owner = readOwner(file);
    const isOwn = owner === process.pid && !held.has(file);
    if (owner !== null && !isOwn && isAlive(owner)) {
      throw new DataError(
        'in_use',
        `The data folder ${folder} is in use by the process ${owner}. Stop that emulator, or name another folder with --data.`,
      );
    }
    dead = owner;
    rmSync(file, { force: true });
  }
  throw new DataError('in_use', `The data folder ${folder} is being taken by other emulators. Name another folder with --data.`);
}

function lockOf(file: string, { isTakenOver, dead }: { isTakenOver: boolean; dead: number | null }): FolderLock {
  const free = () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
  return {
    isTakenOver,
    free,
    giveBack() {
      free();
      if (isTakenOver) writeFileSync(file, String(dead ?? ''));
    },
  };
}

function readOwner(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
