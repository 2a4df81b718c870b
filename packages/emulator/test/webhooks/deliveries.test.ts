import { Webhook } from '@lealup/webhook-verify';
import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';
import { openReceiver } from '../receiver.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

async function subscribe(local: Local, url: string, fields: Record<string, unknown> = {}): Promise<void> {
  const { status } = await local.call('POST', '/v1/webhook-subscriptions', { url, events: ['*'], secret: SECRET, ...fields });
  expect(status).toBe(201);
}

const deliveries = async (local: Local) => (await local.call('GET', '/_emulator/deliveries')).body.data;

describe('deliveries', () => {
  it('arrive signed, once for each change', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url);
    const id = await local.customer('acme.com', { status: 'trial' });
    await local.call('PATCH', `/v1/customers/${id}`, { status: 'active' });
    await local.call('PATCH', `/v1/customers/${id}`, { status: 'active' });
    await local.call('DELETE', `/v1/customers/${id}`);
    await local.emulator.settled();
    const verifier = new Webhook(SECRET);
    const events = receiver.received.map(({ body, headers }) => verifier.verify(body, headers));
    expect(events.map((event) => event?.type)).toEqual([
      'customer.created',
      'customer.updated',
      'customer.status_changed',
      'customer.deleted',
    ]);
    expect(events[1]).toMatchObject({ tenant_id: local.emulator.tenantId, data: { object: { id, status: 'active' }, previous: { status: 'trial' } } });
    expect(receiver.received[0]?.headers['webhook-id']).toBe(JSON.parse(receiver.received[0]?.body ?? '').id);
  });

  it('carry real time unless told to carry the emulator’s', async () => {
    await using receiver = await openReceiver();
    const timestamps = async (signingTime: 'real' | 'emulated') => {
      await using local = await openLocal({ signingTime });
      await subscribe(local, receiver.url);
      await local.customer('acme.com');
      await local.emulator.settled();
      return Number(receiver.received.at(-1)?.headers['webhook-timestamp']);
    };
    expect(await timestamps('emulated')).toBe(Date.parse('2026-03-10T12:00:00Z') / 1000);
    expect(Math.abs((await timestamps('real')) - Date.now() / 1000)).toBeLessThan(60);
  });

  it('are accepted by a receiver with a real clock after the emulator’s has moved', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url);
    await local.customer('acme.com', { renewal_date: '2026-04-20' });
    await local.emulator.clock.advance('P45D');
    const verifier = new Webhook(SECRET);
    const types = receiver.received.map(({ body, headers }) => verifier.verify(body, headers)?.type);
    expect(types).toContain('renewal.completed');
    expect(types.length).toBeGreaterThan(5);
  });

  it('are tried again by the schedule, with the same bytes and id and a signature of their own', async () => {
    await using local = await openLocal({ signingTime: 'emulated' });
    await using receiver = await openReceiver([{ status: 500 }, { status: 503, headers: { 'retry-after': '500' } }, { status: 200 }]);
    await subscribe(local, receiver.url);
    await local.customer('acme.com');
    await local.emulator.settled();
    expect(await deliveries(local)).toMatchObject([{ state: 'retrying', attempts: 1 }]);
    await local.emulator.clock.advance('PT6S');
    const [second] = await deliveries(local);
    expect(second).toMatchObject({ state: 'retrying', attempts: 2 });
    const waitMs = Date.parse(second.next_attempt_at) - Date.parse('2026-03-10T12:00:06Z');
    expect(waitMs).toBeGreaterThan(495_000);
    await local.emulator.clock.advance('PT10M');
    expect(await deliveries(local)).toMatchObject([{ state: 'succeeded', attempts: 3, next_attempt_at: null }]);
    const { body } = await local.call('GET', `/_emulator/deliveries/${second.id}`);
    expect(body.attempts.map((attempt: { status: number; error: string | null }) => [attempt.status, attempt.error])).toEqual([
      [500, 'status'],
      [503, 'status'],
      [200, null],
    ]);
    const [one, two] = receiver.received;
    expect(one?.body).toBe(two?.body);
    expect(one?.headers['webhook-id']).toBe(two?.headers['webhook-id']);
    expect(one?.headers['webhook-signature']).not.toBe(two?.headers['webhook-signature']);
  });

  it('end after eight attempts', async () => {
    await using local = await openLocal();
    await subscribe(local, 'http://127.0.0.1:9/hook');
    await local.customer('acme.com');
    await local.emulator.clock.advance('P3D');
    const [delivery] = await deliveries(local);
    expect(delivery).toMatchObject({ state: 'exhausted', attempts: 8 });
    const { body } = await local.call('GET', `/_emulator/deliveries/${delivery.id}`);
    expect(new Set(body.attempts.map((attempt: { error: string }) => attempt.error))).toEqual(new Set(['refused']));
  });

  it('stop for good when the receiver answers 410', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver([{ status: 410 }]);
    await subscribe(local, receiver.url);
    await local.customer('a.com');
    await local.emulator.settled();
    await local.customer('b.com');
    await local.emulator.settled();
    expect(receiver.received).toHaveLength(1);
    expect((await local.call('GET', '/v1/webhook-subscriptions')).body.data).toMatchObject([{ status: 'disabled' }]);
  });

  it('do not follow redirects, and never leave this machine', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver([{ status: 302, headers: { location: 'http://127.0.0.1:9/' } }]);
    await subscribe(local, receiver.url);
    await subscribe(local, 'https://example.com/hook');
    await local.customer('acme.com');
    await local.emulator.settled();
    const states = (await deliveries(local)).map((one: { url: string; state: string; attempts: number }) => [one.url, one.state, one.attempts]);
    expect(states).toEqual([
      ['https://example.com/hook', 'cancelled', 1],
      [receiver.url, 'retrying', 1],
    ]);
  });

  it('go only where the types and filters of a subscription say', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url, { events: ['customer.created'], filters: { min_arr: 100 } });
    const id = await local.customer('big.com', { arr: 100 });
    await local.customer('small.com', { arr: 99 });
    await local.call('PATCH', `/v1/customers/${id}`, { arr: 200 });
    await local.emulator.settled();
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.object.id)).toEqual([id]);
  });

  it('are forgotten by a reset, also those under way', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    await subscribe(local, receiver.url);
    await local.customer('acme.com');
    local.emulator.reset();
    await local.emulator.settled();
    expect(await deliveries(local)).toEqual([]);
    expect((await local.call('GET', '/v1/webhook-subscriptions')).body.data).toEqual([]);
  });

  it('tell of a crossed band, from none at first', async () => {
    await using local = await openLocal();
    await using receiver = await openReceiver();
    const id = await local.customer('acme.com');
    await subscribe(local, receiver.url, { events: ['health.changed'] });
    const nps = async (score: number) => {
      const at = new Date(local.emulator.clock.now()).toISOString();
      await local.call('POST', '/_emulator/observations', { observations: [{ customer_id: id, kind: 'nps', score, at }] });
      await local.call('POST', `/v1/customers/${id}/health/recalculate`);
      await local.emulator.clock.advance('PT1H');
    };
    for (const score of [9, 8, 3]) await nps(score);
    const told = receiver.received.map(({ body }) => JSON.parse(body).data);
    expect(told).toEqual([
      { object: { customer_id: id, score: 90, status: 'healthy' }, previous: { score: null, status: null } },
      { object: { customer_id: id, score: 30, status: 'at_risk' }, previous: { score: 80, status: 'healthy' } },
    ]);
  });
});
