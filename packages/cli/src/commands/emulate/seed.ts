import { isAPIError } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { connectToChange } from './control.ts';
import { readSeed } from './seed-file.ts';
import type { seedSpec } from './specs.ts';

/** Replaces all state of a running emulator. */
export async function run({ args }: InputOf<typeof seedSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { document, refuse } = await readSeed(args.seed, io);
  const client = await connectToChange(deps);
  try {
    const seeding = client.request({ method: 'POST', path: '/_emulator/seed', body: document, answer: 'none', timeoutMs: Number.POSITIVE_INFINITY, signal: io.interrupt });
    await deps.notes.during('seeding', seeding);
  } catch (error) {
    const issues = isAPIError(error) && error.problem?.errors;
    throw issues && issues.length > 0 ? refuse(issues) : error;
  }
  deps.notes.note(`The emulator's state is that of ${args.seed}.`);
  return 'ok';
}
