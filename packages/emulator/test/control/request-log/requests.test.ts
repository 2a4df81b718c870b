import { describe, expect, it } from 'vitest';
import type { RequestFilter } from '../../../src/index.ts';
import { openLocal, type Local } from '../../local.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

const list = async (local: Local, query = '', headers = {}) => (await local.call('GET', `/_emulator/requests${query}`, undefined, headers)).body.data;
const paths = async (local: Local, query = '', headers = {}) => (await list(local, query, headers)).map(({ method, path }: { method: string; path: string }) => `${method} ${path}`);

describe('the request log', () => {
  it('shows what was asked and answered, newest first, and not its own calls', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await local.call('GET', '/v1/customers/nobody?x=1');
    await local.call('GET', '/_emulator/clock');
    const [missing, created] = await list(local);
    expect(created).toMatchObject({
      id: 1,
      at: '2026-03-10T12:00:00.000Z',
      tenant_id: local.emulator.tenantId,
      method: 'POST',
      path: '/v1/customers',
      operation_id: 'createCustomer',
      status: 201,
      problem: null,
      request: { headers: { authorization: '[redacted]', 'content-type': 'application/json' }, body: '{"name":"acme.com","email_domain":"acme.com"}', is_cut: false },
    });
    expect(JSON.parse(created.response.body)).toMatchObject({ id });
    expect(missing).toMatchObject({ path: '/v1/customers/nobody', query: 'x=1', status: 422, problem: 'validation_failed', request: { body: null, bytes: 0 } });
  });

  it('is the same over a socket', async () => {
    await using local = await openLocal();
    const { url } = await local.emulator.listen({ port: 0 });
    await fetch(`${url}/v1/users/me?a=1`, { headers: { authorization: 'Bearer lealup_sk_test_wrong' } });
    expect(await list(local)).toMatchObject([
      { method: 'GET', path: '/v1/users/me', query: 'a=1', tenant_id: null, status: 401, problem: 'unauthorized', request: { headers: { authorization: '[redacted]' } } },
    ]);
  });

  it.each([
    ['?method=post', ['POST /v1/customers']],
    ['?path=/v1/customers/*', ['GET /v1/customers/nobody']],
    ['?path=/v1/**', ['GET /v1/none', 'GET /v1/customers/nobody', 'POST /v1/customers']],
    ['?operation_id=getCustomer', ['GET /v1/customers/nobody']],
    ['?status=4xx', ['GET /v1/none', 'GET /v1/customers/nobody']],
    ['?status=4XX', ['GET /v1/none', 'GET /v1/customers/nobody']],
    ['?status=201', ['POST /v1/customers']],
    ['?q=ACME.com', ['POST /v1/customers']],
    ['?after=2', ['GET /v1/none']],
    ['?after=3', []],
    ['?since=2026-03-10T13:00:00Z', ['GET /v1/none']],
    ['?limit=1', ['GET /v1/none']],
  ])('is narrowed by %s', async (query, expected) => {
    await using local = await openLocal();
    await local.customer('acme.com');
    await local.call('GET', '/v1/customers/nobody');
    await local.emulator.clock.advance('PT2H');
    await local.call('GET', '/v1/none');
    expect(await paths(local, query)).toEqual(expected);
  });

  it('has all that is held for one who has seen a later request, before the emulator was started again', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    expect(await paths(local, '?after=7')).toEqual(['POST /v1/customers']);
    expect(await local.emulator.requests.waitFor({ after: 7, timeoutMs: 0 })).toMatchObject({ id: 1 });
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?status=40', 'status'],
    ['?operation_id=none', 'operation_id'],
    ['?since=yesterday', 'since'],
    ['?after=x', 'after'],
    ['?colour=red', 'colour'],
  ])('refuses %s and names it', async (query, parameter) => {
    await using local = await openLocal();
    for (const path of ['/_emulator/requests', '/_emulator/requests/stream']) {
      expect((await local.call('GET', path + query)).body).toMatchObject({ code: 'validation_failed', errors: [{ parameter }] });
    }
  });

  it('has a limit as a list, and none as a stream, which has no end', async () => {
    await using local = await openLocal();
    expect((await local.call('GET', '/_emulator/requests?limit=1')).status).toBe(200);
    expect((await local.call('GET', '/_emulator/requests/stream?limit=1')).body).toMatchObject({ code: 'validation_failed', errors: [{ parameter: 'limit' }] });
  });

  it('holds no secret, neither of subscriptions nor of signing in', async () => {
    await using local = await openLocal({ autoApprove: true });
    await local.call('POST', '/v1/webhook-subscriptions', { url: 'http://127.0.0.1:1/', events: ['*'], secret: SECRET });
    await local.call('POST', '/v1/webhook-subscription', { secret: SECRET });
    await local.call('POST', '/v1/webhook-subscriptions', `{"secret":"${SECRET}","description":"${'x'.repeat(20_000)}"}`);
    const made = await local.call('POST', '/v1/webhook-subscriptions', { url: 'http://127.0.0.1:1/', events: ['*'] });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await local.call('POST', '/v1/oauth/token', 'grant_type=refresh_token&client_id=a&client_secret=s3cret&refresh_token=r3fresh', form);
    const text = JSON.stringify(await list(local));
    for (const secret of [SECRET, made.body.secret, local.emulator.apiKey, 's3cret', 'r3fresh']) expect(text).not.toContain(secret);
    expect(await list(local, `?q=${encodeURIComponent(SECRET)}`)).toEqual([]);
  });

  it('keeps the beginning of a long body and tells its size', async () => {
    await using local = await openLocal();
    const body = JSON.stringify({ name: 'é'.repeat(10_000), email_domain: 'acme.com' });
    await local.call('POST', '/v1/customers', body);
    const [{ request }] = await list(local);
    expect(request).toMatchObject({ is_cut: true, bytes: Buffer.byteLength(body) });
    expect(Buffer.byteLength(request.body)).toBeLessThanOrEqual(16_386);
    await local.call('POST', '/v1/customers', 'x'.repeat(1_100_000));
    expect((await list(local))[0]).toMatchObject({ status: 413, request: { body: null, bytes: null, is_cut: true } });
  });

  it('forgets the oldest', async () => {
    await using local = await openLocal({ requestLogSize: 3 });
    for (let index = 1; index <= 5; index += 1) await local.call('GET', `/v1/customers/c${index}`);
    expect(await paths(local)).toEqual(['GET /v1/customers/c5', 'GET /v1/customers/c4', 'GET /v1/customers/c3']);
    await local.call('DELETE', '/_emulator/requests');
    await local.call('GET', '/v1/customers/c6');
    expect(await paths(local)).toEqual(['GET /v1/customers/c6']);
  });

  it('holds nothing of a customer that was erased', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { name: 'Acme' });
    const other = await local.customer('globex.com');
    await local.call('GET', `/v1/customers/${id}`);
    await local.call('GET', '/v1/customers?q=ACME');
    await local.call('POST', '/v1/events', [{ customer_id: id, event_name: 'login' }]);
    expect((await local.call('DELETE', `/v1/customers/${id}?hard=true`)).status).toBe(204);
    const kept = JSON.stringify(await list(local));
    for (const trace of [id, 'acme', 'Acme']) expect(kept).not.toContain(trace);
    expect(kept).toContain(other);
    expect(await paths(local)).toEqual(['DELETE /v1/customers/{id}', 'POST /v1/customers']);
  });

  it('is empty after a reset', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    local.emulator.reset();
    expect(await list(local)).toEqual([]);
  });
});

