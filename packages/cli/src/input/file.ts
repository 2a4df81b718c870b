import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../failures/failure.ts';
import type { Io } from '../io.ts';
import { openStdin, readStdin } from './stdin.ts';

/** Something to read, a file or (`-`) standard input. */
export interface Source {
  readonly name: string;
  /** Undefined where it is not known. */
  readonly bytes: number | undefined;
  readonly chunks: AsyncIterable<Uint8Array | string>;
}

/**
 * Opens a file, or standard input for `-`, to be read piece by piece, from a byte on, until someone interrupts.
 *
 * @throws {@link Failure} `usage` if it is not there or is no file.
 */
export async function openSource(path: string, io: Io, { start = 0 }: { start?: number } = {}): Promise<Source> {
  if (path === '-') return { name: 'standard input', bytes: undefined, chunks: readOnDemand(path, () => openStdin(io)) };
  try {
    const file = resolve(io.cwd, path);
    const facts = await stat(file);
    if (facts.isDirectory()) throw new Failure('usage', `${path} is a folder, not a file.`, { why: ['one file is read at a time'] });
    // A pipe has no places to begin at.
    return { name: path, bytes: facts.isFile() ? facts.size - start : undefined, chunks: readOnDemand(path, () => createReadStream(file, { ...(start > 0 && { start }), signal: io.interrupt })) };
  } catch (error) {
    throw explain(error, path);
  }
}

/** A stream that is opened when it is read: nobody would hear of an interruption of one that is not. */
async function* readOnDemand(path: string, open: () => AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string, void, undefined> {
  try {
    yield* open();
  } catch (error) {
    throw explain(error, path);
  }
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws {@link Failure} `usage` if it is not there or is no file.
 */
export async function readText(path: string, io: Io): Promise<string> {
  if (path === '-') return readStdin(io);
  try {
    return await readFile(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw explain(error, path);
  }
}

/** What stands beside a file: `events.ndjson` → `events.rejected.ndjson`; for standard input in the current folder. */
export function siblingOf(path: string, ending: string): string {
  return `${path === '-' ? 'stdin' : path.replace(/\.[^./\\]+$/, '')}${ending}`;
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOENT') return new Failure('usage', `There is no file ${path}.`, { why: ['the path counts from the current folder'] });
  if (error.code === 'EISDIR') return new Failure('usage', `${path} is a folder, not a file.`, { why: ['one file is read at a time'] });
  if (error.code === 'EACCES') return new Failure('usage', `The file ${path} may not be read.`, { why: [error.message] });
  return error;
}
