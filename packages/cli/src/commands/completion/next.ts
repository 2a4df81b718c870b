import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { candidatesFor } from './candidates.ts';
import type { completeSpec } from './specs.ts';

/** Lists what may come next, a line each, its summary after a tab. */
export async function run({ args }: InputOf<typeof completeSpec>, _io: Io, { output }: Deps): Promise<Outcome> {
  const { commands } = await import('../table.ts');
  const { operations } = await import('@lealup/sdk/operations');
  const found = candidatesFor(args.words, { specs: commands.map(({ spec }) => spec), operations: Object.values(operations) });
  await output.text(found.map(({ word, summary }) => `${word}\t${summary}\n`).join(''));
  return 'ok';
}
