import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LealUp, type LealUpOptions } from '../src/index.ts';
import { undiciTransport } from '../src/undici.ts';
import { failureOf } from './transport.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function createClient(baseUrl: string, options: LealUpOptions = {}): LealUp {
  const fetch = undiciTransport({ connections: 2 });
  closing.push(() => fetch.close());
  return new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl, fetch, maxRetries: 0, ...options });
}

describe('the undici transport', () => {
  it('sends what the client would, over connections that it keeps', async () => {
    const seen: unknown[] = [];
    const sockets = new Set<unknown>();
    const { url } = await listen((request, response) => {
      sockets.add(request.socket);
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push([request.method, request.url, body, request.headers['content-type']]);
        response.setHeader('x-request-id', 'r1').end('{"id":"c"}');
      });
    });
    const client = createClient(url);
    const { data, response } = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' }).withResponse();
    expect([data, response.requestId, response.status]).toEqual([{ id: 'c' }, 'r1', 200]);
    await client.customers.list({ status: ['active'] });
    for (let call = 0; call < 8; call += 1) await client.users.me();
    expect(seen.slice(0, 2)).toEqual([
      ['POST', '/v1/customers', '{"name":"Acme","email_domain":"acme.com"}', 'application/json'],
      ['GET', '/v1/customers?status=active', '', undefined],
    ]);
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it('does not follow redirects, and types what breaks off', async () => {
    const moved = await listen((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect(await failureOf(createClient(moved.url).users.me())).toMatchObject({ name: 'InvalidResponseError', status: 302 });
    const broken = await listen((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      response.destroy();
    });
    expect(await failureOf(createClient(broken.url).users.me())).toMatchObject({ name: 'ConnectionError' });
  });

  it('frees the socket of a call that is aborted or takes too long', async () => {
    const controller = new AbortController();
    const gone: Promise<void>[] = [];
    const { url } = await listen((request) => {
      gone.push(new Promise((resolve) => request.socket.once('close', () => resolve())));
      controller.abort(new Error('enough'));
    });
    const client = createClient(url);
    expect(await failureOf(client.users.me({ signal: controller.signal }))).toMatchObject({ message: 'enough' });
    expect(await failureOf(client.users.me({ timeoutMs: 20 }))).toMatchObject({ name: 'TimeoutError', limit: 'timeoutMs' });
    await Promise.all(gone);
  });

  it('goes through the proxy that the environment names', async () => {
    const asked: unknown[] = [];
    const proxy = await listen((request, response) => {
      asked.push(request.url);
      response.end('{"id":"me"}');
    });
    vi.stubEnv('http_proxy', proxy.url);
    vi.stubEnv('no_proxy', '');
    const client = createClient('http://lealup.invalid');
    expect(await client.users.me()).toEqual({ id: 'me' });
    expect(asked).toEqual(['http://lealup.invalid/v1/users/me']);
  });
});
