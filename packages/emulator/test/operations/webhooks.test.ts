import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

const url = 'http://127.0.0.1:9/hook';

describe('webhook subscriptions', () => {
  it('show a secret that was made once, and never again', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/webhook-subscriptions', { url, events: ['*'] });
    expect(status).toBe(201);
    expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { text, body: list } = await local.call('GET', '/v1/webhook-subscriptions');
    expect(list.data).toMatchObject([{ id: body.id, url, events: ['*'], filters: {}, status: 'active' }]);
    expect(text).not.toContain('whsec_');
  });

  it('do not repeat a secret that the caller sent', async () => {
    await using local = await openLocal();
    const secret = 'wh_secret_of_sixteen_bytes_or_more';
    const { status, text } = await local.call('POST', '/v1/webhook-subscriptions', { url, events: ['health.changed'], secret });
    expect(status).toBe(201);
    expect(text).not.toContain(secret);
  });

  it.each([
    [{ url: 'http://example.com/hook', events: ['*'] }, '/url'],
    [{ url: 'ftp://127.0.0.1/hook', events: ['*'] }, '/url'],
    [{ url: 'https://user:pass@example.com/', events: ['*'] }, '/url'],
    [{ url, events: ['*', 'health.changed'] }, '/events'],
    [{ url, events: ['health.changed', 'health.changed'] }, '/events/1'],
    [{ url, events: ['health.unknown'] }, '/events/0'],
    [{ url, events: ['*'], secret: 'short' }, '/secret'],
    [{ url, events: ['*'], secret: 'whsec_not/base64!' }, '/secret'],
    [{ url, events: ['*'], filters: { segment_id: 'none' } }, '/filters/segment_id'],
  ])('refuse %j', async (fields, pointer) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/webhook-subscriptions', fields);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('list every type of the contract with a sample', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/v1/webhook-events?limit=10');
    expect(body.data).toHaveLength(10);
    const rest = await local.call('GET', `/v1/webhook-events?limit=10&cursor=${body.next_cursor}`);
    expect(rest.body).toMatchObject({ has_more: false, next_cursor: null });
    expect(rest.body.data).toHaveLength(5);
    expect(body.data[0]).toMatchObject({ type: 'customer.created', sample_payload: { type: 'customer.created' } });
  });
});
