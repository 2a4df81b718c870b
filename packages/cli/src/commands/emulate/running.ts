import { isAPIError, isConnectionError } from '@lealup/sdk';
import { readRecords, type EmulatorRecord } from '../../config/emulator-records.ts';
import type { Deps } from '../../deps.ts';
import type { Connection } from '../../identity/connection.ts';
import { checkEmulator } from './control.ts';

/** An emulator that a command is about. */
export interface Target extends Connection {
  readonly url: string;
  /** Undefined if it was not started with `--detach`. */
  readonly record: EmulatorRecord | undefined;
}

/** What a running emulator says of itself. */
export interface Reading {
  readonly version: string;
  readonly now: string;
  readonly clock: string;
}

/** The emulator that a command is about, with what was noted down of it. */
export async function findTarget(deps: Deps): Promise<Target> {
  const connection = checkEmulator(await deps.connect('read'));
  const url = connection.identity.baseUrl;
  const records = await readRecords(deps.env);
  return { ...connection, url, record: records.find((record) => record.url === url) };
}

/**
 * What the emulator says of itself; undefined if it does not answer, or is not ready.
 *
 * @throws APIError if it is there and does not say that to whoever asks, for example without its control token.
 */
export async function readHealth({ client }: Target, signal: AbortSignal): Promise<Reading | undefined> {
  try {
    return await client.request<Reading>({ method: 'GET', path: '/_emulator/health', maxRetries: 0, signal });
  } catch (error) {
    if (isAPIError(error) && (error.status === 401 || error.status === 403)) throw error;
    if (isConnectionError(error) || isAPIError(error)) return undefined;
    throw error;
  }
}
