import { utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem as fs } from '../../src/spool/file-system.ts';
import { isAlive, writeLock } from '../../src/spool/owner.ts';
import { createFolder } from './folder.ts';

const host = hostname();

describe('the owner of a lock', () => {
  it('lives as long as its process', () => {
    const folder = createFolder();
    writeLock(fs, folder, 'me');
    expect(isAlive(fs, folder, 'me')).toBe(true);
    expect(isAlive(fs, folder, 'nobody')).toBe(false);
  });

  it.each([
    ['whose number is given to another process', { pid: process.pid, host, started: '1' }, false],
    ['whose process is gone', { pid: 2 ** 22 + 1, host, started: '1' }, false],
    ['of a system that does not tell when processes started', { pid: process.pid, host }, true],
    ['of another host that was heard of lately', { pid: 2 ** 22 + 1, host: 'elsewhere', started: '1' }, true],
    ['that wrote half of its lock just now', '{"pid":', true],
  ])('%s', (_, owner, expected) => {
    const folder = createFolder();
    writeFileSync(join(folder, 'other.lock'), typeof owner === 'string' ? owner : JSON.stringify(owner));
    expect(isAlive(fs, folder, 'other')).toBe(expected);
  });

  it('of another host is dead after minutes of silence', () => {
    const folder = createFolder();
    const file = join(folder, 'other.lock');
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: 'elsewhere', started: '1' }));
    const past = new Date(Date.now() - 301_000);
    utimesSync(file, past, past);
    expect(isAlive(fs, folder, 'other')).toBe(false);
  });
});
