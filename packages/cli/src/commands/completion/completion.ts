import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { SCRIPTS } from './scripts.ts';
import type { completionSpec } from './specs.ts';

/** Prints the script of a shell. */
export async function run({ args }: InputOf<typeof completionSpec>, _io: Io, { output }: Deps): Promise<Outcome> {
  const script = Object.entries(SCRIPTS).find(([shell]) => shell === args.shell)?.[1];
  if (script === undefined) {
    const names = Object.keys(SCRIPTS);
    throw new Failure('usage', `There is no script for ${args.shell}.`, {
      why: [`there is one for ${names.join(', ')}`],
      next: ['completion', nearestName(args.shell, names) ?? 'bash'],
    });
  }
  await output.text(script);
  return 'ok';
}
