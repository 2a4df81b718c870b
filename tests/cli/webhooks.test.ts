import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { captureOf } from './receiver.ts';
import { openStage, type Stage } from './terminal.ts';

const CREATE = ['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com'];

/** Runs `webhooks listen` until so many lines came, with something happening once it listens. */
async function listen(stage: Stage, flags: readonly string[], { lines = 1, terminal = false } = {}) {
  let happening: Promise<unknown> | undefined;
  const result = await stage.lealup(['webhooks', 'listen', ...flags], {
    terminal,
    env: { NO_COLOR: '1' },
    onText({ out, err }, interrupt) {
      if (err.includes('Ctrl-C stops')) happening ??= stage.lealup(CREATE);
      if (out.split('\n').length > lines) interrupt('SIGINT');
    },
  });
  await happening;
  return result;
}

describe('lealup webhooks create', () => {
  test('shows a secret that LealUp made, once', async () => {
    await using stage = await openStage();
    const { code, out, err } = await stage.lealup(['webhooks', 'create', '--url', 'https://example.com/', '--event', 'health.changed', '--min-arr', '5']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ events: ['health.changed'], filters: { min_arr: 5 }, secret: expect.stringMatching(/^whsec_/) });
    expect(err).toBe('The secret is shown this once: keep it where the receiver reads it.\n');
    const list = await stage.lealup(['webhooks', 'list']);
    expect(JSON.parse(list.out).data).toHaveLength(1);
    expect(list.out).not.toContain('whsec_');
  });

  test.each([
    ['a file', ['--secret-file', 'secret.txt'], {}],
    ['standard input', ['--secret-stdin'], { stdin: 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y\n' }],
    ['the environment', [], { env: { LEALUP_WEBHOOK_SECRET: 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y' } }],
  ])('takes a secret from %s and never shows it', async (_, flags, session) => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'secret.txt'), 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y\n');
    const create = ['webhooks', 'create', '--url', 'https://example.com/', '--event', '*', ...flags];
    const dry = await stage.lealup([...create, '--dry-run'], session);
    expect(JSON.parse(dry.out)).toMatchObject({ body: { secret: '[redacted]' } });
    const made = await stage.lealup(create, { ...session });
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(dry.out + made.out).not.toContain('bGVhbHVw');
  });

  test('knows the types of events that the API has', async () => {
    await using stage = await openStage();
    const { data } = JSON.parse((await stage.lealup(['api', 'listWebhookEvents', '--paginate'])).out);
    const spec = commands.find((command) => command.spec.name === 'webhooks create')?.spec;
    expect(spec?.options['event']?.choices).toEqual(['*', ...data.map(({ type }: { type: string }) => type)]);
  });
});

describe('lealup webhooks listen', () => {
  test('prints a line for each delivery until Ctrl-C', async () => {
    await using stage = await openStage();
    const { code, out, err } = await listen(stage, [], { terminal: true });
    expect(code).toBe(130);
    expect(out).toMatch(/^\d\d:\d\d:\d\d {2}✓ verified {2}customer\.created {2}\S+ {2}→ 204\n$/);
    expect(err).toMatch(/Receiving \* at http:\/\/127\.0\.0\.1:\d+\/ \(subscription \w+\); Ctrl-C stops\./);
  });

  test('prints JSON in a pipe, which verify takes back', async () => {
    await using stage = await openStage();
    const { out } = await listen(stage, ['--events', 'customer.created']);
    const delivery = JSON.parse(out);
    expect(delivery).toMatchObject({ type: 'customer.created', verified: true, reason: null, status: 204, event: { data: { object: { name: 'Acme' } } } });
    await writeFile(join(stage.folder, 'captured.json'), out);
    const refused = await stage.lealup(['webhooks', 'verify', 'captured.json'], { env: { LEALUP_WEBHOOK_SECRET: 'another-secret-of-16-bytes' } });
    expect(JSON.parse(refused.out)).toMatchObject({ verified: false, reason: 'signature_mismatch' });
  });

  test('passes deliveries on as they came, and answers as their target does', async () => {
    await using stage = await openStage();
    const got: { body: string; signature: unknown }[] = [];
    const target = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        got.push({ body, signature: request.headers['webhook-signature'] });
        response.writeHead(202).end();
      });
    });
    await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
    const address = target.address();
    const { out } = await listen(stage, ['--forward-to', `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`]);
    target.closeAllConnections();
    await new Promise((resolve) => target.close(resolve));
    const delivery = JSON.parse(out);
    expect(delivery.status).toBe(202);
    expect(got).toEqual([{ body: delivery.body, signature: delivery.headers['webhook-signature'] }]);
  });

  test('works with an emulator only', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['webhooks', 'listen'], { env: { LEALUP_BASE_URL: '', LEALUP_API_KEY: 'lealup_sk_test_x' } });
    expect(code).toBe(2);
    expect(err).toContain('https://api.dev.lealup.com cannot reach a receiver on this machine.');
    expect(err).toContain('next: lealup webhooks listen --profile emulator');
  });
});

describe('lealup webhooks verify', () => {
  const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';
  const env = { LEALUP_WEBHOOK_SECRET: SECRET };
  const signed = () => captureOf(SECRET, { name: 'Acme' });
  const verify = async (capture: unknown, flags: readonly string[] = [], terminal = false) => {
    await using stage = await openStage();
    return stage.lealup(['webhooks', 'verify', '-', ...flags], { env: { ...env, NO_COLOR: '1' }, terminal, stdin: typeof capture === 'string' ? capture : JSON.stringify(capture) });
  };

  test('accepts what LealUp signed', async () => {
    const { body, headers } = signed();
    expect(await verify({ headers, body }, [], true)).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ verified {2}customer\.created {2}/), err: '' });
    const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    expect(await verify(body, flags)).toMatchObject({ code: 0 });
  });

  test('refuses what was forged or is stale, and says why', async () => {
    const { body, headers } = signed();
    expect(await verify({ headers, body: body.replace('Acme', 'Evil') }, [], true)).toEqual({
      code: 1,
      out: "✗ refused  signature_mismatch: Use this subscription's secret and raw body\n",
      err: expect.stringMatching(/^It is refused with signature_mismatch, and nothing that is known explains it\. [^]*\n$/),
    });
    const later = new Date(Date.now() + 3_600_000).toISOString();
    expect(await verify({ headers, body, received_at: later })).toMatchObject({ code: 1, out: expect.stringContaining('"timestamp_too_old"') });
    expect(await verify({ headers, body }, ['--received-at', later, '--tolerance', '4000'])).toMatchObject({ code: 0 });
  });

  test('explains a mismatch by the mistake that makes it', async () => {
    const { body, headers } = signed();
    const forged = { ...headers, 'webhook-signature': `v1,${createHmac('sha256', SECRET).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')}` };
    const { code, out } = await verify({ headers: forged, body });
    expect([code, JSON.parse(out)]).toMatchObject([1, { verified: false, diagnosis: expect.stringMatching(/^The signature matches if /) }]);
    expect(out).not.toContain(SECRET);
  });

  test.each([
    ['no capture', 'hello', 2, '- is no captured request.'],
    ['no instant', JSON.stringify({ headers: {}, body: '', received_at: 'noon' }), 2, 'noon is no instant.'],
  ])('refuses %s with 2', async (_, text, code, sentence) => {
    expect(await verify(text)).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
  });

  test('asks for the secret', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['webhooks', 'verify', 'captured.json']);
    expect(code).toBe(10);
    expect(err).toContain('next: lealup webhooks verify captured.json --secret-file secret.txt');
  });
});
