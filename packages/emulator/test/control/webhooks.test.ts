import { Webhook } from '@lealup/webhook-verify';
import { describe, expect, it } from 'vitest';
import { webhookEvents } from '@lealup/contract/webhook-events';
import { openLocal, type Local } from '../local.ts';
import { openReceiver } from '../receiver.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

async function subscribe(local: Local, url: string): Promise<string> {
  return (await local.call('POST', '/v1/webhook-subscriptions', { url, events: ['*'], secret: SECRET })).body.id;
}

describe('a subscription', () => {
  it('is paused and resumed', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    const id = await subscribe(local, receiver.url);
    const set = (status: string) => local.call('PATCH', `/_emulator/webhook-subscriptions/${id}`, { status });
    expect((await set('paused')).body.status).toBe('paused');
    await local.customer('a.com');
    await local.emulator.settled();
    expect(receiver.received).toHaveLength(0);
    await set('active');
    await local.customer('b.com');
    await local.emulator.settled();
    expect(receiver.received).toHaveLength(1);
    expect((await set('disabled')).status).toBe(422);
  });

  it('waits with its retries while it is paused', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver([{ status: 500 }, { status: 204 }]);
    const id = await subscribe(local, receiver.url);
    await local.customer('a.com');
    await local.emulator.settled();
    await local.call('PATCH', `/_emulator/webhook-subscriptions/${id}`, { status: 'paused' });
    await local.emulator.clock.advance('P1D');
    expect(receiver.received).toHaveLength(1);
    await local.call('PATCH', `/_emulator/webhook-subscriptions/${id}`, { status: 'active' });
    await local.emulator.settled();
    expect(receiver.received).toHaveLength(2);
  });

  it('is deleted with its deliveries', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    const id = await subscribe(local, receiver.url);
    await local.customer('a.com');
    await local.emulator.settled();
    expect((await local.call('DELETE', `/_emulator/webhook-subscriptions/${id}`)).status).toBe(204);
    expect((await local.call('DELETE', `/_emulator/webhook-subscriptions/${id}`)).status).toBe(404);
    expect((await local.call('GET', '/_emulator/deliveries')).body.data).toEqual([]);
  });

  it('signs with both secrets until the grace of the former is over', async () => {
    await using local = await openLocal({ signingTime: 'emulated' });
    await using receiver = await openReceiver();
    const id = await subscribe(local, receiver.url);
    const { body } = await local.call('POST', `/_emulator/webhook-subscriptions/${id}/rotate`, { grace_s: 3600 });
    const accepted = async (domain: string) => {
      await local.customer(domain);
      await local.emulator.settled();
      const last = receiver.received.at(-1);
      return [SECRET, body.secret].map((secret) => new Webhook(secret, { now: () => local.emulator.clock.now() }).safeVerify(last?.body ?? '', last?.headers ?? {}).ok);
    };
    expect(await accepted('a.com')).toEqual([true, true]);
    await local.emulator.clock.advance('PT1H');
    expect(await accepted('b.com')).toEqual([false, true]);
    const bad = await local.call('POST', `/_emulator/webhook-subscriptions/${id}/rotate`, { secret: 'short' });
    expect([bad.status, bad.body.errors[0].pointer]).toEqual([422, '/secret']);
  });

  it('gets again what failed since an instant', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver([{ status: 500 }, { status: 500 }, { status: 204 }]);
    const id = await subscribe(local, receiver.url);
    await local.customer('a.com');
    await local.emulator.settled();
    const since = new Date(local.emulator.clock.now() + 1000).toISOString();
    await local.emulator.clock.advance('PT2S');
    await local.customer('b.com');
    await local.emulator.settled();
    const { body } = await local.call('POST', `/_emulator/webhook-subscriptions/${id}/recover`, { since });
    expect(body.recovered).toBe(1);
    await local.emulator.settled();
    const domains = receiver.received.map((one) => JSON.parse(one.body).data.object.email_domain);
    expect(domains).toEqual(['a.com', 'b.com', 'b.com']);
  });
});

describe('a delivery', () => {
  it('is sent again by hand with the same bytes', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url);
    await local.customer('a.com');
    await local.emulator.settled();
    const [delivery] = (await local.call('GET', '/_emulator/deliveries')).body.data;
    expect((await local.call('POST', `/_emulator/deliveries/${delivery.id}/redeliver`)).body.delivery.state).toBe('pending');
    await local.emulator.settled();
    expect((await local.call('GET', `/_emulator/deliveries/${delivery.id}`)).body).toMatchObject({ delivery: { state: 'succeeded', attempts: 2 } });
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect((await local.call('POST', '/_emulator/deliveries/none/redeliver')).status).toBe(404);
  });

  it('goes to a receiver in the same process without a socket', async () => {
    const types: string[] = [];
    const webhook = new Webhook(SECRET);
    await using local = await openLocal({
      webhooks: {
        'https://app.test/hook': async (request) => {
          const event = webhook.verify(await request.text(), request.headers);
          types.push(String(event?.type));
          return new Response(null, { status: 204 });
        },
      },
    });
    await subscribe(local, 'https://app.test/hook');
    await local.customer('a.com');
    await local.emulator.settled();
    expect(types).toEqual(['customer.created']);
  });
});

describe('a trigger', () => {
  it.each(webhookEvents.map(({ type }) => type))('sends a sample of %s that the contract takes', async (type) => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url);
    const { status, body } = await local.call('POST', '/_emulator/webhooks/trigger', { type });
    expect([status, body.deliveries]).toEqual([200, 1]);
    await local.emulator.settled();
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ type, tenant_id: local.emulator.tenantId });
  });

  it('takes a customer’s stored state and replaces fields', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { arr: 7 });
    const send = (fields: Record<string, unknown>) => local.call('POST', '/_emulator/webhooks/trigger', fields);
    const { body } = await send({ type: 'customer.updated', customer_id: id, data: { name: 'Changed' } });
    expect(body.message.data.object).toMatchObject({ id, email_domain: 'acme.com', arr: 7, name: 'Changed' });
    expect((await send({ type: 'customer.updated', data: { arr: 'much' } })).body.errors[0].pointer).toBe('/data/arr');
    expect((await send({ type: 'customer.updated', data: { colour: 'red' } })).body.errors[0].pointer).toBe('/data/colour');
    expect((await send({ type: 'customer.exploded' })).status).toBe(422);
    expect((await send({ type: 'customer.updated', customer_id: 'nobody' })).status).toBe(404);
  });
});
