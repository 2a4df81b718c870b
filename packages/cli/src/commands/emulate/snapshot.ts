import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { connectToChange } from './control.ts';
import type { snapshotSpec } from './running-specs.ts';

interface Snapshot {
  readonly name: string;
  /** Null if it is one of all workspaces. */
  readonly tenant_id: string | null;
  readonly created_at: string;
}

const view: View<Snapshot> = {
  columns: [
    { field: 'name', title: 'snapshot' },
    { field: 'created_at', title: 'its time' },
    { field: 'tenant_id', title: 'workspace', text: ({ tenant_id }) => tenant_id ?? 'all' },
  ],
  id: ({ name }) => name,
  empty: '',
};

/** Keeps the state of a running emulator under a name. */
export async function run({ args }: InputOf<typeof snapshotSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToChange(deps);
  const body = { name: args.name ?? 'default' };
  await deps.output.item(await client.request<Snapshot>({ method: 'POST', path: '/_emulator/snapshots', body, signal }), view);
  return 'ok';
}
