import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { captureOf, openReceiver } from './receiver.ts';
import { customersNamed, openStage, type Stage } from './terminal.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';
const RUNS_UNTIL_STOPPED = new Set(['emulate', 'webhooks listen']);

/** A folder with every file that an example names, and an emulator that knows acme.com. */
async function openExampleStage(command: string): Promise<Stage> {
  const stage = await openStage({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
  const id = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
  const customer = command.includes('--resolve') ? { email_domain: 'acme.com' } : { customer_id: id };
  const files = {
    'customers.csv': 'name,email_domain,arr\nGlobex,globex.com,1000\n',
    'seed.yaml': 'tenants:\n  - name: Seeded\n',
    'captured.json': JSON.stringify(captureOf(SECRET, {})),
    'secret.txt': SECRET,
    'events.ndjson': JSON.stringify({ ...customer, event_name: 'login', timestamp: '2026-03-10T09:00:00Z' }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(stage.folder, name), text);
  return stage;
}

/** An example with what only this run can know put in: the id of a delivery, the address of a receiver. */
async function fillIn(command: string, stage: Stage, receiver: string): Promise<string> {
  if (!command.startsWith('webhooks replay')) return command.replace('http://127.0.0.1:8787/hooks --secret-file', `${receiver} --secret-file`);
  await stage.lealup(['webhooks', 'create', '--url', receiver, '--event', '*'], { env: { LEALUP_WEBHOOK_SECRET: SECRET } });
  await stage.lealup(['customers', 'create', '--name', 'New', '--email-domain', 'new.example']);
  await stage.emulator.settled();
  const id = (await stage.lealup(['webhooks', 'deliveries', '-o', 'id'])).out.trim();
  return command.replace(/\S+$/, id);
}

function split(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

const examples = commands.flatMap(({ spec }) => spec.examples.map(({ command }) => [command, spec] as const));

describe('an example of the help', () => {
  test.each(examples)('lealup %s', async (command, { name }) => {
    await using stage = await openExampleStage(command);
    await using receiver = await openReceiver(SECRET);
    const { code, err } = await stage.lealup(split(await fillIn(command, stage, receiver.url)), {
      onText({ out, err }, interrupt) {
        if (RUNS_UNTIL_STOPPED.has(name) && (out.includes('\n') || err.includes('Ctrl-C'))) interrupt('SIGINT');
      },
    });
    expect({ code, err }).toMatchObject({ code: RUNS_UNTIL_STOPPED.has(name) ? 130 : 0, err: expect.not.stringContaining('error:') });
  });
});

describe('a dry run', () => {
  const writes = examples.filter(([, spec]) => spec.danger === 'write' && spec.calls === 'lealup' && spec.name !== 'api');

  test.each(writes)('of lealup %s sends nothing', async (command) => {
    await using stage = await openExampleStage(command);
    const requests: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init?: RequestInit) => {
      requests.push(init?.method ?? 'GET');
      return fetch(input, init);
    };
    try {
      const { code, out } = await stage.lealup([...split(command.replace(/^(webhooks replay) .+/, '$1 some-id')), ...(command.includes('--dry-run') ? [] : ['--dry-run'])]);
      expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, dry_run: true, method: 'POST', headers: { authorization: 'Bearer [redacted]' } });
      expect(out).not.toContain('lealup_sk_');
      expect(requests.filter((method) => method !== 'GET')).toEqual([]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
