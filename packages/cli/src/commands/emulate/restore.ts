import { isAPIError, type LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { connectToChange } from './control.ts';
import type { restoreSpec } from './running-specs.ts';

/** Takes a running emulator back to a snapshot. */
export async function run({ args }: InputOf<typeof restoreSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToChange(deps);
  const name = args.name ?? 'default';
  try {
    await client.request({ method: 'POST', path: '/_emulator/snapshots/{name}/restore', params: { name }, answer: 'none', signal });
  } catch (error) {
    throw isAPIError(error) && error.status === 404 ? await explainMissing(name, client, signal) : error;
  }
  deps.notes.note(`The emulator is back in the snapshot ${name}.`);
  return 'ok';
}

async function explainMissing(name: string, client: LealUp, signal: AbortSignal): Promise<Failure> {
  const { data } = await client.request<{ data: { name: string }[] }>({ method: 'GET', path: '/_emulator/snapshots', signal });
  const names = data.map((snapshot) => snapshot.name);
  const [last] = names.toReversed();
  return new Failure('not_found', `There is no snapshot ${name}.`, {
    why: [names.length === 0 ? 'there is none at all' : `there is ${names.join(', ')}`],
    next: last === undefined ? ['emulate', 'snapshot', name] : ['emulate', 'restore', nearestName(name, names) ?? last],
  });
}
