import { isAlive, readRecords, type EmulatorRecord } from '../config/emulator-records.ts';
import { readSettings } from '../config/settings.ts';
import { Failure } from '../failures/failure.ts';
import type { Environment, Io } from '../io.ts';
import type { SharedValues } from '../options.ts';
import { checkBaseUrl, isLoopback } from './base-url.ts';
import { resolveIdentity, type Identity } from './identity.ts';
import { emulatorProfile } from './profiles.ts';

interface Surroundings {
  readonly env: Environment;
  readonly io: Io;
  readonly argv: readonly string[];
}

/**
 * Finds the local emulator that a command is about: the one that is named, else the only one in the background, else that
 * of the profile if it is on this machine, else the built-in one. No API key is needed for its own plane: a key or a
 * profile in the environment that is for another LealUp neither serves nor hinders.
 *
 * @throws {@link Failure} `usage` for an address that is no emulator's, and if several are in the background and none is named.
 */
export async function resolveEmulator(shared: SharedValues, { env, io, argv }: Surroundings): Promise<Identity> {
  const own = { ...env, LEALUP_API_KEY: undefined, LEALUP_PROFILE: undefined };
  if (shared.profile !== undefined) return resolveIdentity(shared, own, io);
  const builtIn = emulatorProfile(env).baseUrl;
  // An address of this machine that others reach too is one only for an emulator that was noted down.
  const at = async (baseUrl: string) => ({ ...(await resolveIdentity({ ...shared, 'base-url': builtIn }, own, io)), baseUrl });
  const records = await readRecords(env);
  const named = findNamed(shared, env);
  if (named) return at(records.find(({ url, public_url }) => url === named.url || public_url === named.url)?.url ?? checkLocal(named));
  const local = await findLocalProfile(env);
  const preferred = local?.baseUrl ?? builtIn;
  const running = records.filter(({ pid }) => isAlive(pid));
  const [only] = running;
  if (only && !running.some(({ url }) => url === preferred)) {
    if (running.length > 1) throw severalRun(only, running, argv);
    return at(only.url);
  }
  return local ? resolveIdentity({ ...shared, profile: local.name }, own, io) : at(builtIn);
}

/** What is said of an address that is no emulator's. */
export function notLocal(baseUrl: string): Failure {
  return new Failure('usage', `${baseUrl} is no local emulator.`, {
    why: ['only an emulator has a clock that can be moved and a state that can be replaced'],
    next: ['emulate'],
  });
}

interface Named {
  readonly url: string;
  readonly origin: string;
}

function findNamed(shared: SharedValues, env: Environment): Named | undefined {
  const flag = shared['base-url'];
  if (flag !== undefined) return { url: flag.replace(/\/+$/, ''), origin: '--base-url' };
  const variable = env['LEALUP_BASE_URL']?.trim();
  return variable ? { url: variable.replace(/\/+$/, ''), origin: 'LEALUP_BASE_URL' } : undefined;
}

function checkLocal({ url, origin }: Named): string {
  const checked = checkBaseUrl(url, origin);
  if (!isLoopback(checked)) throw notLocal(checked);
  return checked;
}

/** The profile of the environment, else the current one, if it is an emulator's. */
async function findLocalProfile(env: Environment): Promise<{ name: string; baseUrl: string } | undefined> {
  const { profile, profiles } = await readSettings(env);
  const name = env['LEALUP_PROFILE']?.trim() || profile;
  const baseUrl = name !== undefined && Object.hasOwn(profiles, name) ? profiles[name]?.base_url : undefined;
  return name !== undefined && baseUrl !== undefined && URL.canParse(baseUrl) && isLoopback(baseUrl) ? { name, baseUrl } : undefined;
}

function severalRun({ url: first }: EmulatorRecord, running: readonly EmulatorRecord[], argv: readonly string[]): Failure {
  return new Failure('usage', `${running.length} emulators run detached.`, {
    why: running.map(({ url, pid }) => `${url}, process ${pid}`),
    next: [...argv, '--base-url', first],
  });
}
