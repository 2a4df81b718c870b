import { join } from 'node:path';
import type { Environment } from '../io.ts';
import { readIfThere, writePrivately } from './files.ts';
import { configFolder } from './paths.ts';
import { readSettings } from './settings.ts';

const SERVICE = 'lealup';

/** The file of secrets where there is no keyring. */
export function secretsFile(env: Environment): string {
  return join(configFolder(env), 'credentials.json');
}

/** The secret of a profile; undefined if there is none. */
export async function readSecret(env: Environment, profile: string): Promise<string | undefined> {
  const stored = (await readFileSecrets(env))[profile];
  if (stored !== undefined) return stored;
  const keyring = await openKeyring(env);
  return (await keyring?.read(profile)) ?? undefined;
}

/** Keeps a secret in the keyring of the system, or in a file that only the user can read. */
export async function writeSecret(env: Environment, profile: string, secret: string): Promise<void> {
  const keyring = await openKeyring(env);
  const isKept = keyring !== undefined && (await keyring.write(profile, secret));
  await writeFileSecret(env, profile, isKept ? undefined : secret);
}

/** Whether a secret is in the file, since there is no keyring. */
export async function isInFile(env: Environment, profile: string): Promise<boolean> {
  return (await readFileSecrets(env))[profile] !== undefined;
}

/** Forgets a secret, wherever it is. */
export async function removeSecret(env: Environment, profile: string): Promise<void> {
  await writeFileSecret(env, profile, undefined);
  const keyring = await openKeyring(env);
  await keyring?.remove(profile);
}

interface Keyring {
  read(profile: string): Promise<string | undefined>;
  write(profile: string, secret: string): Promise<boolean>;
  remove(profile: string): Promise<void>;
}

/** The keyring of the system; undefined if it is not to be used or not there. */
async function openKeyring(env: Environment): Promise<Keyring | undefined> {
  if (/^(0|off|false|no)$/i.test(env['LEALUP_KEYRING'] ?? '') || (await readSettings(env)).keyring === false) return undefined;
  const module_ = await import('@napi-rs/keyring').catch(() => undefined);
  if (!module_) return undefined;
  // The keyring of the Linux kernel, which would stand in for a missing one, forgets everything at a restart.
  const entryOf = (profile: string) => new module_.AsyncEntry(SERVICE, profile, { linux: { store: 'secret-service' } });
  return {
    // What cannot be opened holds nothing that could be used.
    read: async (profile) => (await attempt(() => entryOf(profile).getPassword())) ?? undefined,
    // Some keyrings take what they do not keep.
    write: async (profile, secret) =>
      (await attempt(async () => {
        await entryOf(profile).setPassword(secret);
        return (await entryOf(profile).getPassword()) === secret;
      })) ?? false,
    remove: async (profile) => {
      await attempt(() => entryOf(profile).deletePassword());
    },
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

async function readFileSecrets(env: Environment): Promise<Readonly<Record<string, string>>> {
  const text = await readIfThere(secretsFile(env));
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).flatMap(([name, secret]: [string, unknown]) => (typeof secret === 'string' ? [[name, secret]] : [])));
  } catch {
    return {};
  }
}

async function writeFileSecret(env: Environment, profile: string, secret: string | undefined): Promise<void> {
  const secrets = await readFileSecrets(env);
  if (secret === undefined && secrets[profile] === undefined) return;
  const { [profile]: _before, ...others } = secrets;
  await writePrivately(secretsFile(env), `${JSON.stringify(secret === undefined ? others : { ...others, [profile]: secret })}\n`);
}
