import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LealUp, type LealUpOptions } from '../src/index.ts';
import { instantSleep } from '../src/testing.ts';
import { failureOf } from './transport.ts';

const ME = 'https://api.dev.lealup.com/v1/users/me';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A client as people make it: no transport of its own, so that everything goes through the global `fetch`. */
function createClient(options: LealUpOptions = {}): LealUp {
  return new LealUp({ apiKey: 'lealup_sk_test_x', retry: { sleep: instantSleep }, ...options });
}

/** Answers one after the other, and counts the requests. */
function answerWith(...answers: (() => Response | Promise<Response>)[]): { readonly seen: Request[] } {
  const seen: Request[] = [];
  server.use(
    http.all(`https://api.dev.lealup.com/*`, ({ request }) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)];
      seen.push(request);
      return answer?.() ?? HttpResponse.error();
    }),
  );
  return { seen };
}

const problem = (status: number, code: string, headers: Record<string, string> = {}) => () =>
  HttpResponse.json({ type: 'about:blank', title: code, status, detail: 'Why.', code }, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
const me = () => HttpResponse.json({ id: 'u1' });

describe('on the wire', () => {
  it.each([
    ['a network error', () => HttpResponse.error()],
    ['408', problem(408, 'internal')],
    ['409 idempotency_in_progress', problem(409, 'idempotency_in_progress')],
    ['429', problem(429, 'rate_limited', { 'retry-after': '2' })],
    ['429 with a date', problem(429, 'rate_limited', { 'Retry-After': new Date(Date.now() + 5000).toUTCString() })],
    ['429 with a reset', problem(429, 'rate_limited', { 'RateLimit-Reset': '3' })],
    ['500', problem(500, 'internal')],
    ['502 of a proxy', () => new HttpResponse('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } })],
    ['503', problem(503, 'internal')],
    ['504', problem(504, 'internal')],
  ])('is tried again after %s', async (_, failure) => {
    const { seen } = answerWith(failure, me);
    expect(await createClient().users.me()).toEqual({ id: 'u1' });
    expect(seen).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451])('is not tried again after %i', async (status) => {
    const { seen } = answerWith(problem(status, 'conflict'));
    expect(await failureOf(createClient().users.me())).toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['HTML', () => new HttpResponse('<!doctype html><p>Sign in</p>', { headers: { 'content-type': 'text/html' } }), 'HTML'],
    ['half a document', () => new HttpResponse('{"id":"u1"', { headers: { 'content-type': 'application/json' } }), 'no JSON object'],
    ['nothing', () => new HttpResponse(null, { status: 200 }), 'nothing'],
    ['garbage', () => new HttpResponse(new Uint8Array([0xff, 0xfe, 0, 1]), { status: 200 }), 'no JSON object'],
    ['a bare number', () => HttpResponse.json(7), 'no JSON object'],
    ['a redirect', () => new HttpResponse(null, { status: 302, headers: { Location: 'https://elsewhere.test/login' } }), 'a redirect to https://elsewhere.test'],
  ])('turns %s into a typed error, never a value', async (_, answer, words) => {
    answerWith(answer);
    expect(await failureOf(createClient({ maxRetries: 0 }).users.me())).toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining(words),
    });
  });

  it('does not send the credential after a redirect', async () => {
    const { seen } = answerWith(() => HttpResponse.redirect('https://api.dev.lealup.com/v1/elsewhere', 307));
    await failureOf(createClient().customers.create({ name: 'Acme', email_domain: 'acme.com' }));
    expect(seen.map(({ url }) => url)).toEqual(['https://api.dev.lealup.com/v1/customers']);
  });

  it('ends an attempt whose body breaks off, and sends the same key again', async () => {
    const broken = () =>
      new HttpResponse(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id":'));
            controller.error(new Error('reset'));
          },
        }),
      );
    const { seen } = answerWith(broken, me);
    expect(await createClient().health.recalculate('c')).toEqual({ id: 'u1' });
    expect(new Set(seen.map((request) => request.headers.get('idempotency-key'))).size).toBe(1);
  });

  it('ends a call that waits for an answer, at deadlineMs', async () => {
    answerWith(async () => {
      await delay('infinite');
      return me();
    });
    expect(await failureOf(createClient({ deadlineMs: 20 }).users.me())).toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', attempts: 1 });
  });

  it('ends a call whose body never ends, at timeoutMs, and frees its socket', async () => {
    const closed: Promise<void>[] = [];
    const slow = createServer((request, response) => {
      closed.push(new Promise((resolve) => request.socket.once('close', () => resolve())));
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    server.use(http.all('http://127.0.0.1:*', () => passthrough()));
    const baseUrl = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    expect(await failureOf(createClient({ baseUrl, timeoutMs: 20, maxRetries: 1 }).users.me())).toMatchObject({ name: 'TimeoutError', limit: 'timeoutMs', attempts: 2 });
    await Promise.all(closed);
    expect(closed).toHaveLength(2);
    await new Promise((resolve) => slow.close(resolve));
  });

  it('rejects at once with the reason of its signal, in flight', async () => {
    const controller = new AbortController();
    answerWith(async () => {
      controller.abort('enough');
      await delay('infinite');
      return me();
    });
    expect(await failureOf(createClient().users.me({ signal: controller.signal }))).toBe('enough');
  });

  it('reads headers in whatever case they come', async () => {
    answerWith(() => HttpResponse.json({ id: 'u1' }, { headers: { 'X-REQUEST-ID': 'r1' } }));
    expect((await createClient().users.me().withResponse()).response.requestId).toBe('r1');
  });

  it('goes through a fetch that was put in place after the client was made', async () => {
    const client = createClient();
    const { fetch } = globalThis;
    const urls: unknown[] = [];
    globalThis.fetch = async (input) => {
      urls.push(input);
      return Response.json({ id: 'patched' });
    };
    try {
      expect(await client.users.me()).toEqual({ id: 'patched' });
    } finally {
      globalThis.fetch = fetch;
    }
    expect(urls).toEqual([ME]);
  });
});
