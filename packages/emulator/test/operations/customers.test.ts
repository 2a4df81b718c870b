import { describe, expect, it } from 'vitest';
import { NOW, openLocal } from '../local.ts';

describe('creating a customer', () => {
  it('gives every documented field, with the domain as it is compared', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', {
      name: 'Müller',
      email_domain: 'MÜLLER.example.',
      arr: 1200.5,
      owner_email: 'CSM@lealup.test',
      renewal_date: '2026-12-31',
      custom_fields: { tier: 'Gold', country: 'Germany' },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      tenant_id: local.emulator.tenantId,
      name: 'Müller',
      email_domain: 'xn--mller-kva.example',
      arr: 1200.5,
      owner_id: expect.any(String),
      status: 'active',
      renewal_date: '2026-12-31',
      custom_fields: { tier: 'Gold', country: 'Germany' },
      health_score: null,
      health_status: null,
      segment_ids: [],
      created_at: NOW,
      updated_at: NOW,
    });
  });

  it('answers 409 with the other customer where the domain is taken', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    const { status, body } = await local.call('POST', '/v1/customers', { name: 'B', email_domain: 'ACME.com.' });
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect(body.detail).toContain(id);
  });

  it('offers the users of the workspace when the owner is none', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', { name: 'A', email_domain: 'a.com', owner_email: 'x@y.zz' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/owner_email', code: 'unknown_owner' }]);
    expect(body.detail).toContain('csm@lealup.test');
  });

  it.each([
    [{ tier: 'Diamond' }, '/custom_fields/tier'],
    [{ country: 5 }, '/custom_fields/country'],
    [{ country: 'x'.repeat(501) }, '/custom_fields/country'],
    [{ colour: 'red' }, '/custom_fields/colour'],
  ])('refuses the custom fields %j', async (custom_fields, pointer) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', { name: 'A', email_domain: 'a.com', custom_fields });
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it.each(['localhost', '10.0.0.1', 'a_b', 'x..com', '-a.com'])('refuses the domain %j', async (email_domain) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', { name: 'A', email_domain });
    expect([status, body.errors[0].pointer]).toEqual([422, '/email_domain']);
  });
});

describe('changing a customer', () => {
  it('merges custom fields and clears with null', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { arr: 5, owner_email: 'csm@lealup.test', custom_fields: { tier: 'Gold', country: 'Spain' } });
    await local.emulator.clock.advance('PT1M');
    const { status, body } = await local.call('PATCH', `/v1/customers/${id}`, {
      arr: null,
      owner_email: null,
      custom_fields: { tier: null, industry: 'Retail' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ arr: null, owner_id: null, custom_fields: { country: 'Spain', industry: 'Retail' } });
    expect(body.updated_at).toBe('2026-03-10T12:01:00.000Z');
  });

  it('keeps updated_at when nothing changes', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { custom_fields: { tier: 'Gold', country: 'Spain' } });
    await local.emulator.clock.advance('PT1M');
    const { body } = await local.call('PATCH', `/v1/customers/${id}`, { email_domain: 'ACME.COM', custom_fields: { country: 'Spain' } });
    expect(body.updated_at).toBe(NOW);
  });
});

describe('deleting a customer', () => {
  it('hides it everywhere and frees its domain', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    expect((await local.call('DELETE', `/v1/customers/${id}`)).status).toBe(204);
    for (const path of ['', '/health', '/contacts']) {
      expect((await local.call('GET', `/v1/customers/${id}${path}`)).status).toBe(404);
    }
    expect((await local.call('DELETE', `/v1/customers/${id}`)).status).toBe(404);
    const { body } = await local.call('POST', '/v1/events', { events: [{ customer_id: id, event_name: 'login' }] });
    expect(body.errors[0].code).toBe('unknown_customer');
    expect(await local.customer('acme.com')).not.toBe(id);
  });

  it('erases for good only with admin:*, from the trash too', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    const { body: key } = await local.call('POST', '/_emulator/api-keys', { name: 'W', scopes: ['customers:write'] });
    const refused = await local.call('DELETE', `/v1/customers/${id}?hard=true`, undefined, { authorization: `Bearer ${key.api_key}` });
    expect([refused.status, refused.body.code]).toEqual([403, 'insufficient_scope']);
    await local.call('DELETE', `/v1/customers/${id}`);
    expect((await local.call('DELETE', `/v1/customers/${id}?hard=true`)).status).toBe(204);
    expect((await local.call('DELETE', `/v1/customers/${id}?hard=true`)).status).toBe(404);
  });

  it('forgets the stored answers that speak of it', async () => {
    await using local = await openLocal();
    const key = { 'idempotency-key': 'k' };
    const fields = { name: 'Acme', email_domain: 'acme.com' };
    const { body } = await local.call('POST', '/v1/customers', fields, key);
    await local.call('DELETE', `/v1/customers/${body.id}?hard=true`);
    const again = await local.call('POST', '/v1/customers', fields, key);
    expect(again.headers.get('idempotency-replayed')).toBeNull();
  });
});

