import { samples } from '@lealup/contract/samples';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { LealUp } from '../src/index.ts';
import { mockLealUp, mswHandlers, problem } from '../src/testing.ts';
import { failureOf } from './transport.ts';

describe('mockLealUp', () => {
  it('answers with the samples of the contract, under the id that was asked for, and says what was asked', async () => {
    const { client, requests } = mockLealUp();
    expect(await client.customers.get('c1')).toEqual({ ...Object(samples.getCustomer), id: 'c1' });
    expect(await client.users.me()).toEqual(samples.getCurrentUser);
    await client.customers.create({ name: 'Acme', email_domain: 'acme.com' });
    await client.customers.delete('c1');
    expect(requests.map(({ sdkMethod, params }) => [sdkMethod, params])).toEqual([
      ['customers.get', { id: 'c1' }],
      ['users.me', {}],
      ['customers.create', {}],
      ['customers.delete', { id: 'c1' }],
    ]);
    expect(requests[2]?.body).toEqual({ name: 'Acme', email_domain: 'acme.com' });
  });

  it('answers with what a test says, errors included, without waiting between retries', async () => {
    const answers = [problem('internal', 'Down.'), problem('rate_limited', 'Slow down.', { headers: { 'retry-after': '30' } })];
    const { client } = mockLealUp({
      answers: {
        'customers.list': { data: [], next_cursor: null, has_more: false },
        'health.get': () => answers.shift() ?? problem('not_found', 'Gone.'),
      },
    });
    expect(await client.customers.list().toArray()).toEqual([]);
    expect(await failureOf(client.health.get('c1'))).toMatchObject({ code: 'not_found', attempts: 3 });
  });

  it('refuses a body that breaks the contract, as LealUp would', async () => {
    const { client } = mockLealUp();
    // @ts-expect-error -- the compiler knows that the domain is missing.
    expect(await failureOf(client.customers.create({ name: 'Acme' }))).toMatchObject({ status: 422, issues: [{ pointer: '/email_domain' }] });
    expect(await failureOf(client.request({ method: 'GET', path: '/v1/nothing' }))).toMatchObject({ status: 404 });
  });
});

describe('mswHandlers', () => {
  it('stand in for LealUp behind the global fetch', async () => {
    const seen: string[] = [];
    const server = setupServer(...mswHandlers(http, { onRequest: ({ sdkMethod }) => seen.push(sdkMethod) }));
    server.listen({ onUnhandledFrame: 'error' });
    try {
      const client = new LealUp({ apiKey: 'lealup_sk_live_x' });
      expect((await client.customers.list()).data).toEqual(Object(samples.listCustomers).data);
      expect(seen).toEqual(['customers.list']);
    } finally {
      server.close();
    }
  });
});
