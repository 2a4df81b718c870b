import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@lealup/cli';
import { PUBLISHED_API_KEY, type EmulatorOptions } from '@lealup/emulator';
import { captureOf } from './receiver.ts';
import { customersNamed, openStage, type Stage } from './terminal.ts';

/** The secret of every webhook in an example. */
export const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';
const SOME_ID = '01JNZ8T3E4C5V6B7N8M9K0QWER';
/** Whether a command line goes on until it is interrupted. */
export function runsUntilStopped(command: string): boolean {
  return /^(emulate --|webhooks listen|events tail)/.test(command) || command.includes('--follow');
}

/** No address is named: the emulator is the one that runs in the background. */
export const NOWHERE = { env: { LEALUP_BASE_URL: undefined } };

/** What of an example's surroundings is not as usual. */
export interface ExampleSetting extends EmulatorOptions {
  env?: Environment;
  /** Of every webhook. */
  secret?: string;
}

/** A folder with every file that an example names, and an emulator that knows acme.com. */
export async function openExampleStage(command: string, { env = {}, secret = SECRET, ...options }: ExampleSetting = {}): Promise<Stage> {
  const stage = await openStage({ ...options, clock: 'manual', seed: { now: '2026-03-10T12:00:00Z', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } }, env);
  const id = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
  const customer = command.includes('--resolve') ? { email_domain: 'acme.com' } : { customer_id: id };
  const files = {
    'usage.csv': 'id,account,action,plan\n1,acme.com,login,pro\n',
    'customers.csv': 'name,email_domain,arr\nGlobex,globex.com,1000\n',
    'segment.ndjson': JSON.stringify({ type: 'track', event: 'Product Clicked', userId: 'u1', messageId: 'm1', timestamp: '2026-01-10T09:00:00Z', context: { groupId: 'acme.com' }, properties: { plan: 'pro' } }),
    'playbook.json': JSON.stringify({ name: 'Filed', trigger: { all: [{ field: 'arr', op: 'gt', value: 1 }] }, actions: [{ type: 'create_task', title: 'Call' }] }),
    'seed.yaml': 'tenants:\n  - name: Seeded\n',
    'captured.json': JSON.stringify(captureOf(secret, {})),
    'secret.txt': secret,
    'key.txt': options.apiKey ?? PUBLISHED_API_KEY,
    'events.ndjson': JSON.stringify({ ...customer, event_name: 'login', timestamp: '2026-03-10T09:00:00Z' }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(stage.folder, name), text);
  if (command.includes('--profile work') && !command.startsWith('login')) await stage.lealup(['login', '--profile', 'work', '--api-key-file', 'key.txt']);
  if (command.startsWith('profile remove')) await stage.lealup(['profile', 'add', 'old']);
  if (command === 'emulate restore before') await stage.lealup(['emulate', 'snapshot', 'before']);
  if (command === 'emulate stop') await stage.lealup(['emulate', 'start', '--detach', '--port', '0'], NOWHERE);
  return stage;
}

/** An example with what only this run can know put in: the id of a delivery, the address of a receiver. */
export async function fillIn(command: string, stage: Stage, { url: receiver, secret = SECRET }: { url: string; secret?: string }): Promise<string> {
  if (command.includes(SOME_ID)) return command.replace(SOME_ID, await idFor(command, stage));
  if (!command.startsWith('webhooks replay')) return command.replace('http://127.0.0.1:8787/hooks --secret-file', `${receiver} --secret-file`);
  await stage.lealup(['webhooks', 'create', '--url', receiver, '--event', '*'], { env: { LEALUP_WEBHOOK_SECRET: secret } });
  await stage.lealup(['customers', 'create', '--name', 'New', '--email-domain', 'new.example']);
  await stage.emulator.settled();
  const id = (await stage.lealup(['webhooks', 'deliveries', '-o', 'id'])).out.trim();
  return command.replace(/\S+$/, id);
}

/** A task, made by the playbook for new customers, or a job. */
async function idFor(command: string, stage: Stage): Promise<string> {
  if (command.startsWith('tasks')) {
    await stage.emulator.clock.advance('P1D');
    return (await stage.lealup(['tasks', 'list', '--limit', '1', '-o', 'id'])).out.trim();
  }
  const { jobs } = JSON.parse((await stage.lealup(['customers', 'import', 'customers.csv'])).out);
  return jobs[0];
}

/** The words of a command line. */
export function split(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
