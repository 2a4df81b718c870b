/** A desktop's session of its own, with a keyring in it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['dbus-run-session', 'dbus-send', 'gnome-keyring-daemon', 'secret-tool'];

/** Whether there is a keyring to try; prints why tests are skipped if not. */
export function hasKeyring(): boolean {
  const missing = PROGRAMS.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  if (missing.length > 0) process.stdout.write(`skipped: no secret is kept in a keyring, because there is no ${missing.join(', ')}\n`);
  return missing.length === 0;
}

/** A session that ends when it is disposed of. */
export interface KeyringSession extends AsyncDisposable {
  /** What makes a program part of it; it has no display on which anybody could be asked. */
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  /** Locks it: from now on it would ask for its password. */
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** What a keyring holds of a profile. */
  lookUp(profile: string): Promise<string>;
}

/** Opens a session; its keyring is unlocked, or nobody ever made one. */
export async function openKeyringSession(state: 'unlocked' | 'never made'): Promise<KeyringSession> {
  const home = await mkdtemp(join(tmpdir(), 'lealup-keyring-'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_RUNTIME_DIR: home };
  const unlock = 'printf %s password | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>&1';
  const script = `${state === 'unlocked' ? `${unlock}; ` : ''}echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat`;
  const session = spawn('dbus-run-session', ['--', 'sh', '-c', script], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const [address] = await once(session.stdout, 'data');
  const inside = { ...env, DBUS_SESSION_BUS_ADDRESS: String(address).trim() };
  return {
    env: inside,
    home,
    async lock() {
      const service = ['--dest=org.freedesktop.secrets', '/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock'];
      await run('dbus-send', ['--session', '--print-reply', ...service, 'array:objpath:/org/freedesktop/secrets/collection/login'], { env: inside });
    },
    async unlock() {
      await run('sh', ['-c', unlock], { env: inside });
    },
    lookUp: async (profile) => (await run('secret-tool', ['lookup', 'service', 'lealup', 'username', profile], { env: inside })).out,
    async [Symbol.asyncDispose]() {
      const ended = once(session, 'exit');
      session.stdin.end();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Runs a program to its end. */
export async function run(
  command: string,
  argv: readonly string[],
  { env, stdin = '' }: { env: Readonly<Record<string, string>>; stdin?: string },
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(command, argv, { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  child.stdin.end(stdin);
  const [code] = await once(child, 'close');
  return { code, out, err };
}
