import { settingsFile } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { configPathSpec } from './specs.ts';

/** Prints where the settings are. */
export async function run(_input: InputOf<typeof configPathSpec>, _io: Io, { env, output }: Deps): Promise<Outcome> {
  const path = settingsFile(env);
  if (output.format === 'json') await output.document({ path });
  else await output.text(`${path}\n`);
  return 'ok';
}
