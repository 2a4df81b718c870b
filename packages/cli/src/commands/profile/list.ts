import { readSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { EMULATOR, emulatorProfile } from '../../identity/profiles.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import type { listProfilesSpec } from './specs.ts';

interface Row {
  readonly name: string;
  readonly current: boolean;
  readonly base_url: string | null;
  readonly workspace: string | null;
  readonly credential: string | null;
}

const view: View<Row> = {
  columns: [
    { field: 'name', title: 'profile' },
    { field: 'current', title: 'used', text: ({ current }) => (current ? 'yes' : ''), tone: () => 'good' },
    { field: 'base_url', title: 'address', text: ({ base_url }) => base_url ?? "its key's own" },
    { field: 'workspace', title: 'workspace' },
    { field: 'credential', title: 'login', text: ({ credential }) => credential ?? 'none' },
  ],
  id: ({ name }) => name,
  empty: '',
};

/** Lists profiles. */
export async function run(_input: InputOf<typeof listProfilesSpec>, _io: Io, { env, output }: Deps): Promise<Outcome> {
  const { profile = EMULATOR.name, profiles } = await readSettings(env);
  const builtIn = { name: EMULATOR.name, current: profile === EMULATOR.name, base_url: emulatorProfile(env).baseUrl, workspace: null, credential: 'built_in' };
  const rows = Object.entries(profiles).map(([name, { base_url = null, workspace = null, credential = null }]) => ({
    name,
    current: name === profile,
    base_url,
    workspace,
    credential,
  }));
  await output.rows(onePage<Row>([builtIn, ...rows]), view);
  return 'ok';
}
