import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { openLocal, type Local } from '../local.ts';

interface Tenant {
  id: string;
  /** Calls with its key and its header. */
  call(method: string, path: string, body?: unknown): ReturnType<Local['call']>;
  customer(domain: string): Promise<string>;
  names(): Promise<string[]>;
  /** Every row that belongs to it. */
  rows(): Promise<unknown>;
}

function tenantOf(local: Local, id: string, key: string): Tenant {
  const call = (method: string, path: string, body?: unknown) => local.call(method, path, body, { authorization: `Bearer ${key}`, 'x-lealup-workspace': id });
  return {
    id,
    call,
    async customer(domain) {
      return (await call('POST', '/v1/customers', { name: domain, email_domain: domain })).body.id;
    },
    async names() {
      return (await call('GET', '/v1/customers')).body.data.map(({ name }: { name: string }) => name);
    },
    async rows() {
      return (await call('GET', '/_emulator/state?limit=1000')).body.tables;
    },
  };
}

const KEYS = { one: 'lealup_sk_test_emulator_one', two: 'lealup_sk_test_emulator_two' };
const seeded = (name: 'one' | 'two') => ({
  id: name,
  name,
  api_keys: [{ name: 'Full access', scopes: ['admin:*' as const], key: KEYS[name] }],
  customers: [{ name: `${name} seeded`, email_domain: `${name}.com`, contacts: [{ name: 'Ana', role: 'champion' as const }], events: [{ event_name: 'login' }] }],
  segments: [{ id: `${name}-all`, name: 'All', rules: { any: [{ field: 'arr', op: 'gte' as const, value: 0 }] } }],
});

async function openTwo(options = {}): Promise<{ local: Local; one: Tenant; two: Tenant } & AsyncDisposable> {
  const local = await openLocal({ seed: { tenants: [seeded('one'), seeded('two')] }, ...options });
  return { local, one: tenantOf(local, 'one', KEYS.one), two: tenantOf(local, 'two', KEYS.two), [Symbol.asyncDispose]: () => local.emulator.close() };
}

/** Gives a workspace rows in most tables. */
async function work(tenant: Tenant): Promise<void> {
  const id = await tenant.customer('acme.com');
  await tenant.call('POST', '/v1/events', [{ customer_id: id, event_name: 'login', user_email: 'ana@acme.com' }]);
  await tenant.call('POST', '/_emulator/contacts', { customer_id: id, name: 'Bo', role: 'billing' });
  await tenant.call('POST', '/_emulator/segments', { name: 'New', rules: { any: [{ field: 'arr', op: 'gte', value: 0 }] } });
  await tenant.call('POST', '/v1/playbooks', { name: 'P', trigger: { all: [{ field: 'event_name', op: 'eq', value: 'login' }] }, actions: [{ type: 'create_task', title: 'T' }] });
  await tenant.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['*'] });
  await tenant.call('POST', '/v1/customers/bulk-import', { customers: [{ name: 'Bulk', email_domain: 'bulk.com' }] });
  await tenant.call('POST', '/_emulator/oauth-clients', { name: 'App', redirect_uris: ['http://127.0.0.1/cb'] });
}

const receiver = { 'https://app.test/hook': () => new Response(null, { status: 204 }) };

