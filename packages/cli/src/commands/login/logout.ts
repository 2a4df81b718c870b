import { checkWithinReach, removeSecret } from '../../config/secrets.ts';
import { readSettings, writeProfile } from '../../config/settings.ts';
import { createTokenStore } from '../../config/token-store.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { PRODUCTION } from '../../identity/identity.ts';
import { watchCalls } from '../../identity/watched-fetch.ts';
import type { Io } from '../../io.ts';
import { checkKnown, checkOwn } from '../profile/known.ts';
import type { logoutSpec } from './specs.ts';

/** Forgets the secret of a profile. */
export async function run(_input: InputOf<typeof logoutSpec>, _io: Io, { env, shared, notes, output }: Deps): Promise<Outcome> {
  const settings = await readSettings(env);
  const name = shared.profile ?? settings.profile;
  if (name === undefined) throw new Failure('not_found', 'Nobody is logged in.', { why: ['no profile is in use, and --profile names none'], next: ['profile', 'list'] });
  checkOwn(name);
  checkKnown(name, settings, ['logout', '--profile']);
  await checkWithinReach(env, name);
  const { credential, ...profile } = settings.profiles[name] ?? {};
  if (credential === 'oauth') {
    const isRevoked = profile.client_id !== undefined && (await revoke(name, { clientId: profile.client_id, baseUrl: profile.base_url ?? PRODUCTION }, { env, notes }));
    if (!isRevoked) notes.warn('LealUp could not be told: the sign-in ends there by itself, in 90 days at the latest');
  }
  const wasIn = await removeSecret(env, name);
  await writeProfile(env, name, profile);
  notes.note(wasIn ? `The profile ${name} is logged out.` : `The profile ${name} was not logged in.`);
  if (output.format !== 'table') await output.document({ profile: name, logged_out: wasIn });
  return 'ok';
}

/** Ends a sign-in at LealUp; false if it could not be told. */
async function revoke(name: string, { clientId, baseUrl }: { clientId: string; baseUrl: string }, { env, notes }: Pick<Deps, 'env' | 'notes'>): Promise<boolean> {
  const { OAuth } = await import('@lealup/sdk/oauth');
  try {
    await new OAuth({ clientId, baseUrl, redirectUri: baseUrl, store: createTokenStore(env, name), fetch: watchCalls(notes) }).revoke();
    return true;
  } catch {
    return false;
  }
}
