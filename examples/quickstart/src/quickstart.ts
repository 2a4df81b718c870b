/**
 * The whole product in one run: a local LealUp, events going in, health coming out, signed webhooks verified.
 *
 *   npm start                 runs it and cleans up
 *   npm start -- --keep       leaves the emulator running
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Webhook } from '@lealup/webhook-verify';
import { run, startCompanion, type Companion, type Ran } from './child.ts';
import { generateEvents } from './generate-events.ts';

const LEALUP = fileURLToPath(new URL('../../../packages/cli/bin/lealup.cjs', import.meta.url));
const RECEIVER = fileURLToPath(new URL('receiver.ts', import.meta.url));
const CSV = 'examples/quickstart/customers.csv';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Published with the emulator, for examples: it protects nothing. */
const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';
const DOMAINS = ['acme.example', 'globex.example', 'initech.example'];
const SEED = 1;
const BAD_LINES = 10;

const keep = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'lealup-quickstart-'));
const events = join(folder, 'events.ndjson');
const companions: Companion[] = [];
let env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };

async function main(): Promise<void> {
  say('Every command below can be typed as it stands, after this line:');
  say("  alias lealup='npm run -s lealup --'");

  step('1. A local LealUp');
  command(`lealup emulate --port 0 --data ${join(folder, 'data')}`);
  const emulator = await startCompanion([LEALUP, 'emulate', '--port', '0', '--data', join(folder, 'data')], env);
  companions.push(emulator);
  const url = text(emulator.first, 'url');
  say(JSON.stringify(emulator.first));
  env = { ...env, LEALUP_BASE_URL: url, LEALUP_API_KEY: text(emulator.first, 'api_key'), LEALUP_WEBHOOK_SECRET: SECRET };
  for (const name of ['LEALUP_BASE_URL', 'LEALUP_API_KEY', 'LEALUP_WEBHOOK_SECRET']) command(`export ${name}='${env[name]}'`);

  step('2. A receiver of its webhooks');
  command('node examples/quickstart/src/receiver.ts &');
  const receiver = await startCompanion([RECEIVER], env);
  companions.push(receiver);
  const hook = text(receiver.first, 'url');
  await lealup(['webhooks', 'create', '--url', hook, '--event', '*', '-o', 'table']);

  step('3. Three customers');
  await lealup(['customers', 'import', CSV, '-o', 'table']);

  step('4. Twenty-nine days of product usage, ten bad lines among them');
  const now = text(await callJson(`${url}/_emulator/clock`), 'now');
  command(`node examples/quickstart/src/generate-events.ts --now ${now} --seed ${SEED} > ${events}`);
  const lines = generateEvents(Date.parse(now), SEED);
  writeFileSync(events, `${lines.join('\n')}\n`);
  say(`${lines.length} lines`);
  expect(lines.length >= 5000, 'the log has at least 5000 lines');
  const first = await sendEvents();
  expect(first['rejected'] === BAD_LINES, `${BAD_LINES} lines are rejected`);
  expect(first['accepted'] === lines.length - BAD_LINES, 'all other lines are accepted');
  const rejected = readFileSync(join(folder, 'events.rejected.ndjson'), 'utf8').trimEnd().split('\n');
  expect(rejected.length === BAD_LINES && rejected.every((line) => lines.includes(line)), 'the rejected file holds those lines');

  step('5. The health of each');
  const scores = await recalculate();

  step('6. The same file again');
  const second = await sendEvents();
  expect(second['accepted'] === 0, 'nothing is accepted twice');
  expect(second['deduplicated'] === lines.length - BAD_LINES, 'everything is deduplicated');
  expect((await health()).join() === scores.join(), 'no score has changed');
  say('everything was there already, and no score has changed');

  step('7. What the receiver verified');
  await callJson(`${url}/_emulator/settle`, { method: 'POST' });
  await receiver.waitForLines(2 * DOMAINS.length);
  for (const line of receiver.lines) say(JSON.stringify(line));
  const count = (type: string) => receiver.lines.filter((line) => line['verified'] === type).length;
  expect(count('customer.created') === DOMAINS.length, 'customer.created was verified for each customer');
  expect(count('health.changed') === DOMAINS.length, 'health.changed was verified for each customer');
  await attack(receiver, hook);
}

