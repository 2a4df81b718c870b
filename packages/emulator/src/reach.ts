import { isIP } from 'node:net';
import type { EmulatorOptions } from './api.ts';
import { PUBLISHED_API_KEY } from './control/published.ts';

/** How short a control token may be, in characters. */
const MIN_TOKEN_LENGTH = 16;

/** Whether only this machine reaches what listens on that host. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** Throws a RangeError that says what to do if the emulator would be reached by others without a control token. */
export function checkReach(host: string, { controlToken }: Pick<EmulatorOptions, 'controlToken'>): void {
  if (isLoopbackHost(host) || controlToken !== undefined) return;
  throw new RangeError(`Listening on ${host} opens the emulator to other machines, and anyone there could replace its state. Give it a controlToken, or leave the host out.`);
}

/** Throws a RangeError for a token or a key that cannot be used. */
export function checkCredentials({ controlToken, apiKey }: Pick<EmulatorOptions, 'controlToken' | 'apiKey'>): void {
  if (controlToken !== undefined && (typeof controlToken !== 'string' || !/^[\x21-\x7e]+$/.test(controlToken))) throw new RangeError('The control token must be printable ASCII without spaces.');
  if (controlToken !== undefined && controlToken.length < MIN_TOKEN_LENGTH) {
    throw new RangeError(`The control token has ${controlToken.length} characters; it needs at least ${MIN_TOKEN_LENGTH}.`);
  }
  if (apiKey !== undefined && !/^lealup_sk_test_emulator\w{0,177}$/.test(apiKey)) {
    throw new RangeError(`The API key of an emulator must begin with ${PUBLISHED_API_KEY}, so that no client sends it to LealUp, and go on with letters, digits and underscores.`);
  }
}
