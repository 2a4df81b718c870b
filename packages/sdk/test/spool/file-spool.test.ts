import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SpoolError } from '../../src/spool.ts';
import { FileSpool, type FileSpoolOptions } from '../../src/spool/file-spool.ts';
import type { FileSystem } from '../../src/spool/file-system.ts';
import { append, createFolder, createFullDisk, loadNumbers, textOf } from './folder.ts';

const spools: FileSpool[] = [];

afterEach(() => {
  for (const spool of spools.splice(0)) spool.close();
  vi.useRealTimers();
});

function open(directory: string, options: Partial<FileSpoolOptions> = {}, fs?: FileSystem) {
  const errors: SpoolError[] = [];
  const spool = new FileSpool({ directory, onError: (error) => errors.push(error), ...options }, fs);
  spools.push(spool);
  spool.open();
  return { spool, errors };
}

/** Makes a directory look as its process left it when it was killed: its lock names one that has ended. */
function kill(directory: string): void {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const lock of locksOf(directory)) {
    const owner = JSON.parse(readFileSync(join(directory, lock), 'utf8'));
    writeFileSync(join(directory, lock), JSON.stringify({ ...owner, pid }));
  }
}

const segmentsOf = (directory: string) => readdirSync(directory).filter((name) => name.endsWith('.ndjson'));
const locksOf = (directory: string) => readdirSync(directory).filter((name) => name.endsWith('.lock'));

describe('a spool', () => {
  it('hands on what a killed process had not settled, to one of those that come after it', () => {
    const directory = createFolder();
    const { spool } = open(directory);
    const places = [1, 2, 3, 4].flatMap((n) => append(spool, n) ?? []);
    spool.settle(places.slice(1, 3));
    kill(directory);
    const heirs = [open(directory).spool, open(directory).spool];
    expect(heirs.map(({ hasAdopted }) => hasAdopted)).toEqual([true, false]);
    expect(heirs.map(loadNumbers)).toEqual([[1, 4], []]);
    expect(locksOf(directory)).toHaveLength(2);
  });

  it('takes nothing from a process that lives, also when it is this one', () => {
    const directory = createFolder();
    append(open(directory).spool, 1);
    expect(loadNumbers(open(directory).spool)).toEqual([]);
  });

  it('takes over later what another process leaves meanwhile', () => {
    vi.useFakeTimers();
    const directory = createFolder();
    const first = open(directory).spool;
    const second = open(directory).spool;
    append(first, 1);
    first.close();
    expect(second.hasAdopted).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(loadNumbers(second)).toEqual([1]);
  });

  it('goes on to acknowledge in the file that it took over', () => {
    const directory = createFolder();
    const first = open(directory).spool;
    for (let n = 0; n < 4; n += 1) append(first, n);
    first.close();
    const second = open(directory).spool;
    const { events } = second.load(3);
    second.settle(events.slice(0, 2).map(({ place }) => place));
    second.close();
    const third = open(directory).spool;
    expect(loadNumbers(third)).toEqual([2, 3]);
  });

  it('leaves nothing when all is settled', () => {
    const directory = createFolder();
    const { spool } = open(directory, { segmentBytes: 100 });
    const places = [1, 2, 3, 4, 5].flatMap((n) => append(spool, n) ?? []);
    expect(segmentsOf(directory).length).toBeGreaterThan(1);
    spool.settle(places);
    expect(spool.bytes).toBe(0);
    spool.close();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('gives back in their order what memory had no room for', () => {
    const { spool } = open(createFolder(), { segmentBytes: 200 });
    for (let n = 0; n < 10; n += 1) expect(spool.spill(textOf(n), textOf(n).length)).toBe(true);
    expect(spool.spilled).toBe(10);
    const { events } = spool.load(3);
    spool.spill(textOf(10), textOf(10).length);
    expect(spool.spilled).toBe(8);
    spool.settle(events.map(({ place }) => place));
    const rest = spool.load(8);
    expect(rest.events.map(({ text }) => text)).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map(textOf));
    expect(spool.spilled).toBe(0);
    spool.settle(rest.events.map(({ place }) => place));
    expect(spool.bytes).toBe(0);
  });

  it('skips and counts what is no whole line', () => {
    const directory = createFolder();
    const { spool } = open(directory);
    append(spool, 1);
    const [file = ''] = segmentsOf(directory);
    appendFileSync(join(directory, file), textOf(2).slice(0, 20));
    kill(directory);
    const heir = open(directory).spool;
    const { events } = heir.load(10);
    expect(events.map(({ text }) => text)).toEqual([textOf(1)]);
    expect(heir.torn).toBe(1);
    heir.settle([]);
    append(heir, 3);
    heir.close();
    expect(loadNumbers(open(directory).spool)).toEqual([1, 3]);
  });

  it('makes files for this user alone', () => {
    const directory = join(createFolder(), 'deep', 'spool');
    append(open(directory).spool, 1);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(directory)) expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600);
  });

  it('takes no more than maxBytes, and says so once', () => {
    const { spool, errors } = open(createFolder(), { maxBytes: 150 });
    const places = [1, 2, 3, 4, 5].map((n) => append(spool, n));
    expect(places.filter(Boolean)).toHaveLength(3);
    expect(errors).toMatchObject([{ name: 'SpoolError', code: 'limit_reached' }]);
    expect(spool.bytes).toBeLessThanOrEqual(150);
  });

  it('never keeps half a line of a disk that is full, and goes on when there is room', () => {
    vi.useFakeTimers();
    const directory = createFolder();
    const { fs, disk } = createFullDisk();
    const { spool, errors } = open(directory, {}, fs);
    append(spool, 1);
    disk.leftBytes = 20;
    expect([append(spool, 2), append(spool, 3)]).toEqual([undefined, undefined]);
    expect(errors).toMatchObject([{ code: 'disk_full', directory, message: expect.stringContaining('Free some space.') }]);
    vi.advanceTimersByTime(1000);
    expect(append(spool, 4)).toBeUndefined();
    disk.leftBytes = Infinity;
    vi.advanceTimersByTime(1000);
    expect(append(spool, 5)).toBeDefined();
    expect(errors).toHaveLength(1);
    spool.close();
    const heir = open(directory).spool;
    expect(loadNumbers(heir)).toEqual([1, 5]);
    expect(heir.torn).toBe(0);
  });

  it('keeps nothing in a directory that cannot be made, and tries again', () => {
    vi.useFakeTimers();
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    const { spool, errors } = open(join(file, 'spool'));
    expect(append(spool, 1)).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(spool.spill(textOf(1), textOf(1).length)).toBe(false);
    expect(errors).toMatchObject([{ code: 'unusable', cause: { code: 'ENOTDIR' } }]);
    expect(loadNumbers(spool)).toEqual([]);
    spool.close();
  });

  it('says what it has lost when a file cannot be read', () => {
    const directory = createFolder();
    const { spool, errors } = open(directory);
    for (let n = 0; n < 3; n += 1) spool.spill(textOf(n), textOf(n).length);
    for (const file of segmentsOf(directory)) writeFileSync(join(directory, file), `${textOf(0)}\n`);
    expect(spool.load(10)).toMatchObject({ events: [{ text: textOf(0) }], lost: 2 });
    expect(spool.spilled).toBe(0);
    expect(errors).toEqual([]);
  });
});