describe('a reset of one workspace', () => {
  it('takes it back to its seed and leaves every byte of the others alone', async () => {
    await using two = await openTwo({ webhooks: receiver });
    const seed = await two.one.rows();
    await work(two.one);
    await work(two.two);
    await two.local.emulator.settled();
    const before = await two.two.rows();
    expect((await two.one.call('POST', '/_emulator/reset')).status).toBe(204);
    expect(await two.one.rows()).toEqual(seed);
    expect(await two.two.rows()).toEqual(before);
    expect(await two.one.names()).toEqual(['one seeded']);
    expect((await two.one.call('GET', '/v1/customers?q=seeded')).body.data).toHaveLength(1);
    expect((await two.one.call('GET', '/v1/customers?q=acme')).body.data).toHaveLength(0);
  });

  it('leaves the clock where it is, and makes up for no night that passed', async () => {
    await using two = await openTwo();
    await two.local.emulator.clock.advance('P10D');
    const before = await two.two.rows();
    await two.one.call('POST', '/_emulator/reset');
    expect((await two.local.call('GET', '/_emulator/clock')).body.now).toBe('2026-03-20T12:00:00.000Z');
    expect((await two.one.call('GET', '/_emulator/state?table=health_history')).body.tables.health_history.count).toBe(0);
    expect(await two.two.rows()).toEqual(before);
    await two.local.emulator.clock.advance('P2D');
    expect((await two.one.call('GET', '/_emulator/state?table=health_history')).body.tables.health_history.count).toBe(2);
    expect((await two.two.call('GET', '/_emulator/state?table=health_history')).body.tables.health_history.count).toBe(12);
  });

  it('takes one that was made later back to what it was made with, its key included', async () => {
    await using two = await openTwo();
    const { body } = await two.local.call('POST', '/_emulator/tenants', { name: 'Later', time_zone: 'Europe/Madrid' });
    const later = tenantOf(two.local, body.id, body.api_key);
    await work(later);
    await later.call('POST', '/_emulator/api-keys', { name: 'Other', scopes: ['customers:read'] });
    await later.call('POST', '/_emulator/reset');
    expect(await later.names()).toEqual([]);
    const tables = (await later.call('GET', '/_emulator/state')).body.tables;
    expect(Object.fromEntries(Object.entries<{ count: number }>(tables).filter(([, { count }]) => count > 0).map(([name, { count }]) => [name, count]))).toEqual({
      tenants: 1,
      users: 4,
      api_keys: 1,
      custom_fields: expect.any(Number),
      playbooks: 5,
      due_work: 1,
    });
  });

  it('cancels its deliveries under way, and none of the others', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const arrived: string[] = [];
    await using two = await openTwo({
      webhooks: {
        'https://app.test/hook': async (request: Request) => {
          arrived.push((await request.clone().json()).tenant_id);
          await released;
          return new Response(null, { status: 204 });
        },
      },
    });
    for (const tenant of [two.one, two.two]) {
      await tenant.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['customer.created'] });
      await tenant.customer('acme.com');
    }
    const settled = two.local.emulator.settled();
    await expect.poll(() => arrived.toSorted()).toEqual(['one', 'two']);
    await two.one.call('POST', '/_emulator/reset');
    expect((await two.two.call('GET', '/_emulator/deliveries')).body.data).toMatchObject([{ state: 'delivering' }]);
    release();
    await settled;
    expect((await two.one.call('GET', '/_emulator/deliveries')).body.data).toEqual([]);
    expect((await two.two.call('GET', '/_emulator/deliveries')).body.data).toMatchObject([{ state: 'succeeded', attempts: 1 }]);
    expect(arrived).toHaveLength(2);
  });
});