describe('listing customers', () => {
  it('combines its filters', async () => {
    await using local = await openLocal();
    await local.customer('a.com', { arr: 10, status: 'trial', owner_email: 'csm@lealup.test', renewal_date: '2026-04-01' });
    await local.customer('b.com', { arr: 20, status: 'active', renewal_date: '2026-05-01' });
    await local.customer('c.com', { arr: 30, status: 'churned', renewal_date: '2026-03-09' });
    const domains = async (query: string) =>
      (await local.call('GET', `/v1/customers?${query}`)).body.data.map((row: { email_domain: string }) => row.email_domain);
    expect(await domains('status=trial,active')).toEqual(['b.com', 'a.com']);
    expect(await domains('min_arr=20')).toEqual(['c.com', 'b.com']);
    expect(await domains('min_arr=10&max_arr=20&status=active')).toEqual(['b.com']);
    expect(await domains('renewal_within_days=30')).toEqual(['a.com']);
    expect(await domains('renewal_within_days=60')).toEqual(['b.com', 'a.com']);
    expect(await domains('health_status=healthy')).toEqual([]);
    expect(await domains('segment_id=none')).toEqual([]);
    expect(await domains('owner_id=none')).toEqual([]);
  });
});

describe('searching customers', () => {
  it('finds every word as a prefix, in names and domains, whatever their case and accents', async () => {
    await using local = await openLocal();
    await local.customer('acme.com', { name: 'Acme Industries' });
    await local.customer('acme-labs.io', { name: 'Acmé Laboratories "West"' });
    await local.customer('globex.com', { name: 'Globex' });
    const find = async (q: string, more = '') =>
      (await local.call('GET', `/v1/customers?q=${encodeURIComponent(q)}${more}`)).body.data.map((row: { email_domain: string }) => row.email_domain);
    expect(await find('ACM')).toEqual(['acme-labs.io', 'acme.com']);
    expect(await find('lab acme')).toEqual(['acme-labs.io']);
    expect(await find('acme.com')).toEqual(['acme.com']);
    expect(await find('com')).toEqual(['globex.com', 'acme.com']);
    expect(await find('com', '&limit=1')).toEqual(['globex.com']);
    expect(await find('acme', '&status=trial')).toEqual([]);
    for (const syntax of ['"', 'acme OR globex', 'NEAR(acme)', 'name:acme', '*', '(']) expect(await find(syntax)).toEqual([]);
    expect(await find('"West"')).toEqual(['acme-labs.io']);
  });

  it('follows changes, erasures and resets', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { name: 'Acme' });
    const count = async (q: string) => (await local.call('GET', `/v1/customers?q=${q}`)).body.data.length;
    await local.call('PATCH', `/v1/customers/${id}`, { name: 'Renamed' });
    expect([await count('Acme'), await count('Renamed')]).toEqual([1, 1]);
    await local.call('PATCH', `/v1/customers/${id}`, { email_domain: 'renamed.com' });
    expect(await count('Acme')).toBe(0);
    await local.call('DELETE', `/v1/customers/${id}?hard=true`);
    expect(await count('Renamed')).toBe(0);
    local.emulator.reset();
    await local.customer('acme.com');
    expect(await count('acme')).toBe(1);
  });
});

describe('segments', () => {
  it('are entered and left as a customer changes', async () => {
    const big = {
      id: 'big',
      name: 'Big',
      rules: {
        all: [
          { field: 'arr', op: 'gte' as const, value: 100 },
          { field: 'custom_fields.tier', op: 'in' as const, value: ['Gold', 'Platinum'] },
        ],
      },
    };
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', segments: [big] }] } });
    const id = await local.customer('acme.com', { arr: 100, custom_fields: { tier: 'Gold' } });
    const ids = async () => (await local.call('GET', '/v1/customers?segment_id=big')).body.data.map((row: { id: string }) => row.id);
    expect(await ids()).toEqual([id]);
    const { body } = await local.call('PATCH', `/v1/customers/${id}`, { arr: 99 });
    expect(body.segment_ids).toEqual([]);
    expect(await ids()).toEqual([]);
  });
});
