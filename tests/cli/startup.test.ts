import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './keyring-session.ts';
import { BIN, openStage } from './terminal.ts';

const CLI = pathToFileURL(join(BIN, '../..')).href;
const HEAVY = /node_modules\/(ink|react|zod|better-sqlite3|undici|yaml|@inquirer|@napi-rs)\/|packages\/emulator\/src\/(?!control-(client|call|stream)|generated\/control-operations|control\/(published|faults\/parse-fault))/;
const WHOLE = ['--version', '--help', 'help', '-h', '--version --debug', '-o json --help', '--debug'];

/** Every module that a command line loads, as an address. */
async function loadedBy(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lealup-loads-'));
  const list = join(folder, 'list');
  const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
    registerHooks({ resolve(name, context, next) { const found = next(name, context); appendFileSync(${JSON.stringify(list)}, found.url + '\\n'); return found; } });`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, ...argv];
  const { code, err } = await run(process.execPath, words, { env: { PATH: process.env['PATH'] ?? '', HOME: folder, LEALUP_KEYRING: 'off', ...env } });
  expect([code, err]).toEqual([0, expect.not.stringContaining('error:')]);
  const text = await readFile(list, 'utf8');
  await rm(folder, { recursive: true });
  return text.trim().split('\n').filter((url) => !url.startsWith('data:'));
}

/** Whether there is an strace; prints why a test is skipped if not. */
function hasStrace(): boolean {
  if (spawnSync('strace', ['-V']).status === 0) return true;
  process.stdout.write('skipped: nobody looks at the calls of --version and --help, because there is no strace\n');
  return false;
}

describe.each(WHOLE)('lealup %s', (word) => {
  test('loads a few files of its own package, and nothing that reaches a network', async () => {
    const loaded = await loadedBy(word.split(' '));
    const own = loaded.filter((url) => url.startsWith(CLI)).map((url) => url.slice(CLI.length + 1));
    expect(loaded.filter((url) => !url.startsWith(CLI) && !/^node:(fs|path|module|os|util)$/.test(url))).toEqual([]);
    // Nothing of any command, nor of what they are read and done with.
    expect(own.filter((file) => !/^(bin\/lealup\.cjs|src\/(bin|run|io|exit-codes|version|options|generated\/help|config\/paths|output\/(pipe|wrap)|parse\/(fit-help|shared-flags))\.ts)$/.test(file))).toEqual([]);
  });
});

describe.runIf(hasStrace())('as the system sees it', () => {
  test.each(['--version', '--help', '--version --debug', '--debug'])('lealup %s opens no socket, writes no file, and looks for none of the user', async (word) => {
    const folder = await mkdtemp(join(tmpdir(), 'lealup-trace-'));
    const trace = join(folder, 'trace');
    const words = ['-f', '-e', 'trace=%file,%network', '-o', trace, process.execPath, BIN, ...word.split(' ')];
    const { code } = await run('strace', words, { env: { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home') } });
    const calls = (await readFile(trace, 'utf8')).split('\n').filter((call) => !call.includes('"/dev/'));
    await rm(folder, { recursive: true });
    expect(code).toBe(0);
    expect(calls.filter((call) => /\b(socket|connect|bind|mkdir|rename|unlink)\w*\(|O_WRONLY|O_RDWR|O_CREAT/.test(call) || call.includes(join(folder, 'home')))).toEqual([]);
  });
});

describe('compiled code', () => {
  /** What a command that needs no network leaves behind, by folder. */
  async function leftBehind(env: (folder: string) => Record<string, string>): Promise<[string[], string[]]> {
    const folder = await mkdtemp(join(tmpdir(), 'lealup-compiled-'));
    await Promise.all(['home', 'caches'].map((name) => mkdir(join(folder, name))));
    const { code, err } = await run(process.execPath, [BIN, 'help', 'formats'], { env: { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), ...env(folder) } });
    const [home = [], caches = []] = await Promise.all(['home', 'caches'].map((name) => readdir(join(folder, name))));
    await rm(folder, { recursive: true });
    expect([code, err]).toEqual([0, '']);
    return [home, caches];
  }

  test('is kept for the next call in the cache folder of its owner', async () => {
    expect(await leftBehind(() => ({}))).toEqual([['.cache'], []]);
    expect(await leftBehind((folder) => ({ XDG_CACHE_HOME: join(folder, 'caches') }))).toEqual([[], ['lealup']]);
  });

  test('is not kept where that is turned off, or cannot be', async () => {
    expect(await leftBehind(() => ({ NODE_DISABLE_COMPILE_CACHE: '1' }))).toEqual([[], []]);
    expect(await leftBehind(() => ({ XDG_CACHE_HOME: '/dev/null' }))).toEqual([[], []]);
  });
});

describe('screens, prompts, zod and the emulator', () => {
  test.each([
    'customers list',
    'customers create --name A --email-domain a.com',
    'customers list --help',
    'whoami',
    'events list',
    'webhooks list',
    'emulate status',
    'emulate logs',
    'emulate snapshot',
    'emulate env',
    'emulate faults add 503',
    'api ls',
    'api getCurrentUser',
    'commands',
    'completion bash',
  ])('are not loaded by lealup %s', async (line) => {
    await using stage = await openStage();
    expect((await loadedBy(line.split(' '), { LEALUP_BASE_URL: stage.url })).filter((url) => HEAVY.test(url))).toEqual([]);
  });
});

describe("the platform's `fetch`, which is as much to load as the program", () => {
  const AT_EXIT = `process.on('exit', () => process.stderr.write(process.moduleLoadList.some((name) => name.includes('undici')) ? 'fetch' : 'none'));`;

  test.each(['customers list', 'events list', 'tasks list', 'users list'])('is not loaded by lealup %s of an emulator', async (line) => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: [{ name: 'Acme', email_domain: 'acme.com' }] }] } });
    const words = ['--import', `data:text/javascript,${encodeURIComponent(AT_EXIT)}`, BIN, ...line.split(' ')];
    const { code, err } = await run(process.execPath, words, { env: { PATH: process.env['PATH'] ?? '', HOME: stage.folder, LEALUP_KEYRING: 'off', LEALUP_BASE_URL: stage.url } });
    expect([code, err.endsWith('none')]).toEqual([0, true]);
  });
});
