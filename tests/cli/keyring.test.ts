import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKey } from './credentials.ts';
import { hasKeyring, openKeyringSession, run } from './keyring-session.ts';
import { BIN, openStage } from './terminal.ts';

const LOGIN = ['login', '--with-key', '--api-key-stdin', '--profile', 'work'];
const IN_FILE = /in a file that only you can read/g;

/** Every file of a folder in which a text stands. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(files.map(async (file) => ((await readFile(file, 'latin1')).includes(text) ? [file.slice(folder.length + 1)] : [])));
  return found.flat();
}

const KEPT_FILE = join('.config', 'lealup', 'credentials.json');

function lealup(argv: readonly string[], env: Readonly<Record<string, string>>, stdin = '') {
  return run(process.execPath, [BIN, ...argv], { env, stdin });
}

describe.runIf(hasKeyring())('a keyring', () => {
  test('keeps the key, which is in no file, gives it to each command, and forgets it', async () => {
    await using stage = await openStage();
    await using session = await openKeyringSession('unlocked');
    const key = await makeKey(stage);
    const login = await lealup([...LOGIN, '--base-url', stage.url], session.env, key);
    expect(login).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"profile":"work"') });
    expect(await session.lookUp('work')).toBe(key);
    expect(await filesWith(key, session.home)).toEqual([]);
    const whoami = await lealup(['whoami'], session.env);
    expect([whoami.code, JSON.parse(whoami.out)]).toMatchObject([0, { profile: 'work', name: 'CLI' }]);
    expect(await lealup(['logout'], session.env)).toMatchObject({ code: 0, err: 'The profile work is logged out.\n' });
    expect(await session.lookUp('work')).toBe('');
    expect(await lealup(['whoami'], session.env)).toMatchObject({ code: 4, err: expect.stringContaining('next: lealup login --profile work') });
  });

  test('that is turned off after a login keeps what it has, which logout, profile remove and doctor say', async () => {
    await using stage = await openStage();
    await using session = await openKeyringSession('unlocked');
    const key = await makeKey(stage);
    await lealup([...LOGIN, '--base-url', stage.url], session.env, key);
    const off = { ...session.env, LEALUP_KEYRING: 'off' };
    for (const argv of [['logout'], ['profile', 'remove', 'work', '--yes']]) {
      expect(await lealup(argv, off)).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/^error: The secret of the profile work is in the keyring of this system, which is turned off\.\n.*\n next: lealup doctor\n$/) });
    }
    const doctor = await lealup(['doctor', '-o', 'ndjson'], off);
    expect([doctor.code, doctor.out]).toEqual([1, expect.stringContaining('"check":"keyring","status":"failed","detail":"turned off, and the secrets of work are in it"')]);
    expect(await session.lookUp('work')).toBe(key);
    expect((await lealup(['doctor', '-o', 'ndjson'], session.env)).out).toContain('"detail":"secrets go to the keyring of this system"');
    expect(await lealup(['logout'], session.env)).toMatchObject({ code: 0, err: 'The profile work is logged out.\n' });
    expect(await session.lookUp('work')).toBe('');
  });

  test('that is locked says so, loses nothing, and is forgotten once it is open', async () => {
    await using stage = await openStage();
    await using session = await openKeyringSession('unlocked');
    const key = await makeKey(stage);
    await lealup([...LOGIN, '--base-url', stage.url], session.env, key);
    await session.lock();
    expect(await lealup(['whoami'], session.env)).toMatchObject({ code: 4, err: expect.stringMatching(/^error: The keyring of this system does not give the secret of the profile work\.\n.*unlock it/) });
    const logout = await lealup(['logout'], session.env);
    expect(logout).toMatchObject({ code: 4, out: '', err: expect.stringContaining('did not open, and still has the secret of the profile work.') });
    await session.unlock();
    expect(await session.lookUp('work')).toBe(key);
    expect((await lealup(['whoami'], session.env)).code).toBe(0);
    expect(await lealup(['logout'], session.env)).toMatchObject({ code: 0, err: 'The profile work is logged out.\n' });
  });

  test('that is locked leaves a new key to a file of its owner alone, which is said once', async () => {
    await using stage = await openStage();
    await using session = await openKeyringSession('unlocked');
    const key = await makeKey(stage);
    await session.lock();
    const login = await lealup([...LOGIN, '--base-url', stage.url], session.env, key);
    expect([login.code, login.err.match(IN_FILE)?.length, login.err]).toEqual([0, 1, expect.stringContaining('the keyring of this system did not take it')]);
    expect(await filesWith(key, session.home)).toEqual([KEPT_FILE]);
    expect((await stat(join(session.home, KEPT_FILE))).mode & 0o777).toBe(0o600);
    expect(await lealup(['whoami'], session.env)).toMatchObject({ code: 0, err: '' });
    expect(await lealup(['logout'], session.env)).toMatchObject({ code: 0, err: 'The profile work is logged out.\n' });
    expect(await filesWith(key, session.home)).toEqual([]);
  });

  test.each([
    ['that nobody ever made', 'never made', {}, 'the keyring of this system did not take it'],
    ['that is turned off', 'unlocked', { LEALUP_KEYRING: 'off' }, 'the keyring is turned off'],
  ] as const)('%s leaves the key to a file', async (_, state, other, why) => {
    await using stage = await openStage();
    await using session = await openKeyringSession(state);
    const key = await makeKey(stage);
    const login = await lealup([...LOGIN, '--base-url', stage.url], { ...session.env, ...other }, key);
    expect([login.code, login.err.match(IN_FILE)?.length, login.err]).toEqual([0, 1, expect.stringContaining(why)]);
    expect(await filesWith(key, session.home)).toEqual([KEPT_FILE]);
  });
});

describe.runIf(process.platform === 'linux')('without a keyring', () => {
  test.each([
    ['nothing speaks for one', ''],
    ['its bus is not there', 'unix:path=/nowhere'],
    ['its bus hangs up', 'unix:path=bus'],
  ])('the key goes to a file, since %s', async (_, address) => {
    await using stage = await openStage();
    const key = await makeKey(stage);
    const bus = createServer((socket) => socket.destroy()).listen(join(stage.folder, 'bus'));
    await once(bus, 'listening');
    const env = { PATH: process.env['PATH'] ?? '', HOME: stage.folder, DBUS_SESSION_BUS_ADDRESS: address.replace('=bus', `=${join(stage.folder, 'bus')}`) };
    const login = await lealup([...LOGIN, '--base-url', stage.url], env, key);
    bus.close();
    expect([login.code, login.err]).toEqual([0, 'The secret is in a file that only you can read, since this system has no keyring.\n']);
    expect(await filesWith(key, stage.folder)).toEqual([KEPT_FILE]);
  });
});