// What a compiler would refuse is here too: not all who call this have one.
it.each<[filter: unknown, text: string]>([
  [null, '() takes an object of options, and was given null.'],
  ['x', '() takes an object of options, and was given "x".'],
  [{ operation_id: 'createCustomer' }, '() has no option "operation_id"; it has method, path, operationId, status, tenantId, q, after, since, '],
  [{ method: 5 }, 'method is 5; it must be a text.'],
  [{ path: /x/ }, 'path is {}; it must be a text.'],
  [{ q: 5 }, 'q is 5; it must be a text.'],
  [{ tenantId: 5 }, 'tenantId is 5; it must be a text.'],
  [{ operationId: 'none' }, 'operationId is "none"; it must be an operation of the contract, such as createCustomer.'],
  [{ status: 40 }, 'status is 40; it must be a status such as 404, or a class such as 4xx.'],
  [{ status: '4x' }, 'status is "4x"; it must be a status'],
  [{ after: 'x' }, 'after is "x"; it must be the id of a request, a whole number.'],
  [{ after: -1 }, 'after is -1; it must be'],
  [{ since: 'yesterday' }, 'since is "yesterday"; it must be an instant such as 2026-03-01T09:30:00Z.'],
])('requests of this process are not found by %j, and it is said why', async (filter, text) => {
  await using local = await openLocal();
  const { requests } = local.emulator;
  expect(() => requests.list(filter as RequestFilter)).toThrow(RangeError);
  expect(() => requests.list(filter as RequestFilter)).toThrow(text);
  await expect(requests.waitFor(filter as RequestFilter)).rejects.toThrow(text);
});

it.each([0, 1.5, 'x', Number.POSITIVE_INFINITY])('a list of requests has no limit of %j', async (limit) => {
  await using local = await openLocal();
  expect(() => local.emulator.requests.list({ limit: limit as number })).toThrow('; it must be a whole number, 1 or more.');
});

describe('waiting for a request', () => {
  it('gives one that has come already, and one that comes', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    const { requests } = local.emulator;
    expect(await requests.waitFor({ operationId: 'createCustomer' })).toMatchObject({ id: 1, status: 201 });
    const next = requests.waitFor({ operationId: 'createCustomer', after: 1 });
    await local.customer('globex.com');
    expect(await next).toMatchObject({ id: 2 });
    requests.clear();
    expect(requests.list()).toEqual([]);
  });

  it('ends with what has come instead', async () => {
    await using local = await openLocal();
    await local.call('GET', '/v1/none');
    const waited = local.emulator.requests.waitFor({ operationId: 'sendEvents', timeoutMs: 1 });
    await expect(waited).rejects.toThrow('No request like {"operationId":"sendEvents"} within 1 ms. The last ones were: GET /v1/none 404.');
    await expect(local.emulator.requests.waitFor({ operationId: 'none' })).rejects.toThrow('operationId is "none"');
  });

  it('ends when the emulator is closed', async () => {
    const local = await openLocal();
    const waited = local.emulator.requests.waitFor({ path: '/v1/x' });
    await Promise.all([expect(waited).rejects.toThrow('The emulator was closed.'), local.emulator.close()]);
  });
});
