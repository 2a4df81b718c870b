import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LealUp } from '../../src/index.ts';
import { failureOf, KEY } from '../transport.ts';

const instant = { sleep: () => Promise.resolve() };

describe('exchange, through the global fetch', () => {
  // Made before MSW listens: a client that kept `fetch` from its construction would escape.
  const client = new LealUp({ apiKey: KEY, retry: instant });
  const server = setupServer();

  beforeAll(() => {
    server.listen({ onUnhandledFrame: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });

  it('sends a test key to the dev host', async () => {
    server.use(
      http.get('https://api.dev.lealup.com/v1/users/me', ({ request }) =>
        HttpResponse.json({ id: request.headers.get('Authorization') }),
      ),
    );
    expect(await client.users.me()).toEqual({ id: `Bearer ${KEY}` });
  });

  it('repeats a POST whose answer broke off, with the same key and body', async () => {
    const seen: unknown[] = [];
    server.use(
      http.post('https://api.dev.lealup.com/v1/events', async ({ request }) => {
        seen.push([request.headers.get('idempotency-key'), await request.json()]);
        return seen.length === 1 ? HttpResponse.error() : HttpResponse.json({ accepted: 1, rejected: 0, deduplicated: 0, errors: [] });
      }),
    );
    expect(await client.events.send({ customer_id: 'c', event_name: 'login' })).toMatchObject({ accepted: 1 });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toEqual(seen[1]);
  });

  it('reads headers whatever their case', async () => {
    server.use(
      http.get('https://api.dev.lealup.com/v1/users/me', () =>
        HttpResponse.json({}, { status: 429, headers: { 'RETRY-AFTER': '90', 'X-REQUEST-ID': 'r' } }),
      ),
    );
    expect(await failureOf(client.users.me())).toMatchObject({ retryAfterMs: 90_000, requestId: 'r' });
  });
});

describe('exchange, over a socket', () => {
  async function serve(listener: RequestListener) {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      server,
      close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
    };
  }

  it('follows no redirect, so that another origin sees neither key nor body', async () => {
    const seen: unknown[] = [];
    const other = await serve((request, response) => response.end(void seen.push(request.headers)));
    const first = await serve((_, response) => response.writeHead(307, { location: `${other.url}/v1/users` }).end());
    const client = new LealUp({ apiKey: KEY, baseUrl: first.url });
    const error = await failureOf(client.users.invite({ email: 'a@b.co', role: 'csm' }));
    await Promise.all([first.close(), other.close()]);
    expect(error).toMatchObject({ name: 'InvalidResponseError', status: 307, message: expect.stringContaining(other.url) });
    expect(seen).toEqual([]);
  });

  it('takes an answer that ends before its content-length for no answer', async () => {
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":"u"}', () => response.destroy());
    });
    const error = await failureOf(new LealUp({ apiKey: KEY, baseUrl: cut.url, retry: instant }).users.me());
    await cut.close();
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: 3 });
  });

  it('frees the socket of an aborted call', async () => {
    const controller = new AbortController();
    const slow = await serve((_, response) => {
      response.writeHead(200).write('{');
      controller.abort();
    });
    const closed = new Promise((resolve) => slow.server.on('connection', (socket) => socket.on('close', resolve)));
    const error = await failureOf(new LealUp({ apiKey: KEY, baseUrl: slow.url }).users.me({ signal: controller.signal }));
    await closed;
    await slow.close();
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});
