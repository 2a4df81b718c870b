import type { LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { describeIdentity, type Connection } from '../../identity/connection.ts';
import { notLocal } from '../../identity/emulator.ts';
import { plainText } from '../../output/plain-text.ts';

/**
 * The client of a running emulator.
 *
 * @throws Failure `usage` if the identity is another LealUp's.
 */
export async function connectToEmulator(deps: Deps): Promise<LealUp> {
  return checkEmulator(await deps.connect('read')).client;
}

/**
 * The same for a command that changes the whole emulator, of which a person at a terminal is told. Nothing of `/v1` is
 * asked for that: it may be what was made to go wrong.
 *
 * @throws Failure `usage` if the identity is another LealUp's.
 */
export async function connectToChange(deps: Deps): Promise<LealUp> {
  const { client, identity } = checkEmulator(await deps.connect('read'));
  const { notes, shared } = deps;
  if (notes.isTerminal && !shared['dry-run']) notes.line(notes.style('quiet', plainText(describeIdentity(identity, identity.workspace ?? 'all workspaces'))));
  return client;
}

/**
 * The connection, if it is one to an emulator.
 *
 * @throws Failure `usage` if it is another LealUp's.
 */
export function checkEmulator(connection: Connection): Connection {
  const { identity } = connection;
  if (identity.kind === 'EMULATOR') return connection;
  throw notLocal(identity.baseUrl);
}
