import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writePrivately } from '../../config/files.ts';
import { stateFolder } from '../../config/paths.ts';
import type { Environment } from '../../io.ts';

/** What is noted down of an emulator that runs in a process of its own. */
export interface EmulatorRecord {
  readonly url: string;
  readonly pid: number;
  readonly data: string | null;
  /** The file that its messages go to. */
  readonly log: string;
}

/** The folder of the records, made if it is not there. */
export async function recordsFolder(env: Environment): Promise<string> {
  const folder = join(stateFolder(env), 'emulators');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Notes an emulator down, in place of the one that had its port before. */
export function writeRecord(env: Environment, record: EmulatorRecord): Promise<void> {
  return writePrivately(fileOf(env, record.url), `${JSON.stringify(record)}\n`);
}

/** Forgets an emulator. */
export function removeRecord(env: Environment, url: string): Promise<void> {
  return rm(fileOf(env, url), { force: true });
}

/** The emulators that were noted down, whether or not they still run. */
export async function readRecords(env: Environment): Promise<EmulatorRecord[]> {
  const folder = join(stateFolder(env), 'emulators');
  const names = await readdir(folder).catch(() => []);
  const texts = names.filter((name) => name.endsWith('.json')).map((name) => readIfThere(join(folder, name)));
  return texts.flatMap((text) => {
    const record = parse(text ?? '');
    return record === undefined ? [] : [record];
  });
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function fileOf(env: Environment, url: string): string {
  return join(stateFolder(env), 'emulators', `${new URL(url).port || '80'}.json`);
}

function parse(text: string): EmulatorRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is EmulatorRecord {
  if (typeof value !== 'object' || value === null || !('url' in value) || !('pid' in value)) return false;
  return typeof value.url === 'string' && URL.canParse(value.url) && typeof value.pid === 'number';
}
