import { join } from 'node:path';
import type { AsyncEntry } from '@napi-rs/keyring';
import { Failure } from '../failures/failure.ts';
import type { Environment } from '../io.ts';
import { readIfThere, writePrivately } from './files.ts';
import { configFolder } from './paths.ts';
import { readSettings } from './settings.ts';

const SERVICE = 'lealup';
/** No profile can have this name. */
const PROBE = 'is it there?';

/** The file of secrets where there is no keyring. */
export function secretsFile(env: Environment): string {
  return join(configFolder(env), 'credentials.json');
}

/**
 * The secret of a profile; undefined if there is none.
 *
 * @throws {@link Failure} `forbidden` if the keyring does not open.
 */
export async function readSecret(env: Environment, profile: string): Promise<string | undefined> {
  const stored = (await readFileSecrets(env))[profile];
  if (stored !== undefined) return stored;
  const entry = await openEntry(env, profile);
  try {
    return (await entry?.getPassword()) ?? undefined;
  } catch (cause) {
    throw closedKeyring(`The keyring of this system does not give the secret of the profile ${profile}.`, { profile, cause });
  }
}

/** Keeps a secret in the keyring of the system, or in a file that only the user can read. */
export async function writeSecret(env: Environment, profile: string, secret: string): Promise<void> {
  const entry = await openEntry(env, profile);
  const isKept = entry !== undefined && (await keep(entry, secret));
  await writeFileSecret(env, profile, isKept ? undefined : secret);
}

/** Why a secret is in the file, in words; undefined if it is not. */
export async function whyInFile(env: Environment, profile: string): Promise<string | undefined> {
  if ((await readFileSecrets(env))[profile] === undefined) return undefined;
  if (await isTurnedOff(env)) return 'the keyring is turned off';
  return (await openEntry(env, profile)) ? 'the keyring of this system did not take it' : 'this system has no keyring';
}

/**
 * Forgets a secret, wherever it is; tells whether there was one.
 *
 * @throws {@link Failure} `forbidden` if the keyring does not open or is turned off, and all stays as it is.
 */
export async function removeSecret(env: Environment, profile: string): Promise<boolean> {
  await checkWithinReach(env, profile);
  const entry = await openEntry(env, profile);
  const wasInKeyring = await entry?.deleteCredential().catch((cause: unknown) => {
    throw closedKeyring(`The keyring of this system did not open, and still has the secret of the profile ${profile}.`, { profile, cause });
  });
  const wasInFile = (await readFileSecrets(env))[profile] !== undefined;
  await writeFileSecret(env, profile, undefined);
  return wasInFile || wasInKeyring === true;
}

/** Where secrets go, as far as can be told without keeping one. */
export type KeyringState = 'used' | 'turned off' | 'missing' | 'closed';

/** What becomes of the keyring of this system; `closed` is one that does not open. */
export async function readKeyringState(env: Environment): Promise<KeyringState> {
  if (await isTurnedOff(env)) return 'turned off';
  const entry = await openEntry(env, PROBE);
  if (!entry) return 'missing';
  try {
    await entry.getPassword();
    return 'used';
  } catch {
    return 'closed';
  }
}

/** The profiles whose secrets are in a keyring that is turned off. */
export async function profilesOutOfReach(env: Environment): Promise<readonly string[]> {
  if (!(await isTurnedOff(env))) return [];
  const inFile = await readFileSecrets(env);
  const { profiles } = await readSettings(env);
  return Object.keys(profiles).filter((name) => profiles[name]?.credential !== undefined && inFile[name] === undefined);
}

/**
 * Makes sure that a secret can be forgotten.
 *
 * @throws {@link Failure} `forbidden` if it is in a keyring that is turned off.
 */
export async function checkWithinReach(env: Environment, profile: string): Promise<void> {
  if (!(await profilesOutOfReach(env)).includes(profile)) return;
  throw new Failure('forbidden', `The secret of the profile ${profile} is in the keyring of this system, which is turned off.`, {
    why: ['it is in no file; do it again without LEALUP_KEYRING, or after lealup config set keyring on'],
    next: ['doctor'],
  });
}

/** The place of a secret in the keyring of the system; undefined if it is not to be used or not there. */
async function openEntry(env: Environment, profile: string): Promise<AsyncEntry | undefined> {
  return (await isTurnedOff(env)) ? undefined : openSystemEntry(profile);
}

async function openSystemEntry(profile: string): Promise<AsyncEntry | undefined> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    // The keyring of the Linux kernel, which would stand in for a missing one, forgets everything at a restart.
    return new AsyncEntry(SERVICE, profile, { linux: { store: 'secret-service' } });
  } catch {
    return undefined;
  }
}

async function isTurnedOff(env: Environment): Promise<boolean> {
  return /^(0|off|false|no)$/i.test(env['LEALUP_KEYRING'] ?? '') || (await readSettings(env)).keyring === false;
}

async function keep(entry: AsyncEntry, secret: string): Promise<boolean> {
  try {
    await entry.setPassword(secret);
    // Some keyrings take what they do not keep.
    return (await entry.getPassword()) === secret;
  } catch {
    return false;
  }
}

function closedKeyring(message: string, { profile, cause }: { profile: string; cause: unknown }): Failure {
  return new Failure('forbidden', message, {
    why: [cause instanceof Error ? cause.message : String(cause), 'unlock it and try again, or log in anew, which keeps the secret in a file if need be'],
    next: ['login', '--profile', profile],
    cause,
  });
}

async function readFileSecrets(env: Environment): Promise<Readonly<Record<string, string>>> {
  const text = readIfThere(secretsFile(env));
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
