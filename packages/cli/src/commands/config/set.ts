import { readSettings, writeSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { findKey } from './keys.ts';
import type { setConfigSpec } from './specs.ts';

/** Changes a setting. */
export async function run({ args }: InputOf<typeof setConfigSpec>, _io: Io, { argv, env, output }: Deps): Promise<Outcome> {
  const settings = findKey(args.key, argv).write(await readSettings(env), args.value);
  await writeSettings(env, settings);
  if (output.format !== 'table') await output.document({ [args.key]: args.value });
  return 'ok';
}
