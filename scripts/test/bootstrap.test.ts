import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../bootstrap.cjs', import.meta.url));

/** A pnpm of the pinned major that notes how it is called and installs nothing. */
const PNPM = `#!/bin/sh
echo "$@" >> "$CALLS"
if [ "$1" = --version ]; then echo 11.0.0; else mkdir -p node_modules; fi
`;

// A checkout of its own in a temporary folder, on the Node that runs the tests: nothing comes from the network.
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-bootstrap-'));
  for (const name of ['scripts', 'bin']) mkdirSync(join(folder, name));
  cpSync(script, join(folder, 'scripts', 'bootstrap.cjs'));
  writeFileSync(join(folder, 'pnpm-lock.yaml'), 'lockfileVersion: 9\n');
  writeFileSync(join(folder, 'bin', 'pnpm'), PNPM);
  chmodSync(join(folder, 'bin', 'pnpm'), 0o755);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  return { ...process.env, PATH: path, CALLS: join(folder, 'calls'), ...extra };
}

function bootstrap(command: string[], extra: Record<string, string> = {}) {
  const args = [join(folder, 'scripts', 'bootstrap.cjs'), ...command];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: environment(extra) });
}

/** How pnpm was asked to install, once for each time. */
function installs(): string[] {
  const file = join(folder, 'calls');
  const calls = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return calls.filter((call) => call.startsWith('install'));
}

/** The pid of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}

describe('bootstrap', () => {
  it('is written in a JavaScript that every Node parses', () => {
    expect(() => parse(readFileSync(script, 'utf8'), { ecmaVersion: 5 })).not.toThrow();
  });

  it('ends with the exit code of the command', () => {
    expect(bootstrap(['node', '--eval', 'process.exit(3)']).status).toBe(3);
    expect(bootstrap(['node', '--eval', '']).status).toBe(0);
  });

  it('ends by the signal that ended the command', () => {
    expect(bootstrap(['node', '--eval', 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)']).signal).toBe('SIGTERM');
  });

  it('hands a signal on to the command and lets it end in its own way', async () => {
    const program = 'process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); console.log("ready")';
    const child = spawn(process.execPath, [join(folder, 'scripts', 'bootstrap.cjs'), 'node', '--eval', program], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([5, null]);
  });

  it('installs once, and again after the lockfile changed', () => {
    bootstrap(['node', '--eval', '']);
    bootstrap(['node', '--eval', '']);
    expect(installs()).toEqual(['install --frozen-lockfile --reporter=silent']);
    writeFileSync(join(folder, 'pnpm-lock.yaml'), 'lockfileVersion: 10\n');
    bootstrap(['node', '--eval', '']);
    expect(installs()).toHaveLength(2);
  });

  it('takes over the lock of a process that is gone, and leaves nothing behind', () => {
    writeFileSync(join(folder, '.toolchain.lock'), String(deadPid()));
    expect(bootstrap(['node', '--eval', 'process.exit(3)']).status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('.toolchain'))).toEqual([]);
  });

  it('waits while a living process holds the lock', async () => {
    writeFileSync(join(folder, '.toolchain.lock'), String(process.pid));
    const child = spawn(process.execPath, [join(folder, 'scripts', 'bootstrap.cjs'), 'node', '--eval', 'process.exit(3)'], {
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said] = await once(child.stderr, 'data');
    expect(String(said)).toBe('lealup: waiting for another set-up in this folder to end\n');
    expect(installs()).toEqual([]);
    rmSync(join(folder, '.toolchain.lock'));
    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  it('installs once for many starts at the same time', async () => {
    writeFileSync(join(folder, '.toolchain.lock'), String(deadPid()));
    const starts = Array.from({ length: 6 }, () =>
      once(spawn(process.execPath, [join(folder, 'scripts', 'bootstrap.cjs'), 'node', '--eval', ''], { env: environment(), stdio: 'ignore' }), 'exit'),
    );
    expect(await Promise.all(starts)).toEqual(starts.map(() => [0, null]));
    expect(installs()).toHaveLength(1);
  });

  it('says in one line what it does and what went wrong, and releases the lock', () => {
    const { status, stderr } = bootstrap(['node', '--eval', '']);
    expect([status, stderr]).toEqual([0, 'lealup: installing the dependencies\n']);
    writeFileSync(join(folder, 'bin', 'pnpm'), PNPM.replace('mkdir -p node_modules', 'exit 1'));
    writeFileSync(join(folder, 'pnpm-lock.yaml'), '');
    const failed = bootstrap(['node', '--eval', '']);
    expect([failed.status, failed.stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      'lealup: pnpm could not install the dependencies; its message stands above',
    ]);
    expect(existsSync(join(folder, '.toolchain.lock'))).toBe(false);
  });

  it('keeps npm’s own variables from the command, the registry excepted', () => {
    const program = 'console.log(Object.keys(process.env).filter((name) => /^npm_/i.test(name)).join())';
    const { stdout } = bootstrap(['node', '--eval', program], { npm_config_registry: 'http://r', npm_config_prefix: '/p', npm_lifecycle_event: 'x' });
    const names = stdout.trim().split(',');
    expect(names).toContain('npm_config_registry');
    expect(names).not.toContain('npm_config_prefix');
    expect(names).not.toContain('npm_lifecycle_event');
  });

  it('asks for a command', () => {
    const { status, stderr } = bootstrap([]);
    expect([status, stderr]).toEqual([1, 'lealup: name the command to run: node scripts/bootstrap.cjs <command> [arguments]\n']);
  });
});
