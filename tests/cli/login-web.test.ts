import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { makeClient } from './credentials.ts';
import { openStage, type Result, type Stage } from './terminal.ts';

/** No address and no key are named: what is stored decides. */
const STORED = { env: { LEALUP_BASE_URL: undefined } };

/** What a browser does with the address of the sign-in. */
type Browser = (address: string) => Promise<unknown>;

const approves: Browser = (address) => fetch(`${address}&auto_approve=csm@lealup.test`);
const comesBack = (answer: string): Browser => (address) => {
  const { searchParams: query } = new URL(address);
  return fetch(`${query.get('redirect_uri')}?${answer}&state=${query.get('state')}`);
};

async function openSignIn() {
  const stage = await openStage({ autoApprove: true, clock: 'manual' });
  const clientId = await makeClient(stage);
  return { stage, login: ['login', '--web', '--client-id', clientId, '--profile', 'me'], clientId };
}

async function signIn(stage: Stage, argv: readonly string[], browser: Browser): Promise<Result> {
  let visit: Promise<unknown> | undefined;
  const result = await stage.lealup(argv, {
    onText({ err }) {
      const address = /Sign in at: (\S+)/.exec(err)?.[1];
      if (address !== undefined) visit ??= browser(address);
    },
  });
  await visit;
  return result;
}

test('a sign-in renews its access token by itself, and says when it has ended', async () => {
  const { stage, login } = await openSignIn();
  await using _ = stage;
  expect(await signIn(stage, login, approves)).toMatchObject({ code: 0 });
  for (const later of ['2h', '40d']) {
    await stage.lealup(['emulate', 'advance', later]);
    expect(await stage.json(['whoami'], STORED)).toMatchObject({ email: 'csm@lealup.test' });
  }
  await stage.lealup(['emulate', 'advance', '91d']);
  const ended = await stage.lealup(['whoami'], STORED);
  expect(ended).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/^error: The sign-in has ended\.\n {2}why: .*invalid_grant.*\n next: lealup login --web --profile me\n$/) });
  // Of the profile in use all is known.
  expect(await signIn(stage, ['login', '--web'], approves)).toMatchObject({ code: 0, out: expect.stringContaining('"profile":"me"') });
  expect(await stage.json(['whoami'], STORED)).toMatchObject({ profile: 'me' });
});

test('a sign-in that has ended is renewed under its own profile, whichever is the current one', async () => {
  const { stage, login } = await openSignIn();
  await using _ = stage;
  await signIn(stage, login, approves);
  await stage.lealup(['profile', 'use', 'emulator'], STORED);
  await stage.lealup(['emulate', 'advance', '91d']);
  const { code, err } = await stage.lealup(['whoami', '--profile', 'me'], STORED);
  const [, next = ''] = / next: lealup (.*)\n$/.exec(err) ?? [];
  expect([code, next]).toEqual([4, 'login --web --profile me']);
  expect(await signIn(stage, next.split(' '), approves)).toMatchObject({ code: 0, out: expect.stringContaining('"profile":"me"') });
});

test.each([
  ['the user says no', comesBack('error=access_denied&error_description=No+thanks'), 'No thanks (access_denied).'],
  ['the code is a wrong one', comesBack('code=wrong'), 'the code is not known (invalid_grant).'],
])('%s: exit code 4, the way on, and the sign-in before still stands', async (_, browser, why) => {
  const { stage, login, clientId } = await openSignIn();
  await using __ = stage;
  await signIn(stage, login, approves);
  const { code, out, err } = await signIn(stage, [...login, '--scope', 'tasks:read'], browser);
  expect([code, out]).toEqual([4, '']);
  expect(err).toMatch(/^error: The sign-in was not completed\.$/m);
  expect(err).toContain(`  why: ${why}\n next: lealup login --web --profile me --client-id ${clientId}\n`);
  expect(await stage.json(['whoami'], STORED)).toMatchObject({ email: 'csm@lealup.test', scopes: ['customers:read'] });
});

test('a browser that does not come back is not waited for beyond --timeout: exit code 9', async () => {
  const { stage, login } = await openSignIn();
  await using _ = stage;
  const { code, out, err } = await stage.lealup([...login, '--timeout', '0.05']);
  expect([code, out]).toEqual([9, '']);
  expect(err).toContain('error: The browser did not come back within 0.05 s.\n  why: the page was closed, or says what is wrong');
});

test('what else on this machine asks the address that the browser comes back to ends nothing', async () => {
  const { stage, login } = await openSignIn();
  await using _ = stage;
  const { code } = await signIn(stage, login, async (address) => {
    const { hostname, port } = new URL(new URL(address).searchParams.get('redirect_uri') ?? '');
    for (const target of ['//', '/callback', '/callback?state=other&code=x', '/favicon.ico']) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${target} HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`);
      const [said] = await once(socket, 'data');
      expect(String(said)).toMatch(/^HTTP\/1\.1 404 /);
      socket.destroy();
    }
    await approves(address);
  });
  expect(code).toBe(0);
});

test('Ctrl-C while the browser is waited for keeps nothing', async () => {
  const { stage, login } = await openSignIn();
  await using _ = stage;
  const { code, out } = await stage.lealup(login, {
    onText({ err }, interrupt) {
      if (err.includes('Sign in at:')) interrupt('SIGINT');
    },
  });
  expect([code, out]).toEqual([130, '']);
  expect(await stage.json(['profile', 'list'])).toMatchObject({ data: [{ name: 'emulator' }] });
});
