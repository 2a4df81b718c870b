import { readFile, readdir, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { PUBLISHED_API_KEY } from '@lealup/emulator';
import { describe, expect, test, vi } from 'vitest';
import { isAlive } from './processes.ts';
import { openStage, type Result, type Stage } from './terminal.ts';

const TOKEN = 'a-control-token-of-tests';
const KEY = 'lealup_sk_test_emulator_named';
const LIVE = 'lealup_sk_live_of_the_job';

/** A terminal where nothing says which LealUp is meant. */
interface Shell extends AsyncDisposable {
  readonly stage: Stage;
  lealup(argv: readonly string[], env?: Record<string, string>): Promise<Result>;
  json(argv: readonly string[], env?: Record<string, string>): Promise<Record<string, unknown>>;
  /** Starts one in the background, which ends with the shell. */
  detach(flags?: readonly string[], env?: Record<string, string>): Promise<{ url: string; pid: number }>;
}

async function openShell(): Promise<Shell> {
  const stage = await openStage();
  await writeFile(join(stage.folder, 'token.txt'), `${TOKEN}\n`);
  await writeFile(join(stage.folder, 'key.txt'), `${KEY}\n`);
  const pids: number[] = [];
  const here = (env?: Record<string, string>) => ({ env: { LEALUP_BASE_URL: undefined, ...env } });
  return {
    stage,
    lealup: (argv, env) => stage.lealup(argv, here(env)),
    json: async (argv, env) => JSON.parse((await stage.lealup([...argv, '-o', 'json'], here(env))).out),
    async detach(flags = [], env = {}) {
      const { code, out, err } = await stage.lealup(['emulate', '--detach', '--port', 'auto', ...flags], here(env));
      if (code !== 0) throw new Error(err);
      const facts: { url: string; pid: number } = JSON.parse(out);
      pids.push(facts.pid);
      return facts;
    },
    async [Symbol.asyncDispose]() {
      for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      await stage[Symbol.asyncDispose]();
    },
  };
}

const keyOf = async (shell: Shell, argv: readonly string[] = [], env?: Record<string, string>) => (await shell.json(['emulate', 'env', ...argv], env))['LEALUP_API_KEY'];

describe('an emulator in the background', () => {
  test('that is called otherwise elsewhere is found by its own address', async () => {
    await using shell = await openShell();
    const { url, pid } = await shell.detach(['--public-url', 'https://emulator.example']);
    expect(url).toBe('https://emulator.example');
    const local = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await shell.json(['emulate', 'status'])).toMatchObject({ status: 'ready', url: local, pid });
    expect(await shell.json(['emulate', 'env', '--base-url', url])).toMatchObject({ LEALUP_BASE_URL: local });
    expect(await shell.json(['emulate', 'stop'])).toMatchObject({ pid, stopped: true });
    expect(isAlive(pid)).toBe(false);
  });

  const [address] = Object.values(networkInterfaces()).flat().flatMap((one) => (one && !one.internal && one.family === 'IPv4' ? [one.address] : []));
  test.runIf(address)('that asks for its control token is neither called stopped nor forgotten without it', async () => {
    await using shell = await openShell();
    const { url, pid } = await shell.detach(['--host', address ?? '', '--control-token-file', 'token.txt', '--api-key-file', 'key.txt']);
    for (const word of ['status', 'stop', 'env']) {
      expect(await shell.lealup(['emulate', word])).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/needs its control token/) });
    }
    expect(isAlive(pid)).toBe(true);
    expect(await shell.json(['emulate', 'status', '--base-url', url], { LEALUP_EMULATE_CONTROL_TOKEN: TOKEN })).toMatchObject({ status: 'ready', url, pid });
    expect(await shell.json(['emulate', 'stop', '--control-token-file', 'token.txt'])).toMatchObject({ pid, stopped: true });
    expect(isAlive(pid)).toBe(false);
  });

  test('is found by all commands that are about a running one', async () => {
    await using shell = await openShell();
    await shell.detach(['--clock', 'manual']);
    for (const argv of [['advance', '7d'], ['reset'], ['seed', 'empty'], ['snapshot'], ['restore'], ['faults', 'list'], ['logs'], ['open']]) {
      expect(await shell.lealup(['emulate', ...argv])).toMatchObject({ code: 0 });
    }
    await shell.detach();
    expect(await shell.lealup(['emulate', 'advance', '7d'])).toMatchObject({ code: 2, err: expect.stringMatching(/2 emulators run detached[^]*next: lealup emulate advance 7d --base-url http:/) });
  });

  test('that has been killed is said to have ended, and forgotten', async () => {
    await using shell = await openShell();
    const { url, pid } = await shell.detach();
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false));
    expect(await shell.json(['emulate', 'stop', '--base-url', url])).toEqual({ url, pid, stopped: false });
    expect(await shell.lealup(['emulate', 'stop', '--base-url', url])).toMatchObject({ code: 3 });
  });

  test('that lives and does not answer is not forgotten', async () => {
    await using shell = await openShell();
    const { url, pid } = await shell.detach();
    process.kill(pid, 'SIGKILL');
    const records = join(shell.stage.folder, 'state', 'lealup', 'emulators');
    const [name = ''] = (await readdir(records)).filter((file) => file.endsWith('.json'));
    const record: object = JSON.parse(await readFile(join(records, name), 'utf8'));
    // This very process, which is no emulator of that address.
    await writeFile(join(records, name), JSON.stringify({ ...record, pid: process.pid }));
    const { code, err } = await shell.lealup(['emulate', 'stop', '--base-url', url]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Nothing answers at ${url}, yet process ${process.pid} is there.`) });
    expect(await readdir(records)).toContain(name);
  });
});

describe('a command about a running emulator', () => {
  test.each([
    [{ LEALUP_API_KEY: LIVE }],
    [{ LEALUP_API_KEY: 'lealup_sk_test_of_the_job' }],
    [{ LEALUP_API_KEY: 'nonsense' }],
    [{ LEALUP_PROFILE: 'nobody' }],
    [{ LEALUP_PROFILE: 'production' }],
  ])('does without %j, which is for another LealUp', async (env) => {
    await using shell = await openShell();
    await shell.lealup(['profile', 'add', 'production', '--base-url', 'https://api.lealup.com']);
    const { url } = await shell.detach();
    expect(await shell.json(['emulate', 'status'], env)).toMatchObject({ status: 'ready', url });
    expect(await shell.json(['emulate', 'env', '--base-url', url], env)).toMatchObject({ LEALUP_BASE_URL: url, LEALUP_API_KEY: PUBLISHED_API_KEY });
    for (const argv of [['advance', '1d'], ['reset'], ['logs'], ['stop']]) expect(await shell.lealup(['emulate', ...argv], env)).toMatchObject({ code: 0 });
  });

  test('is about the emulator of a profile on this machine', async () => {
    await using shell = await openShell();
    const { url } = shell.stage;
    await writeFile(join(shell.stage.folder, 'mine.txt'), `${PUBLISHED_API_KEY}\n`);
    expect(await shell.lealup(['login', '--profile', 'mine', '--base-url', url, '--api-key-file', 'mine.txt'])).toMatchObject({ code: 0 });
    expect(await shell.json(['emulate', 'status'], { LEALUP_PROFILE: 'mine' })).toMatchObject({ status: 'ready', url });
    expect(await shell.json(['emulate', 'status', '--profile', 'mine'])).toMatchObject({ status: 'ready', url });
  });

  test('refuses what is named and is no emulator', async () => {
    await using shell = await openShell();
    const refusal = { code: 2, err: expect.stringContaining('https://api.dev.lealup.com is no local emulator.') };
    expect(await shell.lealup(['emulate', 'advance', '1d', '--base-url', 'https://api.dev.lealup.com'])).toMatchObject(refusal);
    expect(await shell.lealup(['emulate', 'advance', '1d'], { LEALUP_BASE_URL: 'https://api.dev.lealup.com' })).toMatchObject(refusal);
  });
});

describe('lealup emulate env', () => {
  test('prints the key that was named in a file when the emulator was started', async () => {
    await using shell = await openShell();
    const { url } = await shell.detach(['--api-key-file', 'key.txt']);
    expect(await keyOf(shell)).toBe(KEY);
    expect(await keyOf(shell, [], { LEALUP_API_KEY: LIVE })).toBe(KEY);
    const [name = ''] = (await readdir(join(shell.stage.folder, 'state', 'lealup', 'emulators'))).filter((file) => file.endsWith('.json'));
    expect(await readFile(join(shell.stage.folder, 'state', 'lealup', 'emulators', name), 'utf8')).not.toContain(KEY);
    const { status } = await fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${KEY}` } });
    expect(status).toBe(200);
  });

  test('prints a key that was named by a variable as long as that is set, and no other one', async () => {
    await using shell = await openShell();
    await shell.detach([], { LEALUP_EMULATE_API_KEY: KEY });
    expect(await keyOf(shell, [], { LEALUP_EMULATE_API_KEY: KEY })).toBe(KEY);
    expect(await keyOf(shell, ['--api-key-file', 'key.txt'])).toBe(KEY);
    expect(await shell.lealup(['emulate', 'env'])).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/was started with an API key of its own[^]*next: lealup emulate env --api-key-file key\.txt/) });
  });

  test('prints a key of the emulator that programs use already', async () => {
    await using shell = await openShell();
    expect(await keyOf(shell, [], { LEALUP_BASE_URL: shell.stage.url, LEALUP_API_KEY: KEY })).toBe(KEY);
    expect(await keyOf(shell, [], { LEALUP_BASE_URL: shell.stage.url, LEALUP_API_KEY: 'lealup_sk_test_of_the_job' })).toBe(PUBLISHED_API_KEY);
  });
});
