import { chmod, rename, stat } from 'node:fs/promises';
import { profilesOutOfReach, readKeyringState, secretsFile, type KeyringState } from '../../config/secrets.ts';
import { readSettings, settingsFile } from '../../config/settings.ts';
import type { Environment } from '../../io.ts';
import type { Check } from './doctor.ts';

/** What is on this machine: Node.js, the settings, the file of secrets, the keyring, a proxy. */
export async function checkLocal(env: Environment, { fixes }: { fixes: boolean }): Promise<Check[]> {
  return [
    { check: 'node', status: 'ok', detail: process.versions.node, mend: null },
    await checkSettings(env, { fixes }),
    await checkSecrets(env, { fixes }),
    await checkKeyring(env),
    checkProxy(env),
  ];
}

async function checkSettings(env: Environment, { fixes }: { fixes: boolean }): Promise<Check> {
  const file = settingsFile(env);
  try {
    const { profiles } = await readSettings(env);
    return { check: 'settings', status: 'ok', detail: `${Object.keys(profiles).length} profiles in ${file}`, mend: null };
  } catch (error) {
    if (fixes) {
      await rename(file, `${file}.damaged`);
      return { check: 'settings', status: 'mended', detail: `the damaged file is now ${file}.damaged`, mend: null };
    }
    return { check: 'settings', status: 'failed', detail: error instanceof Error ? error.message : String(error), mend: 'lealup doctor --fix puts it aside' };
  }
}

async function checkSecrets(env: Environment, { fixes }: { fixes: boolean }): Promise<Check> {
  const file = secretsFile(env);
  const facts = await stat(file).catch(() => undefined);
  if (!facts) return { check: 'secrets', status: 'ok', detail: 'none in files', mend: null };
  const isOpen = process.platform !== 'win32' && (facts.mode & 0o077) !== 0;
  if (!isOpen) return { check: 'secrets', status: 'ok', detail: `${file} is yours alone`, mend: null };
  if (!fixes) return { check: 'secrets', status: 'failed', detail: `others can read ${file}`, mend: 'lealup doctor --fix' };
  await chmod(file, 0o600);
  return { check: 'secrets', status: 'mended', detail: `${file} is yours alone again; if others may have read it, make new keys`, mend: null };
}

const KEYRINGS = {
  used: { status: 'ok', detail: 'secrets go to the keyring of this system', mend: null },
  'turned off': { status: 'ok', detail: 'turned off: secrets go to a file that only you can read', mend: null },
  missing: { status: 'ok', detail: 'this system has none: secrets go to a file that only you can read', mend: null },
  closed: { status: 'warning', detail: 'it does not open: new secrets go to a file that only you can read', mend: 'unlock it, then lealup login' },
} as const satisfies Record<KeyringState, Omit<Check, 'check'>>;

async function checkKeyring(env: Environment): Promise<Check> {
  try {
    const left = await profilesOutOfReach(env);
    if (left.length === 0) return { check: 'keyring', ...KEYRINGS[await readKeyringState(env)] };
    return { check: 'keyring', status: 'failed', detail: `turned off, and the secrets of ${left.join(', ')} are in it`, mend: 'unset LEALUP_KEYRING, or lealup config set keyring on' };
  } catch {
    return { check: 'keyring', status: 'warning', detail: 'whether it is to be used stands in the damaged settings', mend: 'lealup doctor --fix' };
  }
}

function checkProxy(env: Environment): Check {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
  if (names.length === 0) return { check: 'proxy', status: 'ok', detail: 'none', mend: null };
  const isUsed = env['NODE_USE_ENV_PROXY'] === '1';
  const detail = `${names.join(', ')} set`;
  if (isUsed) return { check: 'proxy', status: 'ok', detail: `${detail} and used`, mend: null };
  return { check: 'proxy', status: 'warning', detail: `${detail}, and not used by Node.js`, mend: 'set NODE_USE_ENV_PROXY=1' };
}
