import type { CurrentUser } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import type { currentUserSpec } from './specs.ts';

const view: View<CurrentUser> = {
  columns: [
    { field: 'email', title: 'e-mail' },
    { field: 'name', title: 'name' },
    { field: 'type', title: 'credential' },
    { field: 'role', title: 'role' },
    { field: 'tenant_id', title: 'workspace' },
    { field: 'scopes', title: 'scopes' },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: '',
};

/** Shows the caller. */
export async function run(_input: InputOf<typeof currentUserSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  await deps.output.item(await client.users.me({ signal }), view);
  return 'ok';
}
