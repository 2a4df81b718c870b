import type { CurrentUser } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { IdentityKind } from '../../identity/identity.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import type { whoamiSpec } from './specs.ts';

interface Caller extends CurrentUser {
  readonly profile: string | null;
  readonly kind: IdentityKind;
  readonly base_url: string;
}

const view: View<Caller> = {
  columns: [
    { field: 'profile', title: 'profile', text: ({ profile, base_url }) => profile ?? new URL(base_url).host },
    { field: 'tenant_id', title: 'workspace' },
    { field: 'kind', title: 'kind', tone: ({ kind }) => (kind === 'LIVE' ? 'bad' : 'good') },
    { field: 'base_url', title: 'address' },
    { field: 'name', title: 'name' },
    { field: 'email', title: 'e-mail' },
    { field: 'type', title: 'credential' },
    { field: 'role', title: 'role' },
    { field: 'scopes', title: 'scopes' },
  ],
  id: ({ id }) => id,
  empty: '',
};

/** Shows who calls, and where. */
export async function run(_input: InputOf<typeof whoamiSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { client, identity } = await deps.connect('read');
  const { profile, kind, baseUrl } = identity;
  const me = await client.users.me({ signal: io.interrupt });
  await deps.output.item({ profile, kind, base_url: baseUrl, ...me }, view);
  return 'ok';
}
