import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage, type Stage } from './terminal.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';

/** A key that must be seen nowhere. */
async function makeKey(stage: Stage): Promise<string> {
  const body = JSON.stringify({ name: 'Canary', scopes: ['admin:*'] });
  const made = await fetch(`${stage.url}/_emulator/api-keys`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { api_key: key }: { api_key: string } = await made.json();
  return key;
}

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
