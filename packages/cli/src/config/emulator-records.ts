import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writePrivately } from './files.ts';
import { stateFolder } from './paths.ts';
import type { Environment } from '../io.ts';

/** What is noted down of an emulator that runs in a process of its own. */
export interface EmulatorRecord {
  /** Where this machine reaches it. */
  readonly url: string;
  /** What it is called elsewhere; null if no other name was given. */
  readonly public_url: string | null;
  readonly pid: number;
  readonly data: string | null;
  /** The file that its messages go to. */
  readonly log: string;
  /** Whether it was given an API key in place of the published one; the key itself is not noted down. */
  readonly has_own_key: boolean;
  /** The absolute path of the file with that key; null if it is in none. */
  readonly api_key_file: string | null;
}

/** The folder of the records, made if it is not there. */
export async function recordsFolder(env: Environment): Promise<string> {
  const folder = join(stateFolder(env), 'emulators');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Notes an emulator down, in place of the one that had its address before. */
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
  return join(stateFolder(env), 'emulators', `${new URL(url).host.replaceAll(/[^\w.]/g, '-')}.json`);
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
