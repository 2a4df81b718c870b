import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeClient, makeKey } from './credentials.ts';
import { openStage } from './terminal.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';

test('--debug tells of the calls that sign a user in and out, and neither code, verifier nor token', async () => {
  await using stage = await openStage({ autoApprove: true });
  const id = await makeClient(stage);
  // What is sent to the token endpoint is what must be seen nowhere.
  const forms: URLSearchParams[] = [];
  const { fetch: plainFetch } = globalThis;
  globalThis.fetch = (input, init?: RequestInit) => {
    if (typeof init?.body === 'string') forms.push(new URLSearchParams(init.body));
    return plainFetch(input, init);
  };
  let visited: Promise<Response> | undefined;
  try {
    const login = await stage.lealup(['login', '--web', '--client-id', id, '--profile', 'me', '--debug'], {
      onText({ err: text }) {
        const url = /Sign in at: (\S+)/.exec(text)?.[1];
        if (url !== undefined) visited ??= plainFetch(`${url}&auto_approve=csm@lealup.test`);
      },
    });
    await visited;
    const kept = await readFile(join(stage.folder, 'config', 'lealup', 'credentials.json'), 'utf8');
    const logout = await stage.lealup(['logout', '--debug'], { env: { LEALUP_BASE_URL: undefined } });
    expect([login.code, logout.code]).toEqual([0, 0]);
    for (const [{ err }, path] of [[login, '/v1/oauth/token'], [logout, '/v1/oauth/revoke']] as const) {
      expect(err).toContain(`lealup request {"method":"POST","path":"${path}","attempt":1}\n`);
      expect(err).toMatch(new RegExp(`lealup response {"method":"POST","path":"${path}","attempt":1,"status":200,"requestId":"[^"]+","durationMs":`));
    }
    const [exchanged] = forms;
    const secrets = [exchanged?.get('code') ?? '', exchanged?.get('code_verifier') ?? '', ...[...kept.matchAll(/[\w.-]{32,}/g)].map(([token]) => token)];
    expect(secrets.filter((secret) => secret.length >= 20).length).toBeGreaterThanOrEqual(4);
    for (const secret of secrets) expect(login.out + login.err + logout.out + logout.err).not.toContain(secret);
  } finally {
    globalThis.fetch = plainFetch;
  }
});

test.each([
  ['a read', ['customers', 'list'], 'lealup response {"method":"GET","path":"/v1/customers","attempt":1'],
  ['a write', ['customers', 'create', '--name', 'A', '--email-domain', 'a.com'], 'lealup request {"method":"POST","path":"/v1/customers"'],
  ['a failure', ['customers', 'get', '01JNZ8T3E4C5V6B7N8M9K0QWER'], '"status":404'],
  ['an import', ['customers', 'import', 'c.csv'], 'lealup request {"method":"POST","path":"/v1/customers/bulk-import"'],
  ['events', ['events', 'send', 'e.ndjson'], 'lealup request {"method":"POST","path":"/v1/events"'],
  ['a secret', ['webhooks', 'create', '--url', 'https://example.com/', '--event', '*', '--secret-file', 's.txt'], 'lealup request {"method":"POST","path":"/v1/webhook-subscriptions"'],
  ['a call of its own', ['api', 'getCurrentUser'], 'lealup request {"method":"GET","path":"/v1/users/me"'],
])('--debug tells what %s asks and is answered, and no secret', async (_, argv, line) => {
  await using stage = await openStage();
  for (const [name, text] of Object.entries({ 's.txt': SECRET, 'c.csv': 'name,email_domain\nA,a.com\n', 'e.ndjson': '{"customer_id":"x","event_name":"a"}\n' })) await writeFile(join(stage.folder, name), text);
  const key = await makeKey(stage);
  await writeFile(join(stage.folder, 'key.txt'), key);
  const { out, err } = await stage.lealup([...argv, '--debug', '--api-key-file', 'key.txt']);
  expect(err).toContain(line);
  expect(err).toMatch(/lealup (response|retry|failure) \{/);
  for (const secret of [key, key.slice(-12), SECRET.slice('whsec_'.length)]) expect(out + err).not.toContain(secret);
  const silent = await stage.lealup([...argv, '--api-key-file', 'key.txt']);
  expect(silent.err).not.toContain('lealup request');
});
