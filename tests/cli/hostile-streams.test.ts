import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECRET } from './example-stage.ts';
import { LONG, openLiar, STEERING, widthOf, type Liar } from './liar.ts';
import { captureOf } from './receiver.ts';
import { customersNamed, openStage, type Session, type Stage } from './terminal.ts';

const WIDTH = 100;
/** What a command goes by; every other text of every answer is poisoned. */
const NEEDED = new Set(['id', 'status', 'next_cursor']);

let stage: Stage;
let liar: Liar;
beforeAll(async () => {
  stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
  const poison = (text: string) => JSON.stringify(JSON.parse(text, (key, value: unknown) => (typeof value === 'string' && !NEEDED.has(key) ? LONG : value)));
  liar = await openLiar(stage.url, poison);
  await stage.lealup(['whoami']);
});
afterAll(async () => {
  await liar[Symbol.asyncDispose]();
  await stage[Symbol.asyncDispose]();
});

const PLAIN = { NO_COLOR: '1' };

function run(argv: readonly string[], session: Session = {}) {
  return stage.lealup(argv, { ...session, env: { ...PLAIN, LEALUP_BASE_URL: liar.url } });
}

describe.each(['get', 'wait'])('jobs %s', (verb) => {
  test('shows none of it on a terminal, and keeps it exact in JSON', async () => {
    const { jobs } = await importOne(verb);
    const shown = await run(['jobs', verb, ...jobs], { terminal: true, columns: WIDTH });
    expect([shown.code, (shown.out + shown.err).match(STEERING)]).toEqual([0, null]);
    expect(shown.out.split('\n').filter((line) => widthOf(line) > WIDTH)).toEqual([]);
    const { out } = await run(['jobs', verb, ...jobs, '-o', 'json']);
    expect([JSON.parse(out).type, out.match(STEERING)]).toEqual([LONG, null]);
  });
});

async function importOne(name: string): Promise<{ jobs: string[] }> {
  const { out } = await stage.lealup(['customers', 'import', '-'], { stdin: `name,email_domain\n${name},${name}.com\n` });
  return JSON.parse(out);
}

test.each([
  ['on a terminal', [], { terminal: true }],
  ['as JSON', ['-o', 'ndjson'], {}],
])('events tail %s', async (_, flags, session) => {
  const event = { email_domain: 'acme.com', event_name: 'login', user_email: 'ana@acme.com', properties: { note: 'x' } };
  let isSent = false;
  const { code, out, err } = await run(['events', 'tail', '--interval', '0.1', ...flags], {
    ...session,
    onText({ out: written, err: said }, interrupt) {
      if (written.includes('\n')) interrupt('SIGINT');
      if (isSent || !said.includes('Waiting for events')) return;
      isSent = true;
      void stage.lealup(['events', 'send', '-', '--resolve', 'email_domain'], { stdin: JSON.stringify(event) });
    },
  });
  expect([code, (out + err).match(STEERING), out.split('\n').length]).toEqual([130, null, 2]);
  if (flags.length > 0) expect(JSON.parse(out)).toMatchObject({ user_email: LONG, properties: { note: LONG } });
});

test.each([
  ['on a terminal', [], { terminal: true }],
  ['as JSON', ['-o', 'ndjson'], {}],
])('emulate logs --follow %s, of what is held and of what comes', async (_, flags, session) => {
  let before = 0;
  const { code, out, err } = await run(['emulate', 'logs', '--follow', '--operation', 'getCurrentUser', ...flags], {
    ...session,
    onText({ out: written }, interrupt) {
      const lines = written.split('\n').length - 1;
      if (before > 0 && lines > before) interrupt('SIGINT');
      if (before > 0 || lines === 0) return;
      before = lines;
      void stage.lealup(['whoami']);
    },
  });
  expect([code, (out + err).match(STEERING)]).toEqual([130, null]);
  if (flags.length > 0) expect(out.trim().split('\n').every((line) => JSON.parse(line).path === LONG)).toBe(true);
});

test('api diff with names and types of that kind', async () => {
  const contract: { paths: Record<string, unknown> } = await (await fetch(`${stage.url}/v1/openapi.json`)).json();
  const schema = { type: 'object', properties: { [LONG]: { type: LONG, enum: [LONG] } } };
  contract.paths[`/v1/${LONG}`] = { get: { operationId: LONG, responses: { 200: { description: LONG, content: { 'application/json': { schema } } } } } };
  await writeFile(join(stage.folder, 'theirs.json'), JSON.stringify(contract));
  const diff = ['api', 'diff', '--against', 'theirs.json'];
  const shown = await run(diff, { terminal: true, columns: WIDTH });
  expect([shown.code, (shown.out + shown.err).match(STEERING)]).toEqual([0, null]);
  expect(shown.out.split('\n').filter((line) => widthOf(line) > WIDTH)).toEqual([]);
  const { out } = await run([...diff, '-o', 'json']);
  expect([out.includes(JSON.stringify(LONG).slice(1, 40)), out.match(STEERING)]).toEqual([false, null]);
  expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(LONG).slice(1, -1));
});

test.each([
  ['line by line', ['-o', 'table'], {}],
  ['as JSON', ['-o', 'ndjson'], {}],
])('webhooks listen %s, by headers and a body of that kind', async (_, flags, session) => {
  let isSent = false;
  const id = `msg_\u009B31m${'x'.repeat(8000)}`;
  const { code, out, err } = await stage.lealup(['webhooks', 'listen', ...flags], {
    ...session,
    env: { ...PLAIN, LEALUP_WEBHOOK_SECRET: SECRET },
    onText({ out: written, err: said }, interrupt) {
      if (written.split('\n').length > 2) interrupt('SIGINT');
      const [receiver] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (isSent || receiver === undefined) return;
      isSent = true;
      const signed = captureOf(SECRET, { name: LONG });
      void (async () => {
        await post(receiver, signed);
        await post(receiver, { ...signed, headers: { ...signed.headers, 'webhook-id': id, 'x-hostile': '\u009B2J' } });
      })();
    },
  });
  expect([code, (out + err).match(STEERING)]).toEqual([130, null]);
  const lines = out.trim().split('\n');
  if (flags[1] === 'table') expect(lines.map((line) => line.slice(10, 20))).toEqual(['✓ verified', '✗ refused:']);
  else expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ verified: true, event: { data: { object: { name: LONG } } } }, { verified: false, headers: { 'webhook-id': id, 'x-hostile': '\u009B2J' } }]);
});

function post(url: string, { headers, body }: ReturnType<typeof captureOf>): Promise<Response> {
  return fetch(url, { method: 'POST', headers, body });
}
