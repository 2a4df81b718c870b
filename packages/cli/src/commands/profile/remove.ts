import { removeSecret } from '../../config/secrets.ts';
import { readSettings, writeSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { confirm } from '../../input/confirm.ts';
import type { Io } from '../../io.ts';
import { checkKnown, checkOwn } from './known.ts';
import type { removeProfileSpec } from './specs.ts';

/** Forgets a profile. */
export async function run({ args }: InputOf<typeof removeProfileSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { profile: name } = args;
  checkOwn(name);
  const settings = await readSettings(deps.env);
  checkKnown(name, settings, ['profile', 'remove']);
  await confirm({ sentence: `The profile ${name} and its key are to be forgotten.` }, io, deps);
  await removeSecret(deps.env, name);
  const { [name]: _removed, ...profiles } = settings.profiles;
  await writeSettings(deps.env, { ...settings, profile: settings.profile === name ? undefined : settings.profile, profiles });
  deps.notes.note(`The profile ${name} is forgotten.`);
  if (deps.output.format !== 'table') await deps.output.document({ name, removed: true });
  return 'ok';
}
