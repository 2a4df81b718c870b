import { readSettings, writeSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { checkKnown } from './known.ts';
import type { useProfileSpec } from './specs.ts';

/** Chooses the profile that is used where none is named. */
export async function run({ args }: InputOf<typeof useProfileSpec>, _io: Io, { env, notes, output }: Deps): Promise<Outcome> {
  const settings = await readSettings(env);
  checkKnown(args.profile, settings, ['profile', 'use']);
  await writeSettings(env, { ...settings, profile: args.profile });
  notes.note(`Commands call by the profile ${args.profile} from now on.`);
  if (output.format !== 'table') await output.document({ profile: args.profile });
  return 'ok';
}
