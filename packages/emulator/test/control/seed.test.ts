import { describe, expect, it } from 'vitest';
import type { SeedDocument } from '../../src/index.ts';
import { NOW, openLocal } from '../local.ts';

type SeedCustomers = NonNullable<NonNullable<SeedDocument['tenants']>[number]['customers']>;

const customers: SeedCustomers = [
  {
    id: 'cus_acme',
    name: 'Acme',
    email_domain: 'acme.com',
    created_at: '2025-01-01T00:00:00Z',
    contacts: [{ name: 'Ana', role: 'champion', email: 'ana@acme.com' }],
    observations: [{ kind: 'nps', at: '2026-03-01T00:00:00Z', score: 9 }],
    events: [{ event_name: 'login', timestamp: '2026-03-09T00:00:00Z', user_email: 'ana@acme.com' }],
  },
];

describe('a seed', () => {
  it('is the state to start from, with the ids and times that it fixes', async () => {
    await using local = await openLocal({ seed: { tenants: [{ id: 'ten_1', name: 'T', time_zone: 'Europe/Madrid', customers }] } });
    expect(local.emulator.tenantId).toBe('ten_1');
    const { body } = await local.call('GET', '/v1/customers/cus_acme');
    expect(body).toMatchObject({ tenant_id: 'ten_1', created_at: '2025-01-01T00:00:00.000Z' });
    expect((await local.call('GET', '/v1/customers/cus_acme/contacts')).body.data).toMatchObject([{ name: 'Ana', role: 'champion' }]);
    expect((await local.call('GET', '/v1/events')).body.data).toHaveLength(1);
    const health = await local.call('POST', '/v1/customers/cus_acme/health/recalculate');
    expect(health.body.dimensions.map((one: { value: number | null }) => one.value !== null)).toEqual([true, false, false, true]);
  });

  it('tells nobody', async () => {
    const webhook_subscriptions = [{ url: 'http://127.0.0.1:9/hook', events: ['*'] }];
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', webhook_subscriptions, customers }] } });
    expect((await local.call('GET', '/_emulator/deliveries')).body.data).toEqual([]);
  });

  it('replaces all state when posted, its own keys included', async () => {
    await using local = await openLocal();
    await local.customer('old.com');
    const api_keys = [{ name: 'K', scopes: ['customers:read'], key: 'lealup_sk_test_emulator_fixed' }];
    expect((await local.call('POST', '/_emulator/seed', { tenants: [{ name: 'New', customers, api_keys }] })).status).toBe(204);
    // The published one, which the emulator tells of, opens the new state too.
    for (const key of ['lealup_sk_test_emulator_fixed', local.emulator.apiKey]) {
      const { body } = await local.call('GET', '/v1/customers', undefined, { authorization: `Bearer ${key}` });
      expect(body.data).toMatchObject([{ id: 'cus_acme' }]);
    }
    expect((await local.call('POST', '/_emulator/seed', { tenants: [{ name: 'Newer' }] })).status).toBe(204);
    expect((await local.call('GET', '/v1/customers', undefined, { authorization: 'Bearer lealup_sk_test_emulator_fixed' })).status).toBe(401);
  });

  it.each([
    ['an unknown field', { tenants: [{ name: 'T', colour: 'red' }] }, '/tenants/0/colour'],
    ['a zone that does not exist', { tenants: [{ name: 'T', time_zone: 'Mars/Base' }] }, '/tenants/0/time_zone'],
    ['a domain twice', { tenants: [{ name: 'T', customers: [...customers, { name: 'B', email_domain: 'acme.com' }] }] }, '/tenants/0/customers/1'],
    [
      'an event of no name',
      { tenants: [{ name: 'T', customers: [{ name: 'A', email_domain: 'a.com', events: [{ event_name: 'login' }, {}] }] }] },
      '/tenants/0/customers/0/events/1',
    ],
    ['a model that does not add up', { tenants: [{ name: 'T', health_model: { dimensions: [] } }] }, '/tenants/0/health_model'],
  ])('with %s is refused with a pointer, and nothing changes', async (_name, document, pointer) => {
    await using local = await openLocal();
    const id = await local.customer('kept.com');
    const { status, body } = await local.call('POST', '/_emulator/seed', document);
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors[0].pointer.startsWith(pointer)).toBe(true);
    expect((await local.call('GET', `/v1/customers/${id}`)).status).toBe(200);
    expect(await local.customer('next.com')).not.toBe(id);
  });

  it('gives the same ids to the same requests', async () => {
    const ids = async (seed: number) => {
      await using local = await openLocal({ seed: { seed } });
      return [await local.customer('a.com'), await local.customer('b.com')];
    };
    expect(await ids(7)).toEqual(await ids(7));
    expect(await ids(7)).not.toEqual(await ids(8));
  });
});

