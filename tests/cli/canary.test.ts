import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, NOWHERE, openExampleStage, runsUntilStopped, split } from './example-stage.ts';
import { openReceiver } from './receiver.ts';
import type { Stage } from './terminal.ts';

const API_KEY = 'lealup_sk_test_emulator_canary_of_keys';
const CONTROL_TOKEN = 'canary-of-control-tokens';
const WEBHOOK_SECRET = `whsec_${Buffer.from('canary-of-webhook-secrets').toString('base64')}`;
const KEPT = join('config', 'lealup', 'credentials.json');
/** Files that the user made to hold a secret. */
const GIVEN = ['secret.txt', 'key.txt', KEPT];

const children: ChildProcess[] = [];
const onChild = (message: unknown) => {
  const { process: child } = message as { process: ChildProcess };
  children.push(child);
};
beforeAll(() => subscribe('child_process', onChild));
afterAll(() => unsubscribe('child_process', onChild));

/** Signs a user in under the profile `me`; the tokens that are kept then. */
async function signIn(stage: Stage): Promise<string[]> {
  const made = await fetch(`${stage.url}/_emulator/oauth-clients`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lealup-control-token': CONTROL_TOKEN },
    body: JSON.stringify({ name: 'CLI', redirect_uris: ['http://127.0.0.1/callback'], public: true }),
  });
  const { client_id: id }: { client_id: string } = await made.json();
  let visited: Promise<Response> | undefined;
  await stage.lealup(['login', '--web', '--client-id', id, '--profile', 'me', '--scope', 'customers:read'], {
    onText({ err }) {
      const url = /Sign in at: (\S+)/.exec(err)?.[1];
      if (url !== undefined) visited ??= fetch(`${url}&auto_approve=csm@lealup.test`);
    },
  });
  await visited;
  return tokensOf(stage);
}

async function tokensOf(stage: Stage): Promise<string[]> {
  const text = await readFile(join(stage.folder, KEPT), 'utf8').catch(() => '');
  return [...text.matchAll(/[\w.-]{32,}/g)].map(([token]) => token).filter((token) => token !== API_KEY);
}

/** What stands in the files of a folder that no secret belongs into. */
async function writtenIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => !GIVEN.includes(name));
  const texts = files.map(async (name) => ((await stat(join(folder, name))).isFile() ? readFile(join(folder, name), 'latin1') : ''));
  return (await Promise.all(texts)).join('\n');
}

const lines = commands.flatMap(({ spec }) => spec.examples.map(({ command }) => [command, spec] as const));

describe('a secret is seen nowhere', () => {
  test.each(lines)('lealup %s', async (command, { name, calls }) => {
    children.length = 0;
    const env = { LEALUP_API_KEY: API_KEY, LEALUP_EMULATE_CONTROL_TOKEN: CONTROL_TOKEN, LEALUP_WEBHOOK_SECRET: WEBHOOK_SECRET };
    await using stage = await openExampleStage(command, { env, secret: WEBHOOK_SECRET, apiKey: API_KEY, controlToken: CONTROL_TOKEN, autoApprove: true });
    await using receiver = await openReceiver(WEBHOOK_SECRET);
    const tokens = await signIn(stage);
    expect(tokens.length).toBeGreaterThan(0);
    const words = split(await fillIn(command, stage, { url: receiver.url, secret: WEBHOOK_SECRET }));
    const run = (flags: readonly string[], own: Record<string, string | undefined> = {}) => {
      const at = words.indexOf('--');
      return stage.lealup(at < 0 ? [...words, ...flags] : words.toSpliced(at, 0, ...flags), {
        env: { ...own, ...(command === 'emulate stop' && NOWHERE.env) },
        onText({ out, err }, interrupt) {
          if (runsUntilStopped(command) && (out.includes('\n') || err.includes('Ctrl-C'))) interrupt('SIGINT');
        },
      });
    };
    const withKey = await run(['--debug']);
    expect(withKey).toMatchObject({ code: runsUntilStopped(command) ? 130 : 0 });
    // As a user, who may do less: what is said of that is told of no token either.
    const asUser = calls === 'lealup' && !words.includes('--profile') ? await run(['--debug', '--profile', 'me'], { LEALUP_API_KEY: undefined }) : { out: '', err: '' };
    if (command.includes('--detach')) await stage.lealup(['emulate', 'stop'], NOWHERE);
    const secrets = [API_KEY, CONTROL_TOKEN, WEBHOOK_SECRET.slice('whsec_'.length), ...tokens, ...(await tokensOf(stage))];
    const places = {
      // It prints the variables of programs, the key among them.
      out: (name === 'emulate env' ? '' : withKey.out) + asUser.out,
      err: withKey.err + asUser.err,
      argv: children.flatMap((child) => child.spawnargs).join('\n'),
      files: await writtenIn(stage.folder),
    };
    for (const [place, text] of Object.entries(places)) for (const secret of secrets) expect(text.includes(secret), `${secret} in ${place}`).toBe(false);
    const kept = await stat(join(stage.folder, KEPT)).catch(() => undefined);
    expect((kept?.mode ?? 0o600) & 0o777).toBe(0o600);
  });
});
