import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { connectToEmulator } from './control.ts';
import { readSeed } from './seed-file.ts';
import type { seedSpec } from './specs.ts';

/** Replaces all state of a running emulator. */
export async function run({ args }: InputOf<typeof seedSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { document } = await readSeed(args.seed, io);
  const client = await connectToEmulator(deps);
  await client.request({
    method: 'POST',
    path: '/_emulator/seed',
    body: document,
    answer: 'none',
    timeoutMs: Number.POSITIVE_INFINITY,
    signal: io.interrupt,
  });
  deps.notes.note(`The emulator's state is that of ${args.seed}.`);
  return 'ok';
}
