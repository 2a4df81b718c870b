import { describe, expect, it } from 'vitest';
import { createClient, failureOf, json, problem } from '../transport.ts';

const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });

describe('call', () => {
  it.each([
    ['a network error', refused],
    ['408', problem(408, 'internal')],
    ['429', problem(429, 'rate_limited')],
    ['500', problem(500, 'internal')],
    ['503 of a proxy', new Response('<html>', { status: 503 })],
    ['409 of a twin in progress', problem(409, 'idempotency_in_progress')],
  ])('repeats after %s, with the same idempotency key', async (_, failure) => {
    const { client, requests, waits } = createClient([failure, failure, json({ id: 'c' })]);
    expect(await client.customers.create({ name: 'Acme', email_domain: 'acme.com' })).toEqual({ id: 'c' });
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(waits[0]).toBeLessThanOrEqual(500);
    expect(waits[1]).toBeLessThanOrEqual(1000);
  });

  it.each([400, 403, 404, 409, 422])('does not repeat after %i', async (status) => {
    const { client, requests } = createClient(problem(status, 'conflict'));
    expect(await failureOf(client.customers.get('c'))).toMatchObject({ status, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('gives up after maxRetries with the last error and what it tried', async () => {
    const { client, requests } = createClient(problem(503, 'internal'), { maxRetries: 3 });
    const error = await failureOf(client.users.invite({ email: 'a@b.co', role: 'csm' }));
    expect(error).toMatchObject({ name: 'ServerError', attempts: 4, idempotencyKey: requests[0]?.headers['idempotency-key'] });
    expect(requests).toHaveLength(4);
    expect(await failureOf(client.customers.get('c', { maxRetries: 0 }))).toMatchObject({ attempts: 1 });
  });

  it('never repeats a POST without a key', async () => {
    const { client, requests } = createClient(refused);
    const error = await failureOf(client.request({ method: 'POST', path: '/v1/x', idempotencyKey: null }));
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: 1 });
    expect(requests[0]?.headers['idempotency-key']).toBeUndefined();
  });

  it('waits as long as the answer asks, and not in a tight loop for "0"', async () => {
    const asks = createClient([problem(429, 'rate_limited', { headers: { 'retry-after': '7' } }), json({})]);
    await asks.client.users.me();
    expect(asks.waits).toEqual([7000]);
    const zero = createClient([problem(429, 'rate_limited', { headers: { 'retry-after': '0' } }), json({})]);
    await zero.client.users.me();
    expect(zero.waits[0]).toBeGreaterThan(0);
  });

  it('fails at once when the wait is longer than the deadline allows, or than a minute without one', async () => {
    const limited = problem(429, 'rate_limited', { headers: { 'retry-after': '61' } });
    for (const deadlineMs of [undefined, 30_000]) {
      const { client, requests, waits } = createClient(limited);
      expect(await failureOf(client.users.me({ deadlineMs }))).toMatchObject({ name: 'RateLimitError', retryAfterMs: 61_000 });
      expect([requests.length, waits.length]).toEqual([1, 0]);
    }
    const patient = createClient([limited, json({})]);
    await patient.client.users.me({ deadlineMs: 120_000 });
    expect(patient.waits).toEqual([61_000]);
  });

  it('says who did not answer and how to go on', async () => {
    const { client } = createClient(refused, { baseUrl: 'http://127.0.0.1:4020', maxRetries: 0 });
    expect(await failureOf(client.users.me())).toMatchObject({
      message:
        'GET /v1/users/me got no whole answer from http://127.0.0.1:4020: ECONNREFUSED. Start the emulator there: lealup emulate.',
      cause: refused,
    });
  });

  it('tells hooks each attempt, answer, retry and final failure, and no credential', async () => {
    const seen: unknown[] = [];
    const hook = (name: string) => (facts: object) => seen.push([name, { ...facts }]);
    const { client } = createClient([problem(500, 'internal'), problem(404, 'not_found')], {
      deadlineMs: 60_000,
      hooks: { request: hook('request'), response: hook('response'), retry: hook('retry'), error: hook('error') },
    });
    await failureOf(client.customers.get('c'));
    const facts = { method: 'GET', path: '/v1/customers/{id}', url: 'https://api.test/v1/customers/c', remainingMs: expect.any(Number) };
    expect(seen).toEqual([
      ['request', expect.objectContaining({ ...facts, attempt: 1 })],
      ['response', expect.objectContaining({ ...facts, attempt: 1, status: 500, requestId: 'req_1' })],
      ['retry', expect.objectContaining({ ...facts, attempt: 1, waitMs: expect.any(Number) })],
      ['request', expect.objectContaining({ ...facts, attempt: 2 })],
      ['response', expect.objectContaining({ ...facts, attempt: 2, status: 404 })],
      ['error', expect.objectContaining({ ...facts, attempt: 2, error: expect.objectContaining({ code: 'not_found' }) })],
    ]);
    expect(JSON.stringify(seen)).not.toContain('CANARY');
  });
});
