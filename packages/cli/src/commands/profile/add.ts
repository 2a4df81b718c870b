import { readSettings, writeProfile } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { checkBaseUrl } from '../../identity/base-url.ts';
import type { Io } from '../../io.ts';
import { checkOwn } from './known.ts';
import type { addProfileSpec } from './specs.ts';

/** Adds a profile. */
export async function run({ args, options }: InputOf<typeof addProfileSpec>, _io: Io, { env, notes, output }: Deps): Promise<Outcome> {
  const { name } = args;
  checkOwn(name);
  const before = (await readSettings(env)).profiles[name];
  const base_url = options['base-url'] === undefined ? before?.base_url : checkBaseUrl(options['base-url'], '--base-url');
  // A key was given for one address: it is not sent to another.
  const { credential, ...kept } = before ?? {};
  const profile = {
    ...kept,
    ...(credential !== undefined && base_url === before?.base_url && { credential }),
    ...(base_url !== undefined && { base_url }),
    ...(options.workspace !== undefined && { workspace: options.workspace }),
    ...(options['client-id'] !== undefined && { client_id: options['client-id'] }),
  };
  await writeProfile(env, name, profile);
  if (profile.credential === undefined) notes.note(`To give it a key: lealup login --profile ${name}`);
  if (output.format !== 'table') await output.document({ name, ...profile });
  return 'ok';
}
