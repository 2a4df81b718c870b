import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customersNamed, lealup, openStage, type Session } from './terminal.ts';

const TOKEN = 'a-control-token-of-tests';
const KEY = 'lealup_sk_test_emulator_named';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lealup-reach-'));
  await writeFile(join(folder, 'token.txt'), `${TOKEN}\n`);
  await writeFile(join(folder, 'key.txt'), `${KEY}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts `lealup emulate`, looks at it, and stops it. */
async function emulate(flags: readonly string[], session: Session, use: (announced: { url: string; api_key: string | null }) => Promise<unknown>) {
  let used: Promise<unknown> | undefined;
  const result = await lealup(['emulate', '--port', '0', ...flags], {
    cwd: folder,
    ...session,
    onText({ out }, interrupt) {
      if (used || !out.endsWith('\n')) return;
      used = use(JSON.parse(out)).finally(() => interrupt('SIGTERM'));
    },
  });
  return { ...result, used: await used };
}

const statusOf = async (url: string, headers: Record<string, string>) => (await fetch(url, { headers })).status;

describe('lealup emulate for other machines', () => {
  test('is refused without a control token', async () => {
    const { code, out, err } = await lealup(['emulate', '--port', '0', '--host', '0.0.0.0'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: Listening on 0\.0\.0\.0 opens the emulator to other machines\.\n {2}why: .*--control-token-file\n next: lealup emulate --port 0 --host 0\.0\.0\.0 --control-token-file token\.txt\n$/);
  });

  test.each([
    ['192.0.2.77', 'it is no address of this machine'],
    ['no-such-host.invalid', 'this machine knows no host of that name'],
  ])('names the host %s when nothing can listen there', async (host, why) => {
    const { code, out, err } = await lealup(['emulate', '--port', '0', '--host', host, '--control-token-file', 'token.txt'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`error: The emulator cannot listen on ${host}.\n  why: ${why}; --host takes 127.0.0.1, which is the default, 0.0.0.0 for all addresses of this machine, or one of them\n next: lealup emulate --port 0 --host 127.0.0.1 --control-token-file token.txt\n`);
    const byVariable = await lealup(['emulate', '--port', '0'], { cwd: folder, env: { LEALUP_EMULATE_HOST: host, LEALUP_EMULATE_CONTROL_TOKEN: TOKEN } });
    expect(byVariable.err.replaceAll(/\s+/g, ' ')).toContain(`LEALUP_EMULATE_HOST is "${host}" next: lealup emulate --host 127.0.0.1 --port 0`);
  });

  test('takes the token and a key from files, and shows neither', async () => {
    const { code, out, err, used } = await emulate(['--host', '0.0.0.0', '--control-token-file', 'token.txt', '--api-key-file', 'key.txt'], {}, async ({ url, api_key }) => ({
      api_key,
      control: [await statusOf(`${url}/_emulator/clock`, {}), await statusOf(`${url}/_emulator/clock`, { 'x-lealup-control-token': TOKEN })],
      keys: [await statusOf(`${url}/v1/users/me`, { authorization: 'Bearer lealup_sk_test_emulator' }), await statusOf(`${url}/v1/users/me`, { authorization: `Bearer ${KEY}` })],
      reset: [
        (await lealup(['emulate', 'reset'], { env: { LEALUP_BASE_URL: url } })).code,
        (await lealup(['emulate', 'reset'], { env: { LEALUP_BASE_URL: url, LEALUP_EMULATE_CONTROL_TOKEN: TOKEN } })).code,
      ],
    }));
    expect(used).toEqual({ api_key: null, control: [401, 200], keys: [401, 200], reset: [4, 0] });
    expect(code).toBe(0);
    for (const secret of [TOKEN, KEY]) expect(out + err).not.toContain(secret);
  });

  test('says that the published key opens nothing there', async () => {
    const env = { LEALUP_EMULATE_CONTROL_TOKEN: TOKEN, LEALUP_EMULATE_HOST: '0.0.0.0' };
    const { err, used } = await emulate([], { env }, ({ url }) => fetch(`${url}/v1/users/me`, { headers: { authorization: 'Bearer lealup_sk_test_emulator' } }).then(({ status }) => Promise.resolve(status)));
    expect(used).toBe(401);
    expect(err).toContain('Name one with --api-key-file');
  });

  test('prints the public address', async () => {
    const { used } = await emulate(['--public-url', 'http://emulator.test:4020/'], {}, async ({ url }) => url);
    expect(used).toBe('http://emulator.test:4020');
  });

  test.each([
    ['short', 'The control token has 5 characters; it needs at least 16.'],
    ['', 'The file bad.txt holds no control token.'],
  ])('refuses the token %j', async (text, sentence) => {
    await writeFile(join(folder, 'bad.txt'), text);
    const { code, err } = await lealup(['emulate', '--port', '0', '--control-token-file', 'bad.txt'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(`error: ${sentence}`);
  });
});

describe('--ready-file', () => {
  test('holds the address once it answers, and is gone when it has stopped', async () => {
    const file = join(folder, 'ready');
    await writeFile(file, 'http://127.0.0.1:1\n');
    const { used } = await emulate(['--ready-file', 'ready'], {}, async ({ url }) => {
      const told = (await readFile(file, 'utf8')).trim();
      return { isTold: told === url, status: await statusOf(`${told}/_emulator/health`, {}) };
    });
    expect(used).toEqual({ isTold: true, status: 200 });
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    [['--port', 'nonsense']],
    [['--port', 'nonsense', '--detach']],
    [['--watch']],
    [['--seed', 'no-such.yaml']],
    [['--seed', 'bad.yaml']],
    [['--control-token-file', 'no-such.txt']],
    [['--cors', '*']],
    [['--data', 'token.txt']],
  ])('of an earlier one is gone when the start fails: %j', async (flags) => {
    const file = join(folder, 'ready');
    await writeFile(file, 'http://127.0.0.1:1\n');
    await writeFile(join(folder, 'bad.yaml'), 'tenants: nonsense\n');
    const { code, out } = await lealup(['emulate', '--port', '0', '--ready-file', 'ready', ...flags], { cwd: folder });
    expect({ code, out }).toEqual({ code: flags[0] === '--data' ? 1 : 2, out: '' });
    expect(existsSync(file)).toBe(false);
  });

  test('of an earlier one is gone before the seed is read', async () => {
    const file = join(folder, 'ready');
    await writeFile(file, 'http://127.0.0.1:1\n');
    const seed = async function* () {
      yield existsSync(file) ? 'nonsense' : 'tenants:\n  - name: Seeded\n';
    };
    const { code } = await emulate(['--ready-file', 'ready', '--seed', '-'], { stdin: seed() }, async () => {});
    expect(code).toBe(0);
  });

  test('that cannot be written is named, and nothing serves', async () => {
    const { code, out, err } = await lealup(['emulate', '--port', '0', '--ready-file', 'token.txt/ready'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('cannot be written.');
  });
});

test('a program beside an emulator gets the named key', async () => {
  await using stage = await openStage();
  const words = ['emulate', 'exec', '--', process.execPath, '-e', 'console.log(process.env.LEALUP_API_KEY, process.env.LEALUP_BASE_URL)'];
  const { out } = await stage.lealup(words, { env: { LEALUP_EMULATE_API_KEY: KEY, LEALUP_EMULATE_PUBLIC_URL: 'http://emulator.test' } });
  expect(out).toMatch(new RegExp(`^${KEY} http://127\\.0\\.0\\.1:\\d+\n$`));
});

