import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { connectToChange } from './control.ts';
import type { resetSpec } from './specs.ts';

/** Takes a running emulator back to the state after its seed. */
export async function run(_input: InputOf<typeof resetSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToChange(deps);
  await client.request({ method: 'POST', path: '/_emulator/reset', answer: 'none', signal });
  deps.notes.note('The emulator is back in the state after its seed.');
  return 'ok';
}
