import { join } from 'node:path';
import { Failure } from '../failures/failure.ts';
import type { Environment } from '../io.ts';
import { readIfThere, writePrivately } from './files.ts';
import { configFolder } from './paths.ts';

/** How a profile calls: with a key, or as a user who has signed in; null before and after. */
export type CredentialKind = 'api_key' | 'oauth';

/** A named way to call LealUp, without its secret. */
export interface StoredProfile {
  readonly base_url?: string | undefined;
  readonly workspace?: string | undefined;
  /** The public OAuth client that `login --web` signs in with. */
  readonly client_id?: string | undefined;
  readonly credential?: CredentialKind | undefined;
}

/** What people have set. */
export interface Settings {
  /** The profile that is used where none is named. */
  readonly profile?: string | undefined;
  /** Whether secrets may go to the keyring of the system; default yes. */
  readonly keyring?: boolean | undefined;
  readonly profiles: Readonly<Record<string, StoredProfile>>;
}

/** The file of the settings. */
export function settingsFile(env: Environment): string {
  return join(configFolder(env), 'config.json');
}

/**
 * Reads the settings; there need not be any.
 *
 * @throws {@link Failure} `usage` if the file is damaged.
 */
export async function readSettings(env: Environment): Promise<Settings> {
  const file = settingsFile(env);
  const text = readIfThere(file);
  if (text === undefined) return { profiles: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (isSettings(value)) return { ...value, profiles: value.profiles ?? {} };
  } catch {
    // Said below.
  }
  throw new Failure('usage', `The settings in ${file} are damaged.`, { why: ['the file is no JSON of settings'], next: ['doctor', '--fix'] });
}

/** Replaces the settings. */
export function writeSettings(env: Environment, settings: Settings): Promise<void> {
  return writePrivately(settingsFile(env), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** Changes one profile; undefined removes it. */
export async function writeProfile(env: Environment, name: string, profile: StoredProfile | undefined): Promise<void> {
  const settings = await readSettings(env);
  const { [name]: _before, ...others } = settings.profiles;
  await writeSettings(env, { ...settings, profiles: profile === undefined ? others : { ...others, [name]: profile } });
}

function isSettings(value: unknown): value is Omit<Settings, 'profiles'> & Partial<Pick<Settings, 'profiles'>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const profiles: unknown = 'profiles' in value ? value.profiles : {};
  if (typeof profiles !== 'object' || profiles === null || Array.isArray(profiles)) return false;
  return Object.values(profiles).every((profile: unknown) => typeof profile === 'object' && profile !== null);
}