describe('a program beside an emulator', () => {
  const told = (name: string) => ['--', process.execPath, '-e', `console.log(JSON.stringify({ names: Object.keys(process.env).filter((name) => /^LEALUP_(PROFILE|WORKSPACE|EMULATE_)/.test(name)), value: process.env.${name} }))`];

  test('is not told of the workspace and the profile of its caller', async () => {
    await using stage = await openStage();
    const { out } = await stage.lealup(['emulate', 'exec', ...told('LEALUP_WORKSPACE')], { env: { LEALUP_WORKSPACE: 'elsewhere', LEALUP_PROFILE: 'nobody' } });
    expect(JSON.parse(out)).toEqual({ names: [] });
  });

  test('gets the file with the control token, and never the token', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'token.txt'), `${TOKEN}\n`);
    const name = 'LEALUP_EMULATE_CONTROL_TOKEN_FILE';
    for (const given of [{ flags: ['--control-token-file', 'token.txt'], env: {} }, { flags: [], env: { [name]: 'token.txt' } }]) {
      const { out } = await stage.lealup(['emulate', 'exec', ...given.flags, ...told(name)], { env: given.env });
      expect(JSON.parse(out)).toEqual({ names: [name], value: join(stage.folder, 'token.txt') });
    }
  });
});

describe('an emulator with a control token', () => {
  test.each([
    ['emulate', 'advance', '1d'],
    ['emulate', 'seed', 'seed.yaml'],
    ['emulate', 'status'],
    ['emulate', 'env'],
    ['health', 'observe', 'acme.com', 'nps', '--set', 'score=9'],
    ['health', 'explain', 'acme.com'],
    ['webhooks', 'deliveries'],
    ['webhooks', 'trigger', 'customer.created'],
    ['doctor'],
  ])('is told it by lealup %s %s, from a file or the environment', async (...argv) => {
    await using stage = await openStage({ clock: 'manual', controlToken: TOKEN, seed: { tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
    await writeFile(join(stage.folder, 'token.txt'), `${TOKEN}\n`);
    await writeFile(join(stage.folder, 'seed.yaml'), 'tenants:\n  - name: Seeded\n    customers:\n      - { name: Acme, email_domain: acme.com }\n');
    await stage.lealup(['health', 'recalculate', '--all']);
    const byFile = await stage.lealup([...argv, '--control-token-file', 'token.txt', '--debug']);
    const byVariable = await stage.lealup(argv, { env: { LEALUP_EMULATE_CONTROL_TOKEN: TOKEN } });
    expect([byFile.code, byVariable.code]).toEqual([0, 0]);
    expect(byFile.out + byFile.err).not.toContain(TOKEN);
  });

  test('says what is missing, and shows no token in a dry run', async () => {
    await using stage = await openStage({ clock: 'manual', controlToken: TOKEN });
    const refused = await stage.lealup(['emulate', 'advance', '1d']);
    expect(refused).toMatchObject({ code: 4, err: expect.stringMatching(/needs its control token.*\n next: lealup emulate status --control-token-file token\.txt\n$/) });
    const { out } = await stage.lealup(['emulate', 'advance', '1d', '--dry-run'], { env: { LEALUP_EMULATE_CONTROL_TOKEN: TOKEN } });
    expect(out).not.toContain(TOKEN);
  });

  test('that is not one goes no further than the own plane', async () => {
    await using stage = await openStage({ controlToken: TOKEN });
    await stage.lealup(['customers', 'list'], { env: { LEALUP_EMULATE_CONTROL_TOKEN: TOKEN } });
    const [request] = stage.emulator.requests.list({ operationId: 'listCustomers' });
    expect(request?.request.headers).not.toHaveProperty('x-lealup-control-token');
  });
});
