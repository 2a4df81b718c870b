import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../failures/failure.ts';
import type { Environment, Io } from '../io.ts';
import type { SharedValues } from '../options.ts';
import { checkBaseUrl, isLoopback } from './base-url.ts';
import { readControlToken } from './control-token.ts';
import { readStdin } from '../input/stdin.ts';
import { EMULATOR, emulatorProfile, findCurrentProfile, findProfile } from './profiles.ts';

/** Whose data it is: LealUp's, that of its dev server, or a local emulator's. */
export type IdentityKind = 'LIVE' | 'TEST' | 'EMULATOR';

/** Who calls, and where. */
export interface Identity {
  /** Null where the flags or the environment name a key by itself. */
  readonly profile: string | null;
  readonly baseUrl: string;
  /** Undefined for a user who has signed in. */
  readonly apiKey: string | undefined;
  /** The sign-in of a user; undefined for a key. */
  readonly signIn: { readonly profile: string; readonly clientId: string } | undefined;
  /** Undefined: the workspace of the key. */
  readonly workspace: string | undefined;
  readonly kind: IdentityKind;
  /** What opens the own plane of an emulator that asks for it. */
  readonly controlToken: string | undefined;
  /** Where the key comes from, for messages. */
  readonly keyOrigin: string;
}

/** Where LealUp is. */
export const PRODUCTION = 'https://api.lealup.com';
const DEVELOPMENT = 'https://api.dev.lealup.com';

interface Found {
  readonly value: string;
  readonly origin: string;
}

/**
 * Finds out who calls: flags, then the environment, then the current profile, then the built-in one.
 *
 * @throws {@link Failure} for a profile, an address or a key file that does not serve, and where there is no key.
 */
export async function resolveIdentity(shared: SharedValues, env: Environment, io: Io): Promise<Identity> {
  const identity = await findIdentity(shared, env, io);
  const controlToken = identity.kind === 'EMULATOR' ? await readControlToken(shared['control-token-file'], io, env) : undefined;
  return { ...identity, controlToken };
}

async function findIdentity(shared: SharedValues, env: Environment, io: Io): Promise<Omit<Identity, 'controlToken'>> {
  const flagged = shared.profile === undefined ? undefined : await findProfile(shared.profile, { env, origin: '--profile' });
  const variable = env['LEALUP_PROFILE']?.trim() || undefined;
  const inEnv = variable === undefined || flagged ? undefined : await findProfile(variable, { env, origin: 'LEALUP_PROFILE' });
  const keyFlag = await readKeyFlags(shared, io);
  const envKey = found(env['LEALUP_API_KEY'], 'LEALUP_API_KEY');
  const address = firstOf(
    found(shared['base-url'], '--base-url'),
    found(flagged?.baseUrl, `profile ${flagged?.name}`),
    found(env['LEALUP_BASE_URL'], 'LEALUP_BASE_URL'),
    found(inEnv?.baseUrl, `profile ${inEnv?.name}`),
  );
  // A stored key goes to its own host only: the current profile serves where nothing else is named.
  const isNamed = address !== undefined || keyFlag !== undefined || envKey !== undefined || flagged !== undefined || inEnv !== undefined;
  const current = isNamed ? undefined : await findCurrentProfile(env);
  const named = address ?? found(current?.baseUrl, `profile ${current?.name}`);
  const url = named && { value: checkBaseUrl(named.value, named.origin), origin: named.origin };
  const profile = flagged ?? (envKey ? undefined : (inEnv ?? current));
  const workspace = shared.workspace ?? (env['LEALUP_WORKSPACE']?.trim() || profile?.workspace);
  if (keyFlag === undefined && profile?.clientId !== undefined) {
    const baseUrl = url?.value ?? PRODUCTION;
    const signIn = { profile: profile.name, clientId: profile.clientId };
    return { profile: profile.name, baseUrl, apiKey: undefined, signIn, workspace, kind: kindOf(baseUrl, undefined), keyOrigin: `profile ${profile.name}` };
  }
  const key = firstOf(keyFlag, found(flagged?.apiKey, `profile ${flagged?.name}`), envKey, found(profile?.apiKey, `profile ${profile?.name}`)) ?? emulatorKey(url);
  const baseUrl = url?.value ?? inferBaseUrl(key, env);
  if (isLoopback(baseUrl) && key.value.startsWith('lealup_sk_live_')) throw liveKeyHere(key, baseUrl);
  const used = shared.profile ?? (key.origin.startsWith('profile ') ? key.origin.slice('profile '.length) : null);
  return { profile: used, baseUrl, apiKey: key.value, signIn: undefined, workspace, kind: kindOf(baseUrl, key.value), keyOrigin: key.origin };
}

/** Whose data is at an address, as its key tells. */
export function kindOf(baseUrl: string, apiKey: string | undefined): IdentityKind {
  if (isLoopback(baseUrl)) return 'EMULATOR';
  const isTest = apiKey === undefined ? new URL(baseUrl).host === new URL(DEVELOPMENT).host : apiKey.startsWith('lealup_sk_test_');
  return isTest ? 'TEST' : 'LIVE';
}

/** The key of `--api-key-file` or `--api-key-stdin`; undefined if neither is given. */
export async function readKeyFlags(shared: SharedValues, io: Io): Promise<Found | undefined> {
  const file = shared['api-key-file'];
  if (shared['api-key-stdin']) {
    const text = (await readStdin(io)).trim();
    if (text === '') throw new Failure('forbidden', 'There is no API key on standard input.', { why: ['--api-key-stdin reads all of it, and nothing came'], next: ['whoami', '--api-key-file', 'key.txt'] });
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
  throw new Failure('forbidden', `The API key file ${file} is empty.`, { why: ['it has to hold a key and nothing else'], next: ['whoami', '--api-key-stdin'] });
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

/**
 * The host that a key belongs to.
 *
 * @throws {@link Failure} `forbidden` if its prefix tells none.
 */
export function inferBaseUrl({ value, origin }: Found, env: Environment): string {
  if (value.startsWith(EMULATOR.apiKey)) return emulatorProfile(env).baseUrl;
  if (value.startsWith('lealup_sk_live_')) return PRODUCTION;
  if (value.startsWith('lealup_sk_test_')) return DEVELOPMENT;
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