describe('a reset', () => {
  it('goes back to the state after the seed, its time and its ids included', async () => {
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', customers }] } });
    const first = await local.customer('one.com');
    await local.call('DELETE', '/v1/customers/cus_acme');
    await local.emulator.clock.advance('P3D');
    expect((await local.call('POST', '/_emulator/reset')).status).toBe(204);
    expect((await local.call('GET', '/v1/customers')).body.data).toMatchObject([{ id: 'cus_acme' }]);
    expect((await local.call('GET', '/_emulator/clock')).body).toEqual({ now: NOW, mode: 'manual', offset_ms: 0 });
    expect(await local.customer('one.com')).toBe(first);
  });
});

describe('the clock', () => {
  it('moves by a duration or to an instant, and never back', async () => {
    await using local = await openLocal();
    expect((await local.call('POST', '/_emulator/clock', { advance: 'P7DT1H' })).body.now).toBe('2026-03-17T13:00:00.000Z');
    expect((await local.call('POST', '/_emulator/clock', { set: '2026-03-18T00:00:00+01:00' })).body.now).toBe('2026-03-17T23:00:00.000Z');
    const back = await local.call('POST', '/_emulator/clock', { set: NOW });
    expect([back.status, back.body.errors[0].code]).toEqual([422, 'backwards']);
    expect(back.body.detail).toContain('2026-03-17T23:00:00.000Z');
    for (const body of [{}, { set: NOW, advance: 'P1D' }, { advance: '7 days' }, { advance: '-P1D' }, { set: 'now' }]) {
      expect((await local.call('POST', '/_emulator/clock', body)).status).toBe(422);
    }
  });
});

describe('observations', () => {
  it('are judged one by one', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const at = NOW;
    const { body } = await local.call('POST', '/_emulator/observations', {
      observations: [
        { customer_id, at, kind: 'email', direction: 'in', tone: 0.5 },
        { customer_id, at, kind: 'email', direction: 'up' },
        { customer_id: 'nobody', at, kind: 'nps', score: 5 },
        { customer_id, at, kind: 'rumour' },
        null,
      ],
    });
    expect(body).toMatchObject({ accepted: 1, rejected: 4 });
    expect(body.errors.map((error: { index: number; code: string }) => [error.index, error.code])).toEqual([
      [1, 'invalid_field'],
      [2, 'unknown_customer'],
      [3, 'invalid_field'],
      [4, 'invalid_field'],
    ]);
  });

  it('about a known ticket replace what was known of it', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const ticket = { customer_id, kind: 'ticket', ticket_id: 't-1', severity: 'high', opened_at: '2026-03-08T12:00:00Z' };
    await local.call('POST', '/_emulator/observations', { observations: [{ ...ticket, at: '2026-03-08T12:00:00Z' }] });
    const open = await local.call('POST', `/v1/customers/${customer_id}/health/recalculate`);
    await local.call('POST', '/_emulator/observations', { observations: [{ ...ticket, at: NOW, closed_at: NOW }] });
    const closed = await local.call('POST', `/v1/customers/${customer_id}/health/recalculate`);
    const raw = (body: typeof open.body) => body.dimensions[2].signals.map((signal: { raw: number | null }) => signal.raw);
    expect(raw(open.body)).toEqual([1, null, 4]);
    expect(raw(closed.body)).toEqual([0, 48, 0]);
  });
});

describe('a seed', () => {
  it('refuses to be narrowed to a workspace in silence', async () => {
    await using local = await openLocal();
    const { status } = await local.call('POST', '/_emulator/seed', {}, { 'x-lealup-workspace': local.emulator.tenantId });
    expect(status).toBe(422);
  });
});
