import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '@lealup/cli';
import { resolveIdentity } from '../../src/identity/identity.ts';
import type { SharedValues } from '../../src/options.ts';

const NONE: SharedValues = {
  output: undefined,
  json: [],
  color: undefined,
  'no-input': false,
  yes: false,
  debug: false,
  profile: undefined,
  'base-url': undefined,
  'api-key-file': undefined,
  'api-key-stdin': false,
  'control-token-file': undefined,
  workspace: undefined,
  'dry-run': false,
};
const LIVE = 'lealup_sk_live_abc';
const TEST = 'lealup_sk_test_abc';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lealup-identity-'));
  await writeFile(join(folder, 'key.txt'), `${TEST}\n`);
  await writeFile(join(folder, 'empty.txt'), '\n');
});
afterAll(() => rm(folder, { recursive: true }));

function resolve(flags: Partial<SharedValues>, env: Environment, stdin = '') {
  const io = {
    stdin: Readable.from([stdin]),
    stdout: new Writable(),
    stderr: new Writable(),
    interrupt: new AbortController().signal,
    pid: 1,
    cwd: folder,
  };
  return resolveIdentity({ ...NONE, ...flags }, { XDG_CONFIG_HOME: folder, LEALUP_KEYRING: 'off', ...env }, io);
}

describe('who calls', () => {
  test.each([
    ['nothing is configured', {}, {}, { profile: 'emulator', baseUrl: 'http://127.0.0.1:4020', apiKey: 'lealup_sk_test_emulator', kind: 'EMULATOR' }],
    ['a loopback address needs no key', {}, { LEALUP_BASE_URL: 'http://localhost:5000/' }, { baseUrl: 'http://localhost:5000', apiKey: 'lealup_sk_test_emulator', kind: 'EMULATOR' }],
    ['an emulator is where it is started', {}, { LEALUP_EMULATE_PORT: '5020' }, { profile: 'emulator', baseUrl: 'http://127.0.0.1:5020' }],
    ['a key of an emulator goes where it is started', {}, { LEALUP_API_KEY: 'lealup_sk_test_emulator_x', LEALUP_EMULATE_PORT: '5020' }, { baseUrl: 'http://127.0.0.1:5020' }],
    ['a port that is chosen at the start says nothing', { profile: 'emulator' }, { LEALUP_EMULATE_PORT: 'auto' }, { baseUrl: 'http://127.0.0.1:4020' }],
    ['an empty variable is none', {}, { LEALUP_API_KEY: ' ', LEALUP_BASE_URL: '' }, { profile: 'emulator' }],
    ['a live key goes to production', {}, { LEALUP_API_KEY: LIVE }, { baseUrl: 'https://api.lealup.com', kind: 'LIVE', profile: null }],
    ['a test key goes to the dev server', {}, { LEALUP_API_KEY: TEST }, { baseUrl: 'https://api.dev.lealup.com', kind: 'TEST' }],
    ['a key of an emulator goes to a local one', {}, { LEALUP_API_KEY: 'lealup_sk_test_emulator_x' }, { baseUrl: 'http://127.0.0.1:4020', kind: 'EMULATOR' }],
    ['--profile goes before the environment', { profile: 'emulator' }, { LEALUP_API_KEY: LIVE, LEALUP_BASE_URL: 'https://api.lealup.com' }, { baseUrl: 'http://127.0.0.1:4020', apiKey: 'lealup_sk_test_emulator' }],
    ['--base-url goes before --profile', { profile: 'emulator', 'base-url': 'http://127.0.0.1:7' }, {}, { baseUrl: 'http://127.0.0.1:7', profile: 'emulator' }],
    ['--api-key-file goes before LEALUP_API_KEY', { 'api-key-file': 'key.txt' }, { LEALUP_API_KEY: LIVE }, { apiKey: TEST, kind: 'TEST' }],
    ['LEALUP_API_KEY goes before LEALUP_PROFILE', {}, { LEALUP_PROFILE: 'emulator', LEALUP_API_KEY: TEST, LEALUP_BASE_URL: 'https://api.dev.lealup.com' }, { apiKey: TEST }],
    ['LEALUP_PROFILE names a profile', {}, { LEALUP_PROFILE: 'emulator' }, { profile: 'emulator' }],
    ['--workspace goes before LEALUP_WORKSPACE', { workspace: 'a' }, { LEALUP_WORKSPACE: 'b' }, { workspace: 'a' }],
  ] as const)('%s', async (_, flags, env, expected) => {
    expect(await resolve(flags, env)).toMatchObject(expected);
  });

  test('a key may come from standard input', async () => {
    expect(await resolve({ 'api-key-stdin': true }, { LEALUP_API_KEY: LIVE }, `${TEST}\n`)).toMatchObject({ apiKey: TEST });
  });

  test.each([
    ['a key that says no host', {}, { LEALUP_API_KEY: 'secret' }, 'forbidden', 'starts with neither'],
    ['no key for a host elsewhere', {}, { LEALUP_BASE_URL: 'https://api.lealup.com' }, 'forbidden', 'There is no API key for https://api.lealup.com.'],
    ['a live key for this machine', {}, { LEALUP_API_KEY: LIVE, LEALUP_BASE_URL: 'http://127.0.0.1:1' }, 'forbidden', 'A live API key is not sent to http://127.0.0.1:1.'],
    ['plain http elsewhere', {}, { LEALUP_API_KEY: TEST, LEALUP_BASE_URL: 'http://10.0.0.1' }, 'usage', 'is not https'],
    ['an address with a password', {}, { LEALUP_BASE_URL: 'https://u:p@x.com' }, 'usage', 'is no plain http address'],
    ['a key file that is not there', { 'api-key-file': 'none.txt' }, {}, 'usage', 'The API key file none.txt cannot be read.'],
    ['an empty key file', { 'api-key-file': 'empty.txt' }, {}, 'forbidden', 'is empty'],
  ] as const)('%s is refused', async (_, flags, env, outcome, message) => {
    const refused = resolve(flags, env);
    await expect(refused).rejects.toMatchObject({ outcome });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toThrow(/secret|live_abc/);
  });
});
