import type { LealUp } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';

/**
 * The client of a running emulator.
 *
 * @throws {@link Failure} `usage` if the identity is another LealUp's.
 */
export async function connectToEmulator(deps: Deps): Promise<LealUp> {
  const { client, identity } = await deps.connect('read');
  if (identity.kind === 'EMULATOR') return client;
  throw new Failure('usage', `${identity.baseUrl} is no local emulator.`, {
    why: ['only an emulator has a clock that can be moved and a state that can be replaced'],
    next: ['emulate'],
  });
}
