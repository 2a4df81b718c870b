import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Spool, SpoolPlace } from '../../src/batcher.ts';
import { nodeFileSystem, type FileSystem } from '../../src/spool/file-system.ts';

/** An empty folder, gone after the test. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lealup-spool-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const textOf = (n: number): string => JSON.stringify({ event_name: 'login', properties: { n } });

/** Appends an event of this number. */
export function append(spool: Spool, n: number): SpoolPlace | undefined {
  return spool.append(textOf(n), textOf(n).length);
}

/** Loads all that is there; the events' numbers. */
export function loadNumbers(spool: Spool): unknown[] {
  return spool.load(1_000_000).events.map(({ text }) => JSON.parse(text).properties.n);
}

/** The file system of a disk that takes so many bytes more, in which the last line is cut off. */
export function createFullDisk(): { fs: FileSystem; disk: { leftBytes: number } } {
  const disk = { leftBytes: Infinity };
  const writeSync = (fd: number, text: string): number => {
    if (disk.leftBytes === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const part = text.slice(0, Math.min(text.length, disk.leftBytes));
    disk.leftBytes -= part.length;
    return nodeFileSystem.writeSync(fd, part);
  };
  // Spools write text; the other overloads are for bytes.
  return { fs: { ...nodeFileSystem, writeSync: writeSync as FileSystem['writeSync'] }, disk };
}
