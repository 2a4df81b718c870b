import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findUserId } from '../../identity/user.ts';
import type { Io } from '../../io.ts';
import type { setRoleSpec } from './specs.ts';
import { userView } from './view.ts';

/** Gives a user another role. */
export async function run({ args, options }: InputOf<typeof setRoleSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('write');
  const id = await findUserId(client, args.user, { signal });
  await deps.output.item(await client.users.setRole(id, { role: options.role }, { signal }), userView);
  return 'ok';
}
