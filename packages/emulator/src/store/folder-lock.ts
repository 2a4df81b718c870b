import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './data-error.ts';

const LOCK_FILE = 'emulator.lock';

/** Folders that this process holds: in a container every process is number 1, so a pid alone does not tell. */
const held = new Set<string>();

/** Takes a data folder for this process, taking over from one that is dead; gives back how to free it. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, LOCK_FILE);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
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
    rmSync(file, { force: true });
  }
  throw new DataError('in_use', `The data folder ${folder} is being taken by other emulators. Name another folder with --data.`);
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
