import { readSecret } from '../config/secrets.ts';
import { readSettings } from '../config/settings.ts';
import { Failure } from '../failures/failure.ts';
import type { Environment } from '../io.ts';
import { nearestName } from '../parse/nearest-name.ts';

/** A profile with what opens it. */
export interface Profile {
  readonly name: string;
  readonly baseUrl: string | undefined;
  readonly workspace: string | undefined;
  /** Undefined for a user who has signed in, and before any login. */
  readonly apiKey: string | undefined;
  /** The public client of a user who has signed in. */
  readonly clientId: string | undefined;
}

/** What opens a local emulator, and nothing else. */
export const EMULATOR = { name: 'emulator', apiKey: 'lealup_sk_test_emulator' } as const;

/** The profile of a local emulator, on the port that it is started with. */
export function emulatorProfile(env: Environment): Profile & { readonly baseUrl: string } {
  const port = env['LEALUP_EMULATE_PORT']?.trim() ?? '';
  return { ...EMULATOR, baseUrl: `http://127.0.0.1:${/^[1-9]\d{0,4}$/.test(port) ? port : DEFAULT_PORT}`, workspace: undefined, clientId: undefined };
}

const DEFAULT_PORT = '4020';

/**
 * The profile of a name.
 *
 * @throws {@link Failure} `usage` if there is none, `forbidden` if nobody has logged in with it.
 */
export async function findProfile(name: string, { env, origin }: { env: Environment; origin: string }): Promise<Profile> {
  if (name === EMULATOR.name) return emulatorProfile(env);
  const { profiles } = await readSettings(env);
  const stored = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!stored) {
    const names = [EMULATOR.name, ...Object.keys(profiles)];
    throw new Failure('usage', `There is no profile ${name}.`, {
      why: [`${origin} names it; the profiles are ${names.join(', ')}`],
      next: ['whoami', '--profile', nearestName(name, names) ?? EMULATOR.name],
    });
  }
  const isUser = stored.credential === 'oauth';
  const secret = stored.credential === undefined ? undefined : await readSecret(env, name);
  if (secret === undefined) {
    throw new Failure('forbidden', `Nobody has logged in with the profile ${name}.`, { why: [`${origin} names it`], next: ['login', '--profile', name] });
  }
  return { name, baseUrl: stored.base_url, workspace: stored.workspace, apiKey: isUser ? undefined : secret, clientId: isUser ? stored.client_id : undefined };
}

/** The profile that is used where nothing else is named; undefined if none was chosen. */
export async function findCurrentProfile(env: Environment): Promise<Profile | undefined> {
  const { profile } = await readSettings(env);
  return profile === undefined || profile === EMULATOR.name ? undefined : findProfile(profile, { env, origin: 'the current profile' });
}
