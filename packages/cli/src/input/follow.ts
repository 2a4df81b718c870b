import { open, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readLines, type Lines, type Place } from './lines.ts';

const CHUNK_BYTES = 64 * 1024;
const LOOK_EVERY_MS = 200;

interface Following {
  readonly start: Place;
  readonly signal: AbortSignal;
  /** Called when the file begins anew: it was replaced by another one, or cut. */
  readonly onRestart: (why: 'replaced' | 'cut') => void;
}

/**
 * The lines of a file that grows, until someone interrupts. Where another file takes its name, the former is read to its
 * end and the new one from its beginning; one that was cut is read from its beginning too.
 */
export async function* followLines(file: string, { start, signal, onRestart }: Following): Lines {
  let place = start;
  for (let generation = 0; ; generation += 1) {
    const handle = await openWhenThere(file, signal);
    let ended: 'replaced' | 'cut' = 'replaced';
    const chunks = readOn(handle, { file, offset: place.offset, signal, onEnd: (why) => (ended = why) });
    try {
      for await (const lines of readLines({ chunks }, place)) yield lines.map((line) => ({ ...line, generation }));
    } finally {
      await handle.close();
    }
    onRestart(ended);
    place = { line: 0, offset: 0 };
  }
}

async function openWhenThere(file: string, signal: AbortSignal): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(file);
    } catch (error) {
      // Between the two steps of a rotation there is no file.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
    await wait(LOOK_EVERY_MS, undefined, { signal });
  }
}

interface Reading {
  readonly file: string;
  readonly offset: number;
  readonly signal: AbortSignal;
  readonly onEnd: (why: 'replaced' | 'cut') => void;
}

async function* readOn(handle: FileHandle, { file, offset: start, signal, onEnd }: Reading): AsyncGenerator<Buffer, void, undefined> {
  const { ino } = await handle.stat();
  let offset = start;
  for (;;) {
    signal.throwIfAborted();
    // What was read before may still be looked at: each time a buffer of its own.
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, offset);
    offset += bytesRead;
    if (bytesRead > 0) {
      yield buffer.subarray(0, bytesRead);
      continue;
    }
    const { size } = await handle.stat();
    if (size < offset) return onEnd('cut');
    const current = await stat(file).catch(() => undefined);
    if (size === offset && current && current.ino !== ino) return onEnd('replaced');
    if (size === offset) await wait(LOOK_EVERY_MS, undefined, { signal });
  }
}
