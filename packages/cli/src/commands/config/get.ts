import { readSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { findKey } from './keys.ts';
import type { getConfigSpec } from './specs.ts';

/** Prints a setting. */
export async function run({ args }: InputOf<typeof getConfigSpec>, _io: Io, { argv, env, output }: Deps): Promise<Outcome> {
  const value = findKey(args.key, argv).read(await readSettings(env));
  if (output.format === 'json') await output.document({ [args.key]: value });
  else await output.text(`${value}\n`);
  return 'ok';
}
