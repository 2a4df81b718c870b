import type { LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import type { Connection } from '../../identity/connection.ts';

/**
 * The client of a running emulator.
 *
 * @throws {@link Failure} `usage` if the identity is another LealUp's.
 */
export async function connectToEmulator(deps: Deps): Promise<LealUp> {
  return checkEmulator(await deps.connect('read')).client;
}

/**
 * The connection, if it is one to an emulator.
 *
 * @throws {@link Failure} `usage` if it is another LealUp's.
 */
export function checkEmulator(connection: Connection): Connection {
  const { identity } = connection;
  if (identity.kind === 'EMULATOR') return connection;
  throw new Failure('usage', `${identity.baseUrl} is no local emulator.`, {
    why: ['only an emulator has a clock that can be moved and a state that can be replaced'],
    next: ['emulate'],
  });
}
