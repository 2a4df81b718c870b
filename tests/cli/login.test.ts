import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeClient, makeKey } from './credentials.ts';
import { openStage, type Stage } from './terminal.ts';

const PLAIN = { NO_COLOR: '1' };
const KEY = 'lealup_sk_test_emulator';

/** No address and no key are named: what is stored decides. */
const STORED = { env: { LEALUP_BASE_URL: undefined } };

async function filesOf(stage: Stage): Promise<string> {
  const folder = join(stage.folder, 'config', 'lealup');
  const texts = (await readdir(folder)).filter((name) => name !== 'credentials.json').map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('lealup login', () => {
  test('asks for a key without showing it, tries it, and keeps it to itself', async () => {
    await using stage = await openStage();
    const key = await makeKey(stage);
    const { code, out, err } = await stage.lealup(['login', '--profile', 'work'], { typed: `${key}\n`, env: PLAIN });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('work') });
    expect(out + err).not.toContain(key);
    expect(err).toContain('in a file that only you can read');
    const file = join(stage.folder, 'config', 'lealup', 'credentials.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toContain(key);
    expect(await filesOf(stage)).not.toContain(key);
    expect(await stage.json(['whoami'], STORED)).toMatchObject({ profile: 'work', base_url: stage.url, name: 'CLI', scopes: ['customers:read'] });
  });

  test('keeps no key that opens nothing', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['login', '--api-key-stdin'], { stdin: 'lealup_sk_test_emulator_wrong\n' });
    expect(code).toBe(4);
    expect(err).not.toContain('emulator_wrong');
    expect(await stage.json(['profile', 'list'])).toMatchObject({ data: [{ name: 'emulator', current: true }] });
  });

  test.each([
    [['login'], '', 10, 'there is no one to ask', 'login --api-key-stdin'],
    [['login', '--api-key-stdin'], 'nonsense', 2, 'That is no API key', 'login --help'],
    [['login', '--web'], '', 10, 'needs --client-id', 'login --web --client-id CLIENT_ID'],
    [['login', '--web', '--with-key'], '', 2, 'Both --web and --with-key', 'login --web'],
    [['login', '--profile', 'emulator'], '', 2, 'is built in', 'profile list'],
  ])('%j is refused', async (argv, stdin, code, sentence, next) => {
    await using stage = await openStage();
    const result = await stage.lealup(argv, { stdin });
    expect(result).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
    expect(result.err).toContain(`next: lealup ${next}`);
  });

  test('signs a user in with a browser, renews nothing by hand, and signs out', async () => {
    await using stage = await openStage({ autoApprove: true });
    const client_id = await makeClient(stage);
    let visited: Promise<Response> | undefined;
    const { code, err } = await stage.lealup(['login', '--web', '--client-id', client_id, '--profile', 'me', '--scope', 'customers:read,tasks:read'], {
      onText({ err: text }) {
        const url = /Sign in at: (\S+)/.exec(text)?.[1];
        if (url !== undefined) visited ??= fetch(`${url}&auto_approve=csm@lealup.test`);
      },
    });
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(await (await visited)?.text()).toContain('You are signed in.');
    expect(await stage.json(['whoami'], STORED)).toMatchObject({ profile: 'me', type: 'user', email: 'csm@lealup.test', role: 'csm' });
    expect(await filesOf(stage)).not.toMatch(/eyJ/);
    expect(await stage.lealup(['logout'], STORED)).toMatchObject({ code: 0, err: 'The profile me is logged out.\n' });
    expect(await stage.lealup(['whoami'], STORED)).toMatchObject({ code: 4, err: expect.stringContaining('next: lealup login --profile me') });
  });

  test('says that the user said no', async () => {
    await using stage = await openStage({ autoApprove: true });
    const client_id = await makeClient(stage);
    let visited: Promise<unknown> | undefined;
    const { code, err } = await stage.lealup(['login', '--web', '--client-id', client_id], {
      onText({ err: text }) {
        const url = /Sign in at: (\S+)/.exec(text)?.[1];
        if (url === undefined || visited) return;
        const query = new URL(url).searchParams;
        visited = fetch(`${query.get('redirect_uri')}?state=other&code=x`).then(() => fetch(`${query.get('redirect_uri')}?error=access_denied&state=${query.get('state')}`));
      },
    });
    await visited;
    expect(code).toBe(4);
    expect(err).toContain('The sign-in was not completed.');
  });
});

