import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import type { listUsersSpec } from './specs.ts';
import { userView } from './view.ts';

/** Lists users. */
export async function run({ options }: InputOf<typeof listUsersSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  return printList(options, (page) => client.users.list(page, { signal }), { view: userView, deps, signal });
}
