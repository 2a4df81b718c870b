import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_WEBHOOK_SECRET, PUBLISHED_API_KEY } from '@lealup/emulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customersNamed, lealup, openStage, type Session } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lealup-emulate-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Announcement {
  url: string;
  api_key: string;
  webhook_secret: string;
  tenant_id: string;
  data: string | null;
  pid: number;
}

/** Starts `lealup emulate`, calls it once, and stops it by a signal. */
async function emulate(
  flags: readonly string[],
  { signal = 'SIGTERM', ...session }: Session & { signal?: 'SIGINT' | 'SIGTERM' } = {},
  use: (announced: Announcement) => Promise<unknown> = async () => {},
) {
  let used: Promise<unknown> | undefined;
  const result = await lealup(['emulate', '--port', '0', ...flags], {
    cwd: folder,
    ...session,
    onText({ out }, interrupt) {
      if (used || !out.endsWith('\n')) return;
      used = use(session.terminal ? { ...NOTHING, url: /http\S+/.exec(out)?.[0] ?? '' } : JSON.parse(out)).finally(() => interrupt(signal));
    },
  });
  return { ...result, used: await used };
}

const NOTHING = { url: '', api_key: '', webhook_secret: '', tenant_id: '', data: null, pid: 0 };

describe('lealup emulate', () => {
  test('says in its first line of JSON where it is, and serves until SIGTERM', async () => {
    const { code, out, err, used } = await emulate([], {}, async ({ url, api_key }) => {
      const response = await fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${api_key}` } });
      return response.json();
    });
    const announced = JSON.parse(out.split('\n')[0] ?? '');
    expect(announced).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      api_key: PUBLISHED_API_KEY,
      webhook_secret: EXAMPLE_WEBHOOK_SECRET,
      tenant_id: expect.stringMatching(/^[0-9A-Z]{26}$/),
      data: null,
      pid: process.pid,
    });
    expect(used).toMatchObject({ tenant_id: announced.tenant_id });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(fetch(announced.url)).rejects.toThrow('fetch failed');
  });

  test.each([
    ['--cors', '*'],
    ['--public-url', 'nonsense'],
    ['--allow-remote', '10.0.0.0/99'],
  ])('refuses %s %s, says what belongs there and exits with 2', async (flag, value) => {
    const { code, out, err } = await emulate([flag, value]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(value);
    expect(err).toContain('such as');
    expect(err).toContain('next: lealup emulate --help');
  });

  test('exits with 130 on Ctrl-C', async () => {
    expect(await emulate([], { signal: 'SIGINT' })).toMatchObject({ code: 130 });
  });

  test('tells a person address, key and how to stop', async () => {
    const { out, err } = await emulate([], { terminal: true, signal: 'SIGINT', env: { NO_COLOR: '1' } });
    expect(out).toMatch(/^LealUp emulator {2}http:\/\/127\.0\.0\.1:\d+\nAPI key {10}lealup_sk_test_emulator\ndata {13}in memory\n$/);
    expect(err).toContain('Ctrl-C stops it.');
  });

  test('keeps its state in a folder', async () => {
    const create = ({ url }: Announcement) =>
      lealup(['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com'], { env: { LEALUP_BASE_URL: url } });
    const list = ({ url }: Announcement) => lealup(['customers', 'list', '-o', 'csv', '--json', 'name'], { env: { LEALUP_BASE_URL: url } });
    const first = await emulate(['--data', 'state'], {}, create);
    expect(JSON.parse(first.out).data).toBe(join(folder, 'state'));
    const second = await emulate(['--data', 'state'], {}, list);
    expect(second.used).toMatchObject({ out: 'name\nAcme\n' });
  });

  test.each([
    ['YAML', 'seed.yaml', 'clock: manual\nnow: 2026-03-01T00:00:00Z\ntenants:\n  - name: Seeded\n    customers:\n      - { name: Acme, email_domain: acme.com }\n'],
    ['JSON', 'seed.json', JSON.stringify({ clock: 'manual', now: '2026-03-01T00:00:00Z', tenants: [{ name: 'Seeded', customers: customersNamed('Acme') }] })],
  ])('starts from a seed in %s', async (_, file, text) => {
    await writeFile(join(folder, file), text);
    const { used } = await emulate(['--seed', file], {}, async ({ url }) => {
      const { out } = await lealup(['customers', 'list'], { env: { LEALUP_BASE_URL: url } });
      return JSON.parse(out);
    });
    expect(used).toMatchObject({ data: [{ name: 'Acme', created_at: '2026-03-01T00:00:00.000Z' }] });
  });

  test.each([
    ['demo', (count: number) => count > 10],
    ['load:3x60', (count: number) => count === 3],
    ['empty', (count: number) => count === 0],
    ['./demo', (count: number) => count === 1],
  ])('starts from the seed %s, running and anew', async (seed, isRight) => {
    await writeFile(join(folder, 'demo'), 'tenants:\n  - name: Seeded\n    customers:\n      - { name: Acme, email_domain: acme.com }\n');
    const { used } = await emulate(['--seed', seed], {}, async ({ url }) => {
      const count = async () => JSON.parse((await lealup(['customers', 'list', '-L', '200'], { env: { LEALUP_BASE_URL: url } })).out).data.length;
      const before = await count();
      const other = seed === 'empty' ? 'demo' : 'empty';
      await lealup(['emulate', 'seed', other], { env: { LEALUP_BASE_URL: url } });
      const between = await count();
      const { code, err } = await lealup(['emulate', 'seed', seed], { cwd: folder, env: { LEALUP_BASE_URL: url } });
      return { code, err, before, between, after: await count() };
    });
    expect(used).toEqual({ code: 0, err: `The emulator's state is that of ${seed}.\n`, before: expect.toSatisfy(isRight), between: expect.not.toSatisfy(isRight), after: expect.toSatisfy(isRight) });
  });

  test.each([
    [['--seed', 'load:10'], 'load:10 is no seed.', '<customers>x<events>'],
    [['--seed', 'dmeo'], 'There is no file dmeo.', ''],
    [['--seed', 'demo', '--watch'], 'The seed demo is no file that could be watched.', './demo'],
  ])('refuses %j', async (flags, sentence, why) => {
    const { code, out, err } = await lealup(['emulate', '--port', '0', ...flags], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`error: ${sentence}`);
    expect(err).toContain(why);
  });

  test('takes its flags from the environment, and a flag before that', async () => {
    const clock = async ({ url }: Announcement) => (await fetch(`${url}/_emulator/clock`)).json();
    const env = { LEALUP_EMULATE_CLOCK: 'manual', LEALUP_EMULATE_CHECK_ANSWERS: 'true', LEALUP_EMULATE_UNKNOWN: 'ignore' };
    expect((await emulate([], { env }, clock)).used).toMatchObject({ mode: 'manual' });
    expect((await emulate(['--clock', 'system'], { env }, clock)).used).toMatchObject({ mode: 'system' });
    const wrong = await lealup(['emulate'], { env: { LEALUP_EMULATE_CLOCK: 'fast' } });
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('The environment variable LEALUP_EMULATE_CLOCK is none of system, manual.');
  });
});

describe('a flag that has a variable', () => {
  test.each([
    ['--auto-approve=maybe', ['emulate', '--auto-approve=maybe'], 'lealup emulate: --auto-approve "maybe" is neither true nor false.'],
    ['--no-dashboard=', ['emulate', '--no-dashboard='], 'lealup emulate: --no-dashboard "" is neither true nor false.'],
    ['--watch=perhaps', ['emulate', 'exec', '--watch=perhaps', '--', 'true'], 'lealup emulate exec: --watch "perhaps" is neither true nor false.'],
  ])('does not take %s', async (_, argv, sentence) => {
    expect(await lealup(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`error: ${sentence}\n`) });
  });

  test('can be taken back for an emulator in the background, and for the dashboard', async () => {
    await using stage = await openStage();
    const env = { LEALUP_BASE_URL: undefined, LEALUP_EMULATE_WATCH: '1', LEALUP_EMULATE_DETACH: '1' };
    expect(await stage.lealup(['emulate', '--port', 'auto', '--watch=false'], { env })).toMatchObject({ code: 0 });
    expect(await stage.lealup(['emulate', 'stop'], { env })).toMatchObject({ code: 0 });
    const shown = await emulate(['--no-dashboard=false', '--detach=false'], { env: { LEALUP_EMULATE_DETACH: '1' } });
    expect(shown.code).toBe(0);
  });

  test('is left to a program that has one of that name', async () => {
    await using stage = await openStage();
    const words = ['emulate', 'exec', process.execPath, '-e', 'console.log(process.argv.slice(1).join())', '--', '--watch=false'];
    expect(await stage.lealup(words)).toMatchObject({ code: 0, out: '--watch=false\n' });
  });
});

describe('an emulator that cannot start', () => {
  test('names the port that is taken and a free one', async () => {
    const server = createServer((socket) => socket.destroy());
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { code, out, err } = await lealup(['emulate', '--port', String(port)]);
    await new Promise((resolve) => server.close(resolve));
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toMatch(new RegExp(`^error: The port ${port} is in use\\.\n  why: .* listens on it; --port auto takes a free one\n next: lealup emulate --port auto\n$`));
  });

  test('names a data folder that another one uses', async () => {
    const { used } = await emulate(['--data', 'shared'], {}, () => lealup(['emulate', '--port', '0', '--data', 'shared'], { cwd: folder }));
    expect(used).toMatchObject({ code: 5, out: '' });
    expect(used).toHaveProperty('err', expect.stringMatching(/^error: The data folder \S+shared is in use by the process \d+\.\n/));
  });

  test('names a data folder of a newer version', async () => {
    await emulate(['--data', 'newer']);
    const file = join(folder, 'newer', 'emulator.sqlite');
    const bytes = await readFile(file);
    // `user_version` in the header: https://www.sqlite.org/fileformat.html#user_version_number
    bytes.writeUInt32BE(999, 60);
    await writeFile(file, bytes);
    const { code, err } = await lealup(['emulate', '--port', '0', '--data', 'newer'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: The data in \S+newer has schema 999, and this version of the emulator knows up to \d+\.\n {2}why: Update/);
  });

  test('names a data folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    const { code, err } = await lealup(['emulate', '--port', '0', '--data', 'file'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: The data folder \S+file cannot be written \([A-Z_]+\)\.\n {2}why: Make it writable/);
  });

  test('names a data folder without write permission', async () => {
    const readOnly = join(folder, 'read-only');
    await mkdir(readOnly);
    await chmod(readOnly, 0o500);
    // Root may write anywhere, so someone else has to try.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const bin = join(import.meta.dirname, '../../packages/cli/bin/lealup.cjs');
    await chmod(folder, 0o755);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'emulate', '--port', '0', '--data', readOnly], { encoding: 'utf8', ...asNobody });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/cannot be written[^]*\n next: lealup emulate\n$/) });
  });

  test.each([
    ['names the places that are wrong in a seed', 'tenants:\n  - name: ""\n    colour: red\n', 'The seed bad.yaml is not valid.', '/tenants/0/name (line 2) must not be empty; /tenants/0/colour (line 3) is not a field of this object'],
    ['names the line of a seed that is no YAML', 'tenants: [', 'The seed bad.yaml cannot be read as YAML or JSON.', 'at line 1'],
    ['names the line that no workspace can have', 'tenants:\n  - name: A\n    time_zone: Nowhere/At_all\n', 'The seed bad.yaml is not valid.', '/tenants/0/time_zone (line 3) '],
  ])('%s', async (_, text, sentence, why) => {
    await writeFile(join(folder, 'bad.yaml'), text);
    const { code, err } = await lealup(['emulate', '--port', '0', '--seed', 'bad.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain(why);
    expect(err).not.toContain('    at ');
  });
});