describe('snapshots of one workspace', () => {
  it('bring it back beside others that have taken its numbers', async () => {
    await using two = await openTwo({ webhooks: receiver });
    await work(two.one);
    await two.local.emulator.settled();
    const counts = async () => Object.fromEntries(Object.entries((await two.one.rows()) as Record<string, { count: number }>).map(([name, { count }]) => [name, count]));
    const before = { names: await two.one.names(), counts: await counts(), tasks: (await two.one.call('GET', '/v1/tasks')).body };
    expect((await two.one.call('POST', '/_emulator/snapshots', { name: 'kept' })).body).toMatchObject({ name: 'kept', tenant_id: 'one' });
    await two.one.call('POST', '/_emulator/reset');
    await work(two.two);
    await two.local.emulator.settled();
    const other = await two.two.rows();
    expect((await two.one.call('POST', '/_emulator/snapshots/kept/restore')).status).toBe(204);
    expect({ names: await two.one.names(), counts: await counts(), tasks: (await two.one.call('GET', '/v1/tasks')).body }).toEqual(before);
    expect(await two.two.rows()).toEqual(other);
    expect((await two.one.call('GET', '/v1/customers?q=acme')).body.data).toHaveLength(1);
    expect((await two.one.call('GET', '/_emulator/deliveries')).body.data[0]).toMatchObject({ tenant_id: 'one', state: 'succeeded' });
  });

  it('of all hold each', async () => {
    await using two = await openTwo();
    await two.one.customer('acme.com');
    await two.local.call('POST', '/_emulator/snapshots', { name: 'all' });
    await two.one.customer('globex.com');
    await two.two.customer('initech.com');
    const other = await two.two.rows();
    await two.one.call('POST', '/_emulator/snapshots/all/restore');
    expect(await two.one.names()).toEqual(['acme.com', 'one seeded']);
    expect(await two.two.rows()).toEqual(other);
  });

  it('have names of their own', async () => {
    await using two = await openTwo();
    await two.one.call('POST', '/_emulator/snapshots', { name: 'mine' });
    expect((await two.two.call('POST', '/_emulator/snapshots/mine/restore')).status).toBe(404);
    expect((await two.local.call('POST', '/_emulator/snapshots/mine/restore')).status).toBe(404);
    expect((await two.two.call('GET', '/_emulator/snapshots')).body.data).toEqual([]);
    expect((await two.local.call('GET', '/_emulator/snapshots')).body.data).toMatchObject([{ name: 'mine', tenant_id: 'one' }]);
  });
});

describe('what is seen with a workspace named', () => {
  it('is its own: requests, deliveries and outbox', async () => {
    await using two = await openTwo({ webhooks: receiver });
    await work(two.one);
    await two.local.emulator.settled();
    const delivery = (await two.one.call('GET', '/_emulator/deliveries')).body.data[0];
    expect((await two.two.call('GET', '/_emulator/deliveries')).body.data).toEqual([]);
    expect((await two.two.call('GET', `/_emulator/deliveries/${delivery.id}`)).status).toBe(404);
    expect((await two.two.call('POST', `/_emulator/deliveries/${delivery.id}/redeliver`)).status).toBe(404);
    expect((await two.two.call('GET', '/_emulator/requests')).body.data).toEqual([]);
    await two.two.customer('acme.com');
    await two.one.call('DELETE', '/_emulator/requests');
    expect((await two.local.call('GET', '/_emulator/requests')).body.data).toMatchObject([{ tenant_id: 'two' }]);
  });

  it('must exist', async () => {
    await using two = await openTwo();
    for (const [method, path] of [['POST', '/reset'], ['GET', '/state'], ['GET', '/requests'], ['GET', '/snapshots'], ['DELETE', '/faults']] as const) {
      expect((await two.local.call(method, `/_emulator${path}`, undefined, { 'x-lealup-workspace': 'none' })).status).toBe(404);
    }
    expect(await two.one.names()).toEqual(['one seeded']);
  });
});

describe('the state dump', () => {
  it('shows rows without secrets', async () => {
    await using two = await openTwo();
    const secret = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';
    await two.one.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['*'], secret });
    const { text, body } = await two.local.call('GET', '/_emulator/state');
    expect(text).not.toContain(secret);
    expect(body.tables.api_keys.rows[0]).toMatchObject({ name: 'Full access', hash: '[redacted]' });
    expect(body.tables.customers).toMatchObject({ count: 2, rows: [{ name: 'one seeded' }, { name: 'two seeded' }] });
    expect((await two.one.call('GET', '/_emulator/state?table=customers&limit=1')).body.tables).toMatchObject({ customers: { count: 1, rows: [{ name: 'one seeded' }] } });
    expect((await two.local.call('GET', '/_emulator/state?table=meta')).status).toBe(422);
  });

  it('has every table whose rows belong to a workspace', async () => {
    await using two = await openTwo();
    const { body } = await two.local.call('GET', '/_emulator/state');
    const made = migrations.join('').matchAll(/CREATE TABLE (\w+)/g);
    expect(new Set(Object.keys(body.tables))).toEqual(new Set([...made].map(([, name]) => name).filter((name) => name !== 'meta')));
  });
});
