import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

const key = { 'idempotency-key': 'key-1' };
const acme = { name: 'Acme', email_domain: 'acme.com', arr: 5 };

describe('Idempotency-Key', () => {
  it('answers the same request again with the stored answer, whatever the order of its keys', async () => {
    await using local = await openLocal();
    const first = await local.call('POST', '/v1/customers', acme, key);
    const again = await local.call('POST', '/v1/customers', { arr: 5, email_domain: 'acme.com', name: 'Acme' }, key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect((await local.call('GET', '/v1/customers')).body.data).toHaveLength(1);
  });

  it('refuses the key for another body, query or path', async () => {
    await using local = await openLocal();
    await local.call('POST', '/v1/customers', acme, key);
    for (const [path, body] of [
      ['/v1/customers', { ...acme, arr: 6 }],
      ['/v1/events', { events: [{}] }],
    ] as const) {
      const { status, body: problem } = await local.call('POST', path, body, key);
      expect([status, problem.code]).toEqual([422, 'idempotency_key_reused']);
    }
  });

  it('keeps nothing but good answers', async () => {
    await using local = await openLocal();
    expect((await local.call('POST', '/v1/customers', { name: 'Acme' }, key)).status).toBe(422);
    expect((await local.call('POST', '/v1/customers', acme, key)).status).toBe(201);
  });

  it('forgets an answer after 24 hours', async () => {
    await using local = await openLocal();
    await local.call('POST', '/v1/customers', acme, key);
    await local.emulator.clock.advance('PT24H');
    expect((await local.call('POST', '/v1/customers', acme, key)).body.code).toBe('conflict');
  });

  it('belongs to the credential, and is looked up only once that may do the work', async () => {
    await using local = await openLocal();
    await local.call('POST', '/v1/customers', acme, key);
    const { body: reader } = await local.call('POST', '/_emulator/api-keys', { name: 'R', scopes: ['customers:read'] });
    const refused = await local.call('POST', '/v1/customers', acme, { ...key, authorization: `Bearer ${reader.api_key}` });
    expect(refused.status).toBe(403);
    const { body: writer } = await local.call('POST', '/_emulator/api-keys', { name: 'W', scopes: ['customers:write'] });
    const other = await local.call('POST', '/v1/customers', acme, { ...key, authorization: `Bearer ${writer.api_key}` });
    expect(other.body.code).toBe('conflict');
  });

  it('in progress is answered by an injected fault, once, and the request then goes through', async () => {
    await using local = await openLocal();
    const fault = { operation_id: 'createCustomer', code: 'idempotency_in_progress', retry_after_s: 1, times: 1 };
    expect((await local.call('POST', '/_emulator/faults', fault)).status).toBe(201);
    const first = await local.call('POST', '/v1/customers', acme, key);
    expect([first.status, first.body.code, first.headers.get('retry-after')]).toEqual([409, 'idempotency_in_progress', '1']);
    expect((await local.call('POST', '/v1/customers', acme, key)).status).toBe(201);
    expect((await local.call('GET', '/_emulator/faults')).body.data).toEqual([]);
    expect((await local.call('POST', '/_emulator/faults', { ...fault, operation_id: 'none' })).status).toBe(422);
  });

  it.each(['', 'x'.repeat(256), 'naïve'])('refuses the key %j', async (value) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', acme, { 'idempotency-key': value });
    expect([status, body.errors[0].parameter]).toEqual([422, 'Idempotency-Key']);
  });
});
