import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { nearestName } from '../parse/nearest-name.ts';
import type { Environment, Io } from '../io.ts';
import type { SharedValues } from '../options.ts';
import { checkBaseUrl, isLoopback } from './base-url.ts';
import { readStdin } from '../input/stdin.ts';

/** Whose data it is: LealUp's, that of its dev server, or a local emulator's. */
export type IdentityKind = 'LIVE' | 'TEST' | 'EMULATOR';

/** Who calls, and where. */
export interface Identity {
  /** Null where the flags or the environment name a key by itself. */
  readonly profile: string | null;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Undefined: the workspace of the key. */
  readonly workspace: string | undefined;
  readonly kind: IdentityKind;
  /** Where the key comes from, for messages. */
  readonly keyOrigin: string;
}

interface Profile {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** The key that every emulator knows: it opens nothing but a local one. */
const EMULATOR: Profile = { baseUrl: 'http://127.0.0.1:4020', apiKey: 'lealup_sk_test_emulator' };

const PROFILES: ReadonlyMap<string, Profile> = new Map([['emulator', EMULATOR]]);

interface Found {
  readonly value: string;
  readonly origin: string;
}

/**
 * Finds out who calls: flags, then the environment, then the built-in profile.
 *
 * @throws {@link Failure} for a profile, an address or a key file that does not serve, and where there is no key.
 */
export async function resolveIdentity(shared: SharedValues, env: Environment, io: Io): Promise<Identity> {
  const flagProfile = findProfile(shared.profile, '--profile');
  const envProfile = findProfile(env['LEALUP_PROFILE']?.trim() || undefined, 'LEALUP_PROFILE');
  const named = firstOf(
    found(shared['base-url'], '--base-url'),
    found(flagProfile?.baseUrl, `profile ${shared.profile}`),
    found(env['LEALUP_BASE_URL'], 'LEALUP_BASE_URL'),
    found(envProfile?.baseUrl, `profile ${env['LEALUP_PROFILE']}`),
  );
  const url = named && { value: checkBaseUrl(named.value, named.origin), origin: named.origin };
  const key =
    firstOf(
      await readKeyFlags(shared, io),
      found(flagProfile?.apiKey, `profile ${shared.profile}`),
      found(env['LEALUP_API_KEY'], 'LEALUP_API_KEY'),
      found(envProfile?.apiKey, `profile ${env['LEALUP_PROFILE']}`),
    ) ?? emulatorKey(url);
  const baseUrl = url?.value ?? inferBaseUrl(key);
  if (isLoopback(baseUrl) && key.value.startsWith('lealup_sk_live_')) throw liveKeyHere(key, baseUrl);
  const usesProfile = shared.profile ?? (key.origin.startsWith('profile ') ? key.origin.slice('profile '.length) : undefined);
  return {
    profile: usesProfile ?? null,
    baseUrl,
    apiKey: key.value,
    workspace: shared.workspace ?? (env['LEALUP_WORKSPACE']?.trim() || undefined),
    kind: isLoopback(baseUrl) ? 'EMULATOR' : key.value.startsWith('lealup_sk_test_') ? 'TEST' : 'LIVE',
    keyOrigin: key.origin,
  };
}

function findProfile(name: string | undefined, origin: string): Profile | undefined {
  if (name === undefined) return undefined;
  const profile = PROFILES.get(name);
  if (profile) return profile;
  const meant = nearestName(name, PROFILES.keys()) ?? 'emulator';
  throw new Failure('usage', `There is no profile ${name}.`, {
    why: [`${origin} names it; the profiles are ${[...PROFILES.keys()].join(', ')}`],
    next: ['whoami', '--profile', meant],
  });
}

async function readKeyFlags(shared: SharedValues, io: Io): Promise<Found | undefined> {
  const file = shared['api-key-file'];
  if (shared['api-key-stdin']) {
    const text = (await readStdin(io)).trim();
    if (text === '') throw new Failure('forbidden', 'There is no API key on standard input.', { next: ['whoami', '--api-key-file', 'key.txt'] });
    return { value: text, origin: '--api-key-stdin' };
  }
  if (file === undefined) return undefined;
  try {
    return found(await readFile(resolve(io.cwd, file), 'utf8'), `--api-key-file ${file}`) ?? emptyKeyFile(file);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('usage', `The API key file ${file} cannot be read.`, {
      why: [cause instanceof Error ? cause.message : String(cause)],
      next: ['whoami', '--api-key-stdin'],
      cause,
    });
  }
}

function emptyKeyFile(file: string): never {
  throw new Failure('forbidden', `The API key file ${file} is empty.`, { next: ['whoami', '--api-key-stdin'] });
}

/** Nothing has to be configured to use a local emulator; for any other host a key is needed. */
function emulatorKey(url: Found | undefined): Found {
  if (url === undefined || isLoopback(url.value)) return { value: EMULATOR.apiKey, origin: 'profile emulator' };
  throw new Failure('forbidden', `There is no API key for ${new URL(url.value).origin}.`, {
    why: ['set LEALUP_API_KEY, or name a file with --api-key-file'],
    next: ['whoami', '--base-url', url.value, '--api-key-stdin'],
  });
}

function liveKeyHere({ origin }: Found, baseUrl: string): Failure {
  return new Failure('forbidden', `A live API key is not sent to ${baseUrl}.`, {
    why: [`it comes from ${origin}, and only LealUp itself may see it`],
    next: ['whoami', '--profile', 'emulator'],
  });
}

function inferBaseUrl({ value, origin }: Found): string {
  if (value.startsWith(EMULATOR.apiKey)) return EMULATOR.baseUrl;
  if (value.startsWith('lealup_sk_live_')) return 'https://api.lealup.com';
  if (value.startsWith('lealup_sk_test_')) return 'https://api.dev.lealup.com';
  throw new Failure('forbidden', 'The API key starts with neither lealup_sk_live_ nor lealup_sk_test_.', {
    why: [`it comes from ${origin}; copy it again, whole`],
    next: ['whoami', '--api-key-stdin'],
  });
}

function found(value: string | undefined, origin: string): Found | undefined {
  const text = value?.trim();
  return text ? { value: text, origin } : undefined;
}

function firstOf(...candidates: (Found | undefined)[]): Found | undefined {
  return candidates.find((candidate) => candidate !== undefined);
}
