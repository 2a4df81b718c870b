import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasCode, type FileSystem } from './file-system.ts';

/** How often the owner of a lock shows that it lives. */
export const HEARTBEAT_MS = 60_000;

/** A process of another host, which cannot be looked at, is dead after this time without a sign. */
const SILENCE_MS = 5 * HEARTBEAT_MS;

const LOCK = '.lock';

/** Who holds a lock. A number alone does not tell: it is given anew, and in containers every process is number 1. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as its system counts. */
  readonly started: string | undefined;
}

/** Says in the directory that the owner of this name is alive; again, that it still is. */
export function writeLock(fs: FileSystem, directory: string, name: string): void {
  const owner: Owner = { pid: process.pid, host: hostname(), started: startOf(fs, process.pid) };
  const file = join(directory, name + LOCK);
  // Whoever sees the lock sees all of it.
  fs.writeFileSync(`${file}.new`, JSON.stringify(owner), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

export function removeLock(fs: FileSystem, directory: string, name: string): void {
  fs.rmSync(join(directory, name + LOCK), { force: true });
}

/** Names of owners that have a lock. */
export function lockNames(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith(LOCK)).map((file) => file.slice(0, -LOCK.length));
}

/** Whether the owner of this name lives. Without a lock it has ended. */
export function isAlive(fs: FileSystem, directory: string, name: string): boolean {
  const file = join(directory, name + LOCK);
  try {
    const owner = parseOwner(fs.readFileSync(file, 'utf8'));
    if (owner?.host === hostname()) return isRunning(fs, owner);
    return Date.now() - fs.statSync(file).mtimeMs < SILENCE_MS;
  } catch (error) {
    return !hasCode(error, 'ENOENT');
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isOwner = typeof value === 'object' && value !== null && 'pid' in value && 'host' in value;
    // Only this file writes locks.
    return isOwner ? (value as Owner) : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(fs: FileSystem, { pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false;
  }
  const start = startOf(fs, pid);
  return start === undefined || started === undefined || start === started;
}

/** When a process started, where the system tells: Linux, in ticks since the boot (proc(5), field 22 of `stat`). */
function startOf(fs: FileSystem, pid: number): string | undefined {
  try {
    // The second field, the name of the program, may hold blanks and brackets.
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}
