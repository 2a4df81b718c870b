import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { connectToChange } from './control.ts';
import type { clearFaultsSpec } from './running-specs.ts';

/** Takes back the faults of a running emulator. */
export async function run({ args }: InputOf<typeof clearFaultsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToChange(deps);
  const { fault: id } = args;
  const place = id === undefined ? { path: '/_emulator/faults' } : { path: '/_emulator/faults/{id}', params: { id } };
  await client.request({ method: 'DELETE', ...place, answer: 'none', signal });
  deps.notes.note(id === undefined ? 'All faults are taken back.' : `The fault ${id} is taken back.`);
  return 'ok';
}