/** Sends the receiver a delivery of another's making and one that is a day old. */
async function attack(receiver: Companion, url: string): Promise<void> {
  const seconds = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({ id: 'msg_1', type: 'customer.created', created_at: new Date().toISOString(), tenant_id: 't', data: { object: {} } });
  const deliveries = [
    { name: 'forged', secret: 'whsec_Zm9yZ2VkLWZvcmdlZC1mb3JnZWQtZm9yZ2Vk', timestamp: seconds, refused: 'signature_mismatch' },
    { name: 'stale', secret: SECRET, timestamp: seconds - 86_400, refused: 'timestamp_too_old' },
  ];
  for (const { name, secret, timestamp, refused } of deliveries) {
    const signature = new Webhook(secret).sign({ id: 'msg_1', timestamp, body });
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
    const told = receiver.lines.length;
    const { status } = await fetch(url, { method: 'POST', headers, body });
    await receiver.waitForLines(told + 1);
    const said = receiver.lines.at(-1);
    say(`${name} delivery → ${status} ${JSON.stringify(said)}`);
    expect(status === 401 && said?.['refused'] === refused, `the ${name} delivery is refused as ${refused}`);
  }
}

async function sendEvents(): Promise<Record<string, unknown>> {
  const { stdout } = await lealup(['events', 'send', events, '--resolve', 'email_domain', '-o', 'json'], 8);
  // `-o json` prints one object.
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function recalculate(): Promise<number[]> {
  for (const domain of DOMAINS) await lealup(['health', 'recalculate', domain, '-o', 'table']);
  return health();
}

async function health(): Promise<number[]> {
  return Promise.all(
    DOMAINS.map(async (domain) => {
      const { stdout } = await run([LEALUP, 'health', 'get', domain, '-o', 'json'], env);
      const { score } = JSON.parse(stdout) as { score: unknown };
      expect(typeof score === 'number', `${domain} has a score`);
      return Number(score);
    }),
  );
}

/** Runs a command of the CLI and shows it with what it printed. Fails unless it ends with `code`. */
async function lealup(args: string[], code = 0): Promise<Ran> {
  command(['lealup', ...args].map((word) => (/^[\w./:=-]+$/.test(word) ? word : `'${word}'`)).join(' '));
  const ran = await run([LEALUP, ...args], env);
  if (ran.stderr) say(ran.stderr.trimEnd());
  if (ran.stdout) say(ran.stdout.trimEnd());
  expect(ran.code === code, `it ends with exit code ${code}, not ${ran.code}`);
  return ran;
}

async function callJson(url: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, init);
  expect(response.ok, `${url} answers ${response.status}`);
  return (await response.json()) as Record<string, unknown>;
}

function text(line: Record<string, unknown>, name: string): string {
  const value = line[name];
  if (typeof value !== 'string') throw new Error(`the line ${JSON.stringify(line)} has no ${name}`);
  return value;
}

/** The run stands for what the README says: a step that falls short of it ends it. */
function expect(isTrue: boolean, claim: string): void {
  if (!isTrue) throw new Error(`not so: ${claim}`);
}

function step(title: string): void {
  say(`\n${title}`);
}

function command(line: string): void {
  say(`$ ${line}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function cleanUp(): Promise<void> {
  if (keep && process.exitCode === undefined) {
    const [emulator, ...others] = companions;
    await Promise.all(others.map((companion) => companion.stop()));
    emulator?.leave();
    say(`\nThe emulator goes on at ${env['LEALUP_BASE_URL']} as process ${String(emulator?.first['pid'])}; stop it with: kill ${String(emulator?.first['pid'])}`);
    return;
  }
  await Promise.all(companions.map((companion) => companion.stop()));
  rmSync(folder, { recursive: true, force: true });
}

process.chdir(ROOT);
process.once('SIGINT', () => {
  process.exitCode = 130;
  void cleanUp().then(() => process.exit());
});
try {
  await main();
  say('\nAll of it held.');
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`\nThe quickstart fell short: ${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await cleanUp();
}
