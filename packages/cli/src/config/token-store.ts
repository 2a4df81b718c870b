import { mkdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TokenSet, TokenStore } from '@lealup/sdk/oauth';
import type { Environment } from '../io.ts';
import { configFolder } from './paths.ts';
import { readSecret, writeSecret } from './secrets.ts';

const POLL_MS = 20;
/** Whoever has held it for so long is dead. */
const STALE_MS = 10_000;

/** Keeps the tokens of a profile where its secret is; several processes may share it. */
export function createTokenStore(env: Environment, profile: string): TokenStore {
  const load = async (): Promise<TokenSet | undefined> => parse(await readSecret(env, profile));
  return {
    load,
    swap: (version, next) =>
      locked(lockOf(env, profile), async () => {
        if ((await load())?.version !== version) return false;
        await writeSecret(env, profile, JSON.stringify(next));
        return true;
      }),
  };
}

/** Keeps the tokens of a new sign-in, whatever was kept before. */
export async function keepTokens(env: Environment, profile: string, tokens: TokenSet | undefined): Promise<void> {
  await locked(lockOf(env, profile), () => writeSecret(env, profile, JSON.stringify(tokens)));
}

function lockOf(env: Environment, profile: string): string {
  return join(configFolder(env), `${encodeURIComponent(profile)}.lock`);
}

/** Works while no other process does; making a folder is the one step that only one of them can do. */
async function locked<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(join(folder, '..'), { recursive: true, mode: 0o700 });
  while (!(await makeFolder(folder))) {
    const age = await stat(folder).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > STALE_MS) await rmdir(folder).catch(() => {});
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rmdir(folder).catch(() => {});
  }
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function parse(text: string | undefined): TokenSet | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isTokenSet(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTokenSet(value: unknown): value is TokenSet {
  return typeof value === 'object' && value !== null && 'accessToken' in value && 'version' in value && 'expiresAtMs' in value;
}
