import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Webhook } from '../src/index.ts';
import type { WebhookEvent } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import { OTHER_SECRET, VECTOR } from './deliveries.ts';
import { RECIPES } from './recipes.ts';
import { SERVERS, startConsumed } from './servers.ts';
import type { Running, Settings, Start } from './servers.ts';

const TEXT = '{"type":"customer.created","tenant_id":"t1","data":{"object":{"name":"Ünïcode 🎈","b":1.0}}}\r\n';
const open: Running[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface Change {
  headers?: Record<string, string>;
  method?: string;
  secret?: string;
}

async function setUp(start: Start, settings: Partial<Settings> = {}, handle: () => unknown = () => {}) {
  const events: WebhookEvent[] = [];
  const server = await start({ secrets: VECTOR.secret, onError: () => {}, ...settings }, (event) => {
    events.push(event);
    return handle();
  });
  open.push(server);
  const post = async (body: string | Uint8Array<ArrayBuffer> = TEXT, change: Change = {}) => {
    const { method = 'POST', secret = VECTOR.secret } = change;
    const headers = { ...signedRequest(new Webhook(secret), { body }).headers, ...change.headers };
    const url = `http://127.0.0.1:${server.port}/hook`;
    const response = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
    return { status: response.status, text: await response.text() };
  };
  return { events, post, port: server.port };
}

/** What a server answers to a request that is never finished. */
async function exchange(port: number, parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.on('error', () => {});
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return answer;
}

describe.each(Object.entries<Start>({ ...SERVERS, ...RECIPES }))('adapter %s', (_, start) => {
  it('hands the event of the exact bytes to its handler', async () => {
    const { events, post } = await setUp(start);
    expect(await post()).toEqual({ status: 204, text: '' });
    expect(events).toEqual([JSON.parse(TEXT)]);
  });

  it('probe 53: refuses a wrong signature', async () => {
    const { events, post } = await setUp(start);
    const text = expect.stringContaining('signature_mismatch');
    expect(await post(TEXT, { secret: OTHER_SECRET })).toEqual({ status: 401, text });
    expect(events).toEqual([]);
  });

  it('probe 51: answers GET with 405 and another content type with 415', async () => {
    const { events, post } = await setUp(start);
    expect(await post('', { method: 'GET' })).toMatchObject({ status: 405 });
    expect(await post(TEXT, { headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 415 });
    expect(await post(TEXT, { headers: { 'content-type': 'application/json; charset=utf-8' } })).toMatchObject({ status: 204 });
    expect(events).toHaveLength(1);
  });

  it('probe 50: says clearly that a compressed body is refused', async () => {
    const { events, post } = await setUp(start);
    const answer = await post(Uint8Array.from(gzipSync(TEXT)), { headers: { 'content-encoding': 'gzip' } });
    expect(answer).toEqual({ status: 415, text: expect.stringContaining('uncompressed') });
    expect(events).toEqual([]);
  });

  it('answers with 500, so that the sender retries, when the handler throws, and keeps the reason to itself', async () => {
    const errors: unknown[] = [];
    const failure = new Error('database gone');
    const { post } = await setUp(start, { onError: (error) => errors.push(error) }, () => Promise.reject(failure));
    const answer = await post();
    expect(answer).toEqual({ status: 500, text: expect.stringContaining('handler_failed') });
    expect(answer.text).not.toContain('database');
    expect(errors).toEqual([failure]);
  });

  it('looks for its secret at the first request, and answers with 500 and a code of its own while there is none', async () => {
    let secret: string | undefined;
    const { events, post } = await setUp(start, { secrets: () => secret });
    expect(await post()).toEqual({ status: 500, text: expect.stringContaining('secret_missing') });
    secret = 'whsec_';
    expect(await post()).toEqual({ status: 500, text: expect.stringContaining('invalid_secret') });
    secret = VECTOR.secret;
    expect(await post()).toMatchObject({ status: 204 });
    expect(events).toHaveLength(1);
  });
});

const STREAMING = ['fetch, in Hono', 'node', 'express', 'fastify'] as const;

describe.each(STREAMING.map((name) => [name, SERVERS[name]] as const))('the body in %s', (_, start) => {
  const head = (length: string) =>
    `POST /hook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nwebhook-id: msg_1\r\nwebhook-timestamp: 1\r\nwebhook-signature: v1,x\r\n${length}\r\n\r\n`;

  it('probe 38: is taken up to 1 MiB', async () => {
    const { post } = await setUp(start);
    expect(await post(`{}${' '.repeat(1_048_574)}`)).toMatchObject({ status: 204 });
    expect(await post(`{}${' '.repeat(1_048_575)}`)).toEqual({ status: 413, text: expect.stringContaining('body_too_large') });
  });

  it('probe 38: of 10 MB is not read to its end', async () => {
    const { events, post } = await setUp(start);
    // The receiver stops reading, so that a sender that is still writing may not get to read the answer.
    const outcome = await post('x'.repeat(10_000_000)).then(({ status }) => status, () => 'broken off');
    expect([413, 'broken off']).toContain(outcome);
    expect(events).toEqual([]);
  });

  it('probe 38: is refused past its cap, chunked without a length', async () => {
    const { port } = await setUp(start, { maxBodyBytes: 1000 });
    const chunk = `200\r\n${'x'.repeat(0x2_00)}\r\n`;
    expect(await exchange(port, [head('Transfer-Encoding: chunked'), chunk, chunk])).toMatch(/ 413 [^]*body_too_large/);
  });

  it('probe 38: is refused when it comes too slowly', async () => {
    const { port } = await setUp(start, { readTimeoutMs: 40 });
    expect(await exchange(port, [head('Content-Length: 100'), '{"a":'])).toMatch(/ 408 [^]*body_timeout/);
  });
});

describe('adapters', () => {
  it('probe 49: a Lambda event with a base64 body gives the exact bytes', async () => {
    const { events, post } = await setUp(SERVERS['lambda, as a function URL']);
    expect(await post('{"type":"a.b","data":"客户 e\u0301 🎈"}')).toMatchObject({ status: 204 });
    expect(events).toEqual([{ type: 'a.b', data: '客户 e\u0301 🎈' }]);
  });

  it('probe 52: a body that a JSON middleware has consumed is a typed error, without a wait', async () => {
    const { post } = await setUp(startConsumed, { readTimeoutMs: 60_000 });
    expect(await post()).toEqual({ status: 500, text: expect.stringMatching(/body_not_raw.*express\.raw/) });
  });

  it('leave the body parsers of other Fastify routes alone', async () => {
    const { port } = await setUp(SERVERS.fastify);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`http://127.0.0.1:${port}/json`, { method: 'POST', headers, body: '{"a":1}' });
    expect(await response.json()).toEqual({ a: 1 });
  });
});
