import { createEmulator, type Emulator } from '@lealup/emulator';
import { isConflictError, isNotFoundError, isValidationError, LealUp } from '@lealup/sdk';
import { operations } from '@lealup/sdk/operations';
import { createResolver } from '@lealup/sdk/resolver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let emulator: Emulator;
let client: LealUp;
let called: Set<string>;

beforeEach(async () => {
  emulator = await createEmulator({ clock: 'manual', checkAnswers: true, seed: { now: '2026-03-10T12:00:00Z' } });
  called = new Set();
  client = new LealUp({
    apiKey: emulator.apiKey,
    fetch: emulator.fetch,
    validate: 'responses',
    retry: { sleep: async () => undefined },
    hooks: { request: ({ method, url }) => called.add(`${method} ${new URL(url).pathname}`) },
  });
});

afterEach(() => emulator.close());

/** Which operations of the contract the recorded requests were. */
function operationsCalled(): string[] {
  return Object.values(operations)
    .filter(({ method, path }) => [...called].some((one) => new RegExp(`^${method} ${path.replace('{id}', '[^/]+')}$`).test(one)))
    .map(({ id }) => id);
}

describe('the SDK against the emulator', () => {
  it('goes round with every operation of the API', async () => {
    const acme = await client.customers.create({ name: 'Acme', email_domain: 'acme.com', arr: 100, owner_email: 'csm@lealup.test' });
    expect((await client.customers.get(acme.id)).pending_tasks).toEqual([]);
    expect((await client.customers.update(acme.id, { status: 'trial' })).status).toBe('trial');
    expect((await client.customers.list({ status: ['trial'] })).data).toMatchObject([{ id: acme.id }]);
    expect((await client.contacts.list(acme.id)).data).toEqual([]);
    const { job_id } = await client.customers.import({ customers: [{ name: 'Globex', email_domain: 'globex.com' }] });
    expect((await client.jobs.get(job_id)).result).toMatchObject({ created: 1 });

    await client.playbooks.create({
      name: 'On export',
      trigger: { all: [{ field: 'event_name', op: 'eq', value: 'export' }] },
      actions: [
        { type: 'create_task', title: 'Call' },
        { type: 'create_task', title: 'Write' },
      ],
    });
    expect((await client.playbooks.list()).data).toHaveLength(6);
    expect(await client.events.send({ customer_id: acme.id, event_name: 'export', user_email: 'ana@acme.com' })).toMatchObject({ accepted: 1 });
    expect(await client.events.backfill([{ customer_id: acme.id, event_name: 'login', timestamp: '2020-01-01T00:00:00Z' }])).toMatchObject({ accepted: 1 });
    expect(await client.events.list({ event_name: 'export' }).toArray()).toHaveLength(1);
    const [write, call] = await client.tasks.list().toArray();
    expect((await client.tasks.update(write?.id ?? '', { priority: 'high' })).priority).toBe('high');
    expect((await client.tasks.complete(call?.id ?? '', { outcome: 'successful' })).status).toBe('completed');

    expect((await client.health.recalculate(acme.id)).score).toBeTypeOf('number');
    expect((await client.health.get(acme.id)).status).toBe('at_risk');
    expect((await client.health.history(acme.id)).data).toHaveLength(1);

    const user = await client.users.invite({ email: 'new@acme.com', role: 'viewer' });
    expect((await client.users.setRole(user.id, { role: 'csm' })).role).toBe('csm');
    expect(await client.users.list().toArray()).toHaveLength(5);
    expect((await client.users.me()).type).toBe('api_key');
    expect((await client.analytics.portfolio()).total.customers).toBe(2);
    expect((await client.analytics.renewals()).buckets).toHaveLength(4);
    expect((await client.dashboards.widgets('default')).data).toHaveLength(6);
    expect((await client.webhooks.create({ url: 'https://example.com/hook', events: ['*'] })).secret).toMatch(/^whsec_/);
    expect(await client.webhooks.list().toArray()).toHaveLength(1);
    expect(await client.webhooks.events().toArray()).toHaveLength(15);
    await client.customers.delete(acme.id, { hard: true });

    const offered = Object.values(operations).filter(({ sdkMethod }) => !/^(oauth|openapi)\./.test(sdkMethod));
    expect(operationsCalled().sort()).toEqual(offered.map(({ id }) => id).sort());
  });

  it('walks every page', async () => {
    for (let index = 0; index < 7; index += 1) await client.customers.create({ name: `C${index}`, email_domain: `c${index}.com` });
    const names: string[] = [];
    for await (const customer of client.customers.list({ limit: 3 })) names.push(customer.name);
    expect(names).toEqual(['C6', 'C5', 'C4', 'C3', 'C2', 'C1', 'C0']);
  });

  it('raises the error of what went wrong, with its facts', async () => {
    await client.customers.create({ name: 'Acme', email_domain: 'acme.com' });
    const conflict: unknown = await client.customers.create({ name: 'B', email_domain: 'acme.com' }).catch((error: unknown) => error);
    expect(isConflictError(conflict)).toBe(true);
    const missing: unknown = await client.customers.get('nobody').catch((error: unknown) => error);
    expect(isNotFoundError(missing)).toBe(true);
    const invalid: unknown = await client.customers.create({ name: '', email_domain: 'x' }).catch((error: unknown) => error);
    expect(isValidationError(invalid)).toBe(true);
    expect(invalid).toMatchObject({ status: 422, code: 'validation_failed', issues: [{ pointer: '/name' }, { pointer: '/email_domain' }] });
  });

  it.each(['internal', 'rate_limited', 'idempotency_in_progress'])('gets over two answers of %s without doing the work twice', async (code) => {
    await emulator.fetch('http://127.0.0.1:4020/_emulator/faults', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation_id: 'createCustomer', code, times: 2 }),
    });
    const customer = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' });
    expect((await client.customers.list()).data).toMatchObject([{ id: customer.id }]);
  });

  it('resolves domains to customers', async () => {
    const acme = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' });
    const resolver = createResolver(client, { by: 'email_domain' });
    expect(await resolver.resolve('ACME.com.')).toBe(acme.id);
    expect(await resolver.resolve('nobody.com')).toBeUndefined();
  });
});