describe('a running emulator', () => {
  test('moves its time', async () => {
    await using stage = await openStage({ clock: 'manual', seed: { now: '2026-03-01T00:00:00Z' } });
    expect(await stage.json(['emulate', 'advance', '7d'])).toMatchObject({ now: '2026-03-08T00:00:00.000Z' });
  });

  test('does not go back in time', async () => {
    await using stage = await openStage({ clock: 'manual', seed: { now: '2026-03-01T00:00:00Z' } });
    const { code, err } = await stage.lealup(['api', '/_emulator/clock', '-f', 'set=2026-02-01T00:00:00Z']);
    expect(code).toBe(2);
    expect(err).toContain('would take the clock back');
  });

  test('takes another state, and goes back to it', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'seed.yaml'), 'tenants:\n  - name: Seeded\n    customers:\n      - { name: Acme, email_domain: acme.com }\n');
    expect(await stage.lealup(['emulate', 'seed', 'seed.yaml'])).toMatchObject({ code: 0, err: "The emulator's state is that of seed.yaml.\n" });
    await stage.lealup(['customers', 'create', '--name', 'Other', '--email-domain', 'other.com']);
    expect(await stage.lealup(['emulate', 'reset'])).toMatchObject({ code: 0 });
    expect(await stage.lealup(['customers', 'list', '-o', 'csv', '--json', 'name'])).toMatchObject({ out: 'name\nAcme\n' });
  });

  test('names the lines of a seed that it refuses, as one that starts does', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'seed.yaml'), 'tenants:\n  - name: A\n    time_zone: Nowhere/At_all\n');
    const { code, err } = await stage.lealup(['emulate', 'seed', 'seed.yaml']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: The seed seed\.yaml is not valid\.\n {2}why: \/tenants\/0\/time_zone \(line 3\) must be an IANA time zone/)]);
  });

  test('is the only one whose time can be moved', async () => {
    const { code, err } = await lealup(['emulate', 'advance', '1d'], { env: { LEALUP_BASE_URL: 'https://api.dev.lealup.com' } });
    expect(code).toBe(2);
    expect(err).toContain('https://api.dev.lealup.com is no local emulator.');
  });
});