describe('profiles and settings', () => {
  test('are added, used, changed and removed', async () => {
    await using stage = await openStage();
    await stage.json(['profile', 'add', 'staging', '--base-url', stage.url]);
    await stage.json(['login', '--profile', 'staging', '--api-key-stdin'], { stdin: KEY, ...STORED });
    await stage.json(['profile', 'use', 'emulator']);
    expect(await stage.json(['config', 'get', 'profile', '-o', 'json'])).toEqual({ profile: 'emulator' });
    await stage.json(['config', 'set', 'profile', 'staging']);
    expect(await stage.json(['whoami'], STORED)).toMatchObject({ profile: 'staging', base_url: stage.url });
    // A key is not sent to another address than the one that it was given for.
    await stage.json(['profile', 'add', 'staging', '--base-url', 'https://api.lealup.com']);
    expect(await stage.lealup(['whoami'], STORED)).toMatchObject({ code: 4 });
    expect(await stage.lealup(['profile', 'remove', 'staging'])).toMatchObject({ code: 10 });
    expect(await stage.json(['profile', 'rm', 'staging', '--yes'])).toEqual({ name: 'staging', removed: true });
    expect(await stage.json(['config', 'list'])).toMatchObject({ data: [{ key: 'profile', value: 'emulator' }, { key: 'keyring', value: 'on' }] });
    expect(await readFile(join(stage.folder, 'config', 'lealup', 'credentials.json'), 'utf8')).toBe('{}\n');
  });

  test.each([
    [['profile', 'use', 'emulatr'], 3, 'profile use emulator'],
    [['profile', 'add', '__proto__'], 2, 'profile add staging'],
    [['profile', 'add', 'a b'], 2, 'profile add staging'],
    [['profile', 'add', 'x', '--base-url', 'http://api.lealup.com'], 2, 'whoami --base-url https://api.lealup.com'],
    [['config', 'get', 'profil'], 2, 'config get profile'],
    [['config', 'set', 'keyring', 'maybe'], 2, 'config set keyring off'],
    [['logout'], 3, 'profile list'],
  ])('%j is refused', async (argv, code, next) => {
    await using stage = await openStage();
    const result = await stage.lealup(argv);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toContain(`next: lealup ${next}\n`);
  });
});

describe('lealup doctor', () => {
  test('finds all in order', async () => {
    await using stage = await openStage();
    const { code, out } = await stage.lealup(['doctor', '-o', 'ndjson', '--json', 'check,status']);
    expect(code).toBe(0);
    const checks = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(checks.map(({ check }) => check)).toEqual(['node', 'settings', 'secrets', 'keyring', 'proxy', 'key', 'tls', 'answer', 'clock', 'emulator']);
    expect(checks.every(({ status }) => status === 'ok')).toBe(true);
  });

  test('says what is wrong and mends what is on this machine', async () => {
    await using stage = await openStage();
    await stage.json(['login', '--profile', 'a', '--api-key-stdin'], { stdin: KEY });
    const folder = join(stage.folder, 'config', 'lealup');
    await chmod(join(folder, 'credentials.json'), 0o644);
    await writeFile(join(folder, 'config.json'), '{');
    const sick = await stage.lealup(['doctor', '-o', 'csv', '--json', 'check,status']);
    expect(sick.code).toBe(1);
    expect(sick.out).toContain('settings,failed\nsecrets,failed\n');
    const mended = await stage.lealup(['doctor', '--fix', '-o', 'csv', '--json', 'check,status']);
    expect(mended.code).toBe(0);
    expect(mended.out).toContain('settings,mended\nsecrets,mended\n');
    expect((await stat(join(folder, 'credentials.json'))).mode & 0o777).toBe(0o600);
  });

  test('tells that nothing answers, and goes on to the end', async () => {
    await using stage = await openStage();
    const { code, out } = await stage.lealup(['doctor'], { terminal: true, env: { ...PLAIN, LEALUP_BASE_URL: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://p' }, columns: 300 });
    expect(code).toBe(1);
    expect(out).toMatch(/^proxy +warning +HTTPS_PROXY set, and not used by Node\.js +set NODE_USE_ENV_PROXY=1$/m);
    expect(out).toMatch(/^answer +failed +No emulator answers at http:\/\/127\.0\.0\.1:1\..*lealup emulate --port 1$/m);
  });

  test('does not send on to itself', async () => {
    await using stage = await openStage();
    const { code, out } = await stage.lealup(['doctor', '-o', 'ndjson'], { env: { LEALUP_BASE_URL: 'https://no-such-host.invalid', LEALUP_API_KEY: 'lealup_sk_test_nobody' } });
    expect(code).toBe(1);
    expect(out).toMatch(/"check":"answer","status":"failed".*cannot be reached/);
    expect(out).not.toContain('lealup doctor');
  });
});
