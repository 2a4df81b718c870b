import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Answer, CustomerDetail } from '../../src/index.ts';
import { createClient, json, problem } from '../transport.ts';

describe('api promise', () => {
  it('gives status, headers and request id with the data, for one request', async () => {
    const { client, requests } = createClient(json({ id: 'c' }, { headers: { 'ratelimit-remaining': '9' } }));
    const promise = client.customers.get('c');
    const { data, response } = await promise.withResponse();
    expect([data, response.status, response.requestId, response.headers.get('RateLimit-Remaining')]).toEqual([{ id: 'c' }, 200, 'req_1', '9']);
    expect(await promise).toBe(data);
    expect(requests).toHaveLength(1);
    expectTypeOf(promise.withResponse()).resolves.toEqualTypeOf<Answer<CustomerDetail>>();
  });

  it('is a promise to whatever takes one', async () => {
    const { client } = createClient([json({ id: 'c' }), problem(404, 'not_found'), problem(404, 'not_found')]);
    let settled = 0;
    const ok = await client.customers.get('c').finally(() => (settled += 1));
    const failed = await client.customers.get('c').catch((error: unknown) => error);
    const [result] = await Promise.allSettled([client.customers.get('c')]);
    expect([ok, failed, result.status, settled]).toMatchObject([{ id: 'c' }, { status: 404 }, 'rejected', 1]);
  });
});
