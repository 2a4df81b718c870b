import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

describe('sending events', () => {
  it('takes the object and the bare array', async () => {
    await using local = await openLocal();
    const event = { customer_id: await local.customer('acme.com'), event_name: 'feature_X_clicked' };
    for (const body of [{ events: [event] }, [event]]) {
      const answer = await local.call('POST', '/v1/events', body);
      expect([answer.status, answer.body]).toEqual([200, { accepted: 1, rejected: 0, deduplicated: 0, errors: [] }]);
    }
  });

  it('judges each event by itself, with every code, and never fails its neighbours', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const bad: [code: string, event: unknown][] = [
      ['unknown_customer', { customer_id: 'nobody', event_name: 'login' }],
      ['invalid_event_name', { customer_id, event_name: 'Not snake case' }],
      ['invalid_event_name', { customer_id }],
      ['invalid_timestamp', { customer_id, event_name: 'login', timestamp: '2026-03-10 12:00' }],
      ['timestamp_too_old', { customer_id, event_name: 'login', timestamp: '2026-02-08T11:59:59.999Z' }],
      ['timestamp_in_future', { customer_id, event_name: 'login', timestamp: '2026-03-10T12:05:00.001Z' }],
      ['properties_too_large', { customer_id, event_name: 'login', properties: { text: 'é'.repeat(5_116) } }],
      ['external_id_too_long', { customer_id, event_name: 'login', external_id: 'x'.repeat(129) }],
      ['invalid_field', { customer_id, event_name: 'login', colour: 'red' }],
      ['invalid_field', 'no event'],
    ];
    const good: unknown[] = [
      { customer_id, event_name: 'login', timestamp: '2026-02-08T12:00:00.000Z' },
      { customer_id, event_name: 'login', timestamp: '2026-03-10T14:05:00+02:00' },
      { customer_id, event_name: 'login', properties: { text: 'é'.repeat(5_114) } },
    ];
    const { status, body } = await local.call('POST', '/v1/events', [...bad.map(([, event]) => event), ...good]);
    expect(status).toBe(200);
    expect(body.errors.map((error: { code: string }) => error.code)).toEqual(bad.map(([code]) => code));
    expect(body).toMatchObject({ accepted: 3, rejected: 10, deduplicated: 0 });
  });

  it('names the server clock and the command that mends it in errors about time', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const { body } = await local.call('POST', '/v1/events', [
      { customer_id, event_name: 'login', timestamp: '2026-03-11T12:00:00Z' },
      { customer_id, event_name: 'login', timestamp: '2026-01-01T12:00:00Z' },
    ]);
    expect(body.errors[0].message).toContain('2026-03-10T12:00:00.000Z');
    expect(body.errors[0].message).toContain('lealup emulate advance PT86400S');
    expect(body.errors[1].message).toContain('/v1/events/backfill');
  });

  it('names both clocks where the emulator’s has been moved', async () => {
    await using local = await openLocal({ clock: 'system', seed: { now: new Date().toISOString() } });
    const customer_id = await local.customer('acme.com');
    await local.emulator.clock.advance('P45D');
    const { body } = await local.call('POST', '/v1/events', [{ customer_id, event_name: 'login', timestamp: new Date().toISOString() }]);
    expect(body.errors).toMatchObject([{ code: 'timestamp_too_old' }]);
    const [, emulated = '', real = ''] = /stands at (\S+) \(moved: real time is (\S+)\)/.exec(body.errors[0].message) ?? [];
    expect(Math.round((Date.parse(emulated) - Date.parse(real)) / 86_400_000)).toBe(45);
    expect(body.errors[0].message).toContain('lealup emulate reset');
  });

  it('counts an external_id once for each customer', async () => {
    await using local = await openLocal();
    const [a, b] = [await local.customer('a.com'), await local.customer('b.com')];
    const event = (customer_id: string) => ({ customer_id, event_name: 'login', external_id: 'e-1' });
    const { body } = await local.call('POST', '/v1/events', [event(a), event(a), event(b)]);
    expect(body).toMatchObject({ accepted: 2, deduplicated: 1 });
    expect((await local.call('POST', '/v1/events', [event(a)])).body).toMatchObject({ accepted: 0, deduplicated: 1 });
  });

  it('takes any past timestamp as a backfill', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const events = [{ customer_id, event_name: 'login', timestamp: '2019-01-01T00:00:00Z' }];
    expect((await local.call('POST', '/v1/events/backfill', { events })).body.accepted).toBe(1);
  });

  it('answers 422 to what is no batch', async () => {
    await using local = await openLocal();
    for (const body of [{}, [], { events: [] }, { events: 'x' }, 'null', { events: [{}], more: 1 }]) {
      expect((await local.call('POST', '/v1/events', body)).status).toBe(422);
    }
  });

  it('survives properties that are nested a hundred thousand levels deep', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `[{"customer_id":"${customer_id}","event_name":"login","properties":{"a":${deep}}}]`;
    const { status, body } = await local.call('POST', '/v1/events', text);
    expect([status, body.errors[0].code]).toEqual([200, 'properties_too_large']);
    const keyed = await local.call('POST', '/v1/events', text, { 'idempotency-key': 'deep' });
    expect([keyed.status, keyed.body.code]).toEqual([400, 'invalid_json']);
  });
});

describe('listing events', () => {
  it('gives the latest first and goes on where it stopped', async () => {
    await using local = await openLocal();
    const customer_id = await local.customer('acme.com');
    const times = ['2026-03-10T10:00:00Z', '2026-03-10T11:00:00Z', '2026-03-10T10:00:00Z'];
    await local.call('POST', '/v1/events', times.map((timestamp, index) => ({ customer_id, event_name: `e${index}`, timestamp })));
    const first = (await local.call('GET', '/v1/events?limit=2')).body;
    const second = (await local.call('GET', `/v1/events?limit=2&cursor=${first.next_cursor}`)).body;
    const names = [...first.data, ...second.data].map((event: { event_name: string }) => event.event_name);
    expect(names).toEqual(['e1', 'e2', 'e0']);
  });

  it('filters by customer, name, user and time', async () => {
    await using local = await openLocal();
    const [a, b] = [await local.customer('a.com'), await local.customer('b.com')];
    await local.call('POST', '/v1/events', [
      { customer_id: a, event_name: 'login', user_email: 'x@a.com', timestamp: '2026-03-09T00:00:00Z' },
      { customer_id: b, event_name: 'login', timestamp: '2026-03-08T00:00:00Z' },
      { customer_id: a, event_name: 'export', timestamp: '2026-03-07T00:00:00Z' },
    ]);
    const count = async (query: string) => (await local.call('GET', `/v1/events?${query}`)).body.data.length;
    expect(await count(`customer_id=${a}`)).toBe(2);
    expect(await count('event_name=login')).toBe(2);
    expect(await count('user_email=x%40a.com')).toBe(1);
    expect(await count('since=2026-03-08T00:00:00Z&until=2026-03-09T00:00:00Z')).toBe(1);
    expect(await count('customer_id=nobody')).toBe(0);
  });
});
