import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.ts';
import { createClient, failureOf, json, page } from '../transport.ts';

describe('request', () => {
  it('writes filters as query, lists joined by commas, and leaves out what is undefined', async () => {
    const { client, requests } = createClient(page([]));
    await client.customers.list({ status: ['active', 'trial'], q: 'a&b c', owner_id: undefined, min_arr: 0 });
    expect(requests[0]?.url).toBe('https://api.test/v1/customers?status=active,trial&q=a%26b%20c&min_arr=0');
  });

  it('escapes ids', async () => {
    const { client, requests } = createClient(json({}));
    await client.customers.get('a/b?c#d é');
    expect(requests[0]?.url).toBe('https://api.test/v1/customers/a%2Fb%3Fc%23d%20%C3%A9');
  });

  it.each(['', '.', '..'])('sends no request for the id %j, which would name another resource', async (id) => {
    const { client, requests } = createClient(json({}));
    expect(await failureOf(client.customers.delete(id))).toMatchObject({ name: 'ConfigurationError' });
    expect(requests).toEqual([]);
  });

  it('adds the headers, the query and the workspace of the call', async () => {
    const { client, requests } = createClient(json({}), { workspace: 'w1', appInfo: { name: 'app', version: '2' } });
    await client.customers.get('c', { headers: { 'X-Request-Id': 'mine' }, query: { trace: true }, workspace: 'w2' });
    expect(requests[0]).toMatchObject({
      url: 'https://api.test/v1/customers/c?trace=true',
      headers: { 'x-request-id': 'mine', 'x-lealup-workspace': 'w2', 'user-agent': `lealup-sdk-js/${VERSION} app/2` },
    });
  });

  it('sends a body as JSON, a string as the JSON that it is, and a form as a form', async () => {
    const { client, requests } = createClient(json({}));
    await client.customers.update('c', { arr: null });
    await client.request({ method: 'POST', path: '/v1/x', body: '{"a":1}' });
    await client.request({ method: 'POST', path: '/v1/x', body: new URLSearchParams({ a: '1' }) });
    expect(requests.slice(0, 2).map(({ body, headers }) => [body, headers['content-type']])).toEqual([
      ['{"arr":null}', 'application/json'],
      ['{"a":1}', 'application/json'],
    ]);
    expect(requests[2]).toMatchObject({ body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  });

  it('gives every POST a key of its own, and no other request one', async () => {
    const { client, requests } = createClient(json({}));
    await client.health.recalculate('c');
    await client.health.recalculate('c');
    await client.customers.get('c');
    await client.customers.update('c', {});
    const keys = requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(keys.slice(0, 2)).size).toBe(2);
    expect(keys.slice(2)).toEqual([undefined, undefined]);
  });

  it('takes a key from the caller', async () => {
    const { client, requests } = createClient(json({}));
    await client.health.recalculate('c', { idempotencyKey: 'mine' });
    expect(requests[0]?.headers['idempotency-key']).toBe('mine');
  });

  it.each([
    [{ idempotencyKey: '' }, 'idempotencyKey'],
    [{ idempotencyKey: 'é' }, 'idempotencyKey'],
    [{ idempotencyKey: 'x'.repeat(256) }, 'idempotencyKey'],
    [{ headers: { 'x-a': 'a\nb' } }, 'The header "x-a"'],
    [{ headers: { 'x a': 'b' } }, 'The header "x a"'],
    [{ timeoutMs: 0 }, 'timeoutMs is 0'],
    [{ deadlineMs: Number.NaN }, 'deadlineMs is NaN'],
    [{ maxRetries: 1.5 }, 'maxRetries is 1.5'],
  ])('refuses %o in words', async (options, message) => {
    const { client, requests } = createClient(json({}));
    expect(await failureOf(client.health.recalculate('c', options))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
    expect(requests).toEqual([]);
  });

  it('reaches any path with the escape hatch', async () => {
    const { client, requests } = createClient([json([1]), new Response(null, { status: 204 })]);
    const call = { method: 'POST', path: '/_emulator/{what}?a=1', params: { what: 'clock' }, query: { b: 2 }, body: { advance: 'P1D' } } as const;
    expect(await client.request<number[]>(call)).toEqual([1]);
    expect(await client.request(call)).toBeUndefined();
    expect(requests[0]).toMatchObject({ url: 'https://api.test/_emulator/clock?a=1&b=2', body: '{"advance":"P1D"}' });
    expect(await failureOf(client.request({ method: 'GET', path: 'https://evil.test/' }))).toMatchObject({ name: 'ConfigurationError' });
  });
});

describe('the options of a call', () => {
  it('add fields to a body, and options to fetch, but never replace what the client sets', async () => {
    const { client, requests } = createClient(json({ accepted: 1, rejected: 0, deduplicated: 0, errors: [] }));
    const options = { body: { beta: true }, fetchOptions: { keepalive: true, method: 'DELETE', headers: { authorization: 'other' } } };
    await client.customers.create({ name: 'Acme', email_domain: 'acme.com' }, options);
    await client.events.send({ customer_id: 'c', event_name: 'login' }, options);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ name: 'Acme', email_domain: 'acme.com', beta: true });
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ events: [{ customer_id: 'c', event_name: 'login' }], beta: true });
    expect(requests[0]?.init).toMatchObject({ keepalive: true, method: 'POST', headers: { authorization: expect.stringMatching(/^Bearer lealup/) } });
  });

  it('take no GET from a cache of a framework, unless it is asked for', async () => {
    const { client, requests } = createClient(json({}));
    await client.users.me();
    await client.users.me({ fetchOptions: { cache: 'force-cache' } });
    await client.users.me({ fetchOptions: { next: { revalidate: 60 } } });
    expect(requests.map(({ init }) => init.cache)).toEqual(['no-store', 'force-cache', undefined]);
  });

  it('say nothing of a cache to Workers, whose older versions would throw', async () => {
    const { client, requests } = createClient(json({}));
    Reflect.set(globalThis, 'WebSocketPair', () => {});
    try {
      await client.users.me();
    } finally {
      Reflect.deleteProperty(globalThis, 'WebSocketPair');
    }
    expect(requests[0]?.init).not.toHaveProperty('cache');
  });
});
