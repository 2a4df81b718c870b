import { Webhook } from '@lealup/webhook-verify';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_WEBHOOK_SECRET } from '../../../src/index.ts';
import { openLocal, type Local } from '../../local.ts';

interface Arrived {
  id: string;
  domain: string;
  verdict: string;
}

/** An emulator with a receiver in this process that notes down what comes and whether it believes it. */
async function openReceiving(fault: unknown): Promise<{ local: Local; arrived: Arrived[] } & AsyncDisposable> {
  const arrived: Arrived[] = [];
  const verifier = new Webhook(EXAMPLE_WEBHOOK_SECRET);
  const local = await openLocal({
    webhooks: {
      'https://app.test/hook': async (request) => {
        const text = await request.text();
        const verdict = await Promise.resolve()
          .then(() => verifier.verify(text, request.headers))
          .then(() => 'genuine', (error: { code: string }) => error.code);
        arrived.push({ id: request.headers.get('webhook-id') ?? '', domain: JSON.parse(text).data.object.email_domain, verdict });
        return new Response(null, { status: 204 });
      },
    },
  });
  await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['customer.created'], secret: EXAMPLE_WEBHOOK_SECRET });
  expect((await local.call('POST', '/_emulator/faults', fault)).status).toBe(201);
  return { local, arrived, [Symbol.asyncDispose]: () => local.emulator.close() };
}

const states = async (local: Local) => (await local.call('GET', '/_emulator/deliveries')).body.data.map(({ state }: { state: string }) => state);

describe('a webhook', () => {
  it('that is dropped comes with the next attempt', async () => {
    await using test = await openReceiving({ webhook: 'drop', times: 1 });
    await test.local.customer('a.com');
    await test.local.emulator.settled();
    expect([test.arrived.length, await states(test.local)]).toEqual([0, ['retrying']]);
    await test.local.emulator.clock.advance('PT10S');
    expect([test.arrived.length, await states(test.local)]).toEqual([1, ['succeeded']]);
  });

  it('that is duplicated comes twice with the same id', async () => {
    await using test = await openReceiving({ webhook: 'duplicate', times: 1 });
    await test.local.customer('a.com');
    await test.local.emulator.settled();
    expect(new Set(test.arrived.map(({ id }) => id)).size).toBe(1);
    expect(test.arrived).toHaveLength(2);
    expect(await states(test.local)).toEqual(['succeeded']);
  });

  it('that is reordered comes after the next one, and alone as soon as nothing else is to come', async () => {
    await using test = await openReceiving({ webhook: 'reorder', nth: 1 });
    await test.local.customer('a.com');
    await test.local.customer('b.com');
    await test.local.emulator.settled();
    expect(test.arrived.map(({ domain }) => domain)).toEqual(['b.com', 'a.com']);
    await test.local.call('DELETE', '/_emulator/faults');
    await test.local.call('POST', '/_emulator/faults', { webhook: 'reorder' });
    await test.local.customer('c.com');
    await test.local.emulator.settled();
    expect(test.arrived.at(-1)).toMatchObject({ domain: 'c.com' });
    expect(await states(test.local)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it('that is reordered is not let go by one that was under way before it', async () => {
    const arrived: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    await using local = await openLocal({
      webhooks: {
        'https://app.test/hook': async (request) => {
          const domain: string = JSON.parse(await request.text()).data.object.email_domain;
          begin();
          if (domain === 'a.com') await gate;
          arrived.push(domain);
          return new Response(null, { status: 204 });
        },
      },
    });
    await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['customer.created'] });
    await local.call('POST', '/_emulator/faults', { webhook: 'reorder', nth: 2 });
    await local.customer('a.com');
    await begun;
    await local.customer('b.com');
    open();
    await local.emulator.deliveries.waitFor({ state: 'succeeded' });
    await local.customer('c.com');
    await local.emulator.settled();
    expect(arrived).toEqual(['a.com', 'c.com', 'b.com']);
  });

  it('that is delayed comes later by the clock of the emulator, once', async () => {
    await using test = await openReceiving({ webhook: 'delay', delay_s: 90 });
    await test.local.customer('a.com');
    await test.local.emulator.settled();
    await test.local.emulator.clock.advance('PT89S');
    expect(test.arrived).toHaveLength(0);
    await test.local.emulator.clock.advance('PT1S');
    expect(test.arrived).toMatchObject([{ verdict: 'genuine' }]);
  });

  it.each([
    ['bad_signature', /signature/],
    ['old_timestamp', /timestamp/],
  ])('with %s is refused by whoever looks', async (webhook, code) => {
    await using test = await openReceiving({ webhook, times: 1 });
    await test.local.customer('a.com');
    await test.local.customer('b.com');
    await test.local.emulator.settled();
    expect(test.arrived).toMatchObject([{ verdict: expect.stringMatching(code) }, { verdict: 'genuine' }]);
  });

  it('of another type or workspace is left alone', async () => {
    await using test = await openReceiving({ webhook: 'drop', type: 'task.created' });
    const other = (await test.local.call('POST', '/_emulator/tenants', { name: 'Other' })).body;
    await test.local.call('POST', '/_emulator/faults', { webhook: 'drop' }, { 'x-lealup-workspace': other.id });
    await test.local.customer('a.com');
    await test.local.emulator.settled();
    expect(test.arrived).toHaveLength(1);
  });
});
