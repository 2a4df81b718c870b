import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { inviteUserSpec } from './specs.ts';
import { userView } from './view.ts';

/** Invites a user. */
export async function run({ args, options }: InputOf<typeof inviteUserSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('write');
  const body = { email: args.email, role: options.role, ...(options.name !== undefined && { name: options.name }) };
  await deps.output.item(await client.users.invite(body, { signal }), userView);
  return 'ok';
}
