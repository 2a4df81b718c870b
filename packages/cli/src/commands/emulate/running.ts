import { isAPIError, isConnectionError, type LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { openConnection } from '../../identity/connection.ts';
import { checkEmulator } from './control.ts';
import { isAlive, readRecords, type EmulatorRecord } from './records.ts';

/** An emulator that a command is about. */
export interface Target {
  readonly url: string;
  readonly client: LealUp;
  /** Undefined if it was not started with `--detach`. */
  readonly record: EmulatorRecord | undefined;
}

/** What a running emulator says of itself. */
export interface Reading {
  readonly version: string;
  readonly now: string;
  readonly clock: string;
}

/**
 * The emulator of the address that is named, else the only one that was detached, else the one of the profile.
 *
 * @throws {@link Failure} `usage` if several were detached and none is named.
 */
export async function findTarget(deps: Deps): Promise<Target> {
  const { client, identity } = checkEmulator(await deps.connect('read'));
  const records = await readRecords(deps.env);
  const named = records.find(({ url }) => url === identity.baseUrl);
  const isNamed = deps.shared['base-url'] !== undefined || deps.env['LEALUP_BASE_URL'] !== undefined;
  const others = records.filter(({ pid }) => isAlive(pid));
  if (isNamed || named || others.length === 0) return { url: identity.baseUrl, client, record: named };
  const [only] = others;
  if (!only || others.length > 1) {
    throw new Failure('usage', `${others.length} emulators run detached.`, {
      why: others.map(({ url, pid }) => `${url}, process ${pid}`),
      next: [...deps.argv, '--base-url', only?.url ?? ''],
    });
  }
  const there = await openConnection({ ...identity, baseUrl: only.url }, { isDryRun: false, env: deps.env, notes: deps.notes });
  return { url: only.url, client: there.client, record: only };
}

/** What the emulator says of itself; undefined if it does not answer, or is not ready. */
export async function readHealth({ client }: Target, signal: AbortSignal): Promise<Reading | undefined> {
  try {
    return await client.request<Reading>({ method: 'GET', path: '/_emulator/health', maxRetries: 0, signal });
  } catch (error) {
    if (isConnectionError(error) || isAPIError(error)) return undefined;
    throw error;
  }
}
