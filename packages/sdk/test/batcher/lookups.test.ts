import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createResolver } from '../../src/resolver.ts';
import { createClient, json, page, problem, type SentRequest } from '../transport.ts';
import { createReceiver, createTested, eventsOf, imbalanceOf } from './receiver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const login = (domain: string) => ({ email_domain: domain, event_name: 'login' });

describe('an event that names its customer by a key', () => {
  it('is sent under the id that the resolver finds, whole and without the key', async () => {
    const { receive, batches } = createReceiver();
    const { client } = createClient(page([{ id: 'c"1', email_domain: 'acme.com' }]));
    const { batcher } = createTested(receive, { resolver: createResolver(client, { by: 'email_domain' }) });
    void batcher.add({ ...login('ACME.com'), properties: { email_domain: 'kept' } });
    void batcher.add({ event_name: 'login', customer_key: 'acme.com' });
    await batcher.flush();
    void batcher.add({ ...login('acme.com'), external_id: 'e3', timestamp: '2026-03-10T12:00:00Z' });
    await batcher.flush();
    const stamps = { timestamp: expect.any(String), external_id: expect.any(String) };
    expect(batches.flat()).toEqual([
      { customer_id: 'c"1', event_name: 'login', properties: { email_domain: 'kept' }, ...stamps },
      { customer_id: 'c"1', event_name: 'login', ...stamps },
      { customer_id: 'c"1', event_name: 'login', external_id: 'e3', timestamp: '2026-03-10T12:00:00Z' },
    ]);
  });

  it('is rejected, as it was added, if nobody has the key or nothing looks it up', async () => {
    const { client } = createClient(page([]));
    const { batcher, rejected } = createTested(createReceiver().receive, { resolver: createResolver(client, { by: 'email_domain' }) });
    void batcher.add(login('nobody.com'));
    await batcher.flush();
    expect(rejected).toMatchObject([{ event: login('nobody.com'), error: { code: 'unknown_customer' } }]);
    const without = createTested(createReceiver().receive);
    void without.batcher.add(login('acme.com'));
    expect(without.rejected).toMatchObject([{ error: { code: 'unknown_customer', message: expect.stringContaining('Pass createBatcher a resolver.') } }]);
    expect([imbalanceOf(batcher), imbalanceOf(without.batcher)]).toEqual([0, 0]);
  });

  it('holds up no other while its customer is awaited', async () => {
    const { receive, batches } = createReceiver();
    const { client } = createClient([page([{ id: 'c1', email_domain: 'acme.com' }]), page([]), page([{ id: 'c2', email_domain: 'new.com' }])]);
    const { batcher } = createTested(receive, { resolver: createResolver(client, { by: 'email_domain', onMissing: 'hold' }) });
    void batcher.add(login('new.com'));
    void batcher.add(login('acme.com'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(batches).toMatchObject([[{ customer_id: 'c1' }]]);
    expect(batcher.stats()).toMatchObject({ queued: 1, accepted: 1 });
    await vi.advanceTimersByTimeAsync(3000);
    await batcher.flush();
    expect(batches.flat()).toMatchObject([{ customer_id: 'c1' }, { customer_id: 'c2' }]);
  });

  it('is looked up again when LealUp does not know the id any more', async () => {
    const { client } = createClient([page([{ id: 'old', email_domain: 'acme.com' }]), page([{ id: 'new', email_domain: 'acme.com' }])]);
    const { receive, stored } = createReceiver();
    const unknown = (request: SentRequest) => {
      const errors = eventsOf(request).flatMap(({ customer_id: id }, index) => (id === 'old' ? [{ index, code: 'unknown_customer', message: 'No.' }] : []));
      return errors.length > 0 ? json({ accepted: 0, deduplicated: 0, rejected: errors.length, errors }) : receive(request);
    };
    const { batcher, rejected } = createTested(unknown, { resolver: createResolver(client, { by: 'email_domain' }) });
    void batcher.add(login('acme.com'));
    void batcher.add({ customer_id: 'old', event_name: 'login' });
    await batcher.flush();
    expect([...stored.values()]).toMatchObject([{ customer_id: 'new' }]);
    expect(rejected).toMatchObject([{ event: { customer_id: 'old' }, error: { code: 'unknown_customer' } }]);
    expect(batcher.stats()).toMatchObject({ added: 2, accepted: 1, rejected: 1 });
  });

  it('is not looked up for ever', async () => {
    const { client } = createClient(page([{ id: 'c1', email_domain: 'acme.com' }]));
    const refuse = json({ accepted: 0, deduplicated: 0, rejected: 1, errors: [{ index: 0, code: 'unknown_customer', message: 'No.' }] });
    const { batcher, requests, rejected } = createTested(refuse, { resolver: createResolver(client, { by: 'email_domain' }) });
    void batcher.add(login('acme.com'));
    await batcher.flush();
    expect(requests).toHaveLength(3);
    expect(rejected).toHaveLength(1);
  });

  it('waits through an outage of the look-up, and is rejected when that is refused', async () => {
    const { client } = createClient([problem(500, 'internal'), problem(403, 'insufficient_scope')], { maxRetries: 0 });
    const { batcher, rejected } = createTested(createReceiver().receive, { resolver: createResolver(client, { by: 'email_domain' }) });
    void batcher.add(login('acme.com'));
    await vi.advanceTimersByTimeAsync(0);
    expect(batcher.stats()).toMatchObject({ queued: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(rejected).toMatchObject([{ error: { name: 'PermissionError' } }]);
  });

  it('comes back from close as it was added', async () => {
    const { client } = createClient(page([]));
    const { batcher } = createTested(createReceiver().receive, { resolver: createResolver(client, { by: 'email_domain', onMissing: 'hold' }) });
    void batcher.add(login('new.com'));
    const closed = batcher.close({ timeoutMs: 10 });
    await vi.advanceTimersByTimeAsync(10);
    expect((await closed).unsent).toMatchObject([login('new.com')]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
