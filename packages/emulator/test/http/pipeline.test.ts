import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

describe('who may ask', () => {
  it('answers 401 with how to authenticate when no credential comes', async () => {
    await using local = await openLocal();
    const { status, headers, body } = await local.call('GET', '/v1/customers', undefined, { authorization: undefined });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toMatchObject({ code: 'unauthorized', instance: '/v1/customers', status: 401 });
  });

  it.each(['Bearer wrong', 'Basic abc', 'Bearer', 'lealup_sk_test_emulator'])('answers 401 to %j', async (authorization) => {
    await using local = await openLocal();
    const { status, body } = await local.call('GET', '/v1/customers', undefined, { authorization });
    expect([status, body.code]).toEqual([401, 'unauthorized']);
  });

  it('tells how to mend it when a live key comes, without repeating the key', async () => {
    await using local = await openLocal();
    const { status, text } = await local.call('GET', '/v1/users/me', undefined, { authorization: 'Bearer lealup_sk_live_abcdef' });
    expect(status).toBe(401);
    expect(text).toContain('lealup_sk_test_emulator');
    expect(text).not.toContain('abcdef');
  });

  it('refuses an expired key by the emulator clock', async () => {
    await using local = await openLocal();
    const { body: key } = await local.call('POST', '/_emulator/api-keys', {
      name: 'Short',
      scopes: ['customers:read'],
      expires_at: '2026-03-10T13:00:00Z',
    });
    const authorization = `Bearer ${key.api_key}`;
    expect((await local.call('GET', '/v1/customers', undefined, { authorization })).status).toBe(200);
    await local.emulator.clock.advance('PT1H');
    expect((await local.call('GET', '/v1/customers', undefined, { authorization })).status).toBe(401);
  });

  it('answers 403 naming the scope that is missing', async () => {
    await using local = await openLocal();
    const { body: key } = await local.call('POST', '/_emulator/api-keys', { name: 'Reader', scopes: ['customers:read'] });
    const { status, headers, body } = await local.call(
      'POST',
      '/v1/customers',
      { name: 'A', email_domain: 'a.com' },
      { authorization: `Bearer ${key.api_key}` },
    );
    expect([status, body.code]).toEqual([403, 'insufficient_scope']);
    expect(body.detail).toContain('customers:write');
    expect(headers.get('www-authenticate')).toContain('customers:write');
  });

  it('answers 404, never 403, to the id of another workspace', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    const { body: other } = await local.call('POST', '/_emulator/tenants', { name: 'Other' });
    const authorization = `Bearer ${other.api_key}`;
    const { status, body } = await local.call('GET', `/v1/customers/${id}`, undefined, { authorization });
    expect([status, body.code]).toEqual([404, 'not_found']);
    expect((await local.call('GET', '/v1/customers', undefined, { authorization })).body.data).toEqual([]);
  });

  it('answers 403 when the workspace header is not that of the key', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('GET', '/v1/customers', undefined, { 'x-lealup-workspace': 'other' });
    expect([status, body.code]).toEqual([403, 'workspace_mismatch']);
  });
});

describe('what is asked', () => {
  it('echoes a sane request id and replaces any other', async () => {
    await using local = await openLocal();
    const mine = await local.call('GET', '/v1/users/me', undefined, { 'x-request-id': 'req-1' });
    expect(mine.headers.get('x-request-id')).toBe('req-1');
    const other = await local.call('GET', '/v1/users/me', undefined, { 'x-request-id': 'a b<script>' });
    expect(other.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('answers 404 to an unknown path and 405 with Allow to an unknown method', async () => {
    await using local = await openLocal();
    expect((await local.call('GET', '/v1/nothing')).body.code).toBe('not_found');
    const { status, headers, body } = await local.call('PUT', '/v1/customers', {});
    expect([status, body.code]).toEqual([405, 'method_not_allowed']);
    expect(headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
  });

  it('answers HEAD without a body and OPTIONS with Allow', async () => {
    await using local = await openLocal();
    const head = await local.call('HEAD', '/v1/users/me');
    expect([head.status, head.text]).toEqual([200, '']);
    const options = await local.call('OPTIONS', '/v1/customers/x');
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'DELETE, GET, PATCH, HEAD, OPTIONS']);
  });

  it.each([
    ['not JSON', '{"name":', 'application/json', 400, 'invalid_json'],
    ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json', 400, 'invalid_json'],
    ['no media type', '{}', '', 415, 'unsupported_media_type'],
    ['another media type', '{}', 'text/plain', 415, 'unsupported_media_type'],
    ['another charset', '{}', 'application/json; charset=utf-16', 415, 'unsupported_media_type'],
    ['more than 1 MiB', `"${'x'.repeat(1_048_576)}"`, 'application/json', 413, 'payload_too_large'],
    ['an array', '[]', 'application/json', 422, 'validation_failed'],
  ])('answers %s with the right problem and changes nothing', async (_name, body, type, status, code) => {
    await using local = await openLocal();
    const answer = await local.call('POST', '/v1/customers', body, { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await local.call('GET', '/v1/customers')).body.data).toEqual([]);
  });

  it('lists every violation with its pointer', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', {
      name: '',
      email_domain: 'acme.com',
      arr: 'much',
      status: 'gone',
      nickname: 'x',
    });
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/arr', '/name', '/nickname', '/status']);
  });

  it('refuses unknown and repeated query parameters by name', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/v1/customers?limit=1&limit=2&colour=red&min_arr=1e3');
    expect(body.errors).toMatchObject([
      { parameter: 'limit', code: 'repeated' },
      { parameter: 'colour', code: 'unknown_field' },
      { parameter: 'min_arr', code: 'invalid_type' },
    ]);
  });

  it('takes unknown fields with a warning, or in silence, when told to', async () => {
    const fields = { name: 'A', email_domain: 'a.com', nickname: 'x' };
    await using warning = await openLocal({ unknown: 'warn' });
    const warned = await warning.call('POST', '/v1/customers?x=1', fields);
    expect(warned.status).toBe(201);
    expect(warned.headers.get('x-lealup-warnings')).toContain('/nickname');
    await using silent = await openLocal({ unknown: 'ignore' });
    const ignored = await silent.call('POST', '/v1/customers', fields);
    expect([ignored.status, ignored.headers.get('x-lealup-warnings')]).toEqual([201, null]);
  });

  it('treats __proto__ in a body as an unknown field', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/customers', '{"name":"A","email_domain":"a.com","__proto__":{"x":1}}');
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/__proto__', code: 'unknown_field' }]);
  });
});

describe('what is answered', () => {
  it('serves the contract with itself as the only server', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('GET', '/v1/openapi.json', undefined, { authorization: undefined });
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.servers).toHaveLength(1);
    expect(Object.keys(body.paths)).toContain('/v1/customers');
  });

  it('limits requests per minute by plan and says when to come back', async () => {
    await using local = await openLocal({ seed: { tenants: [{ name: 'Small', plan: 'starter' }] } });
    const first = await local.call('GET', '/v1/users/me');
    expect(first.headers.get('ratelimit-limit')).toBe('150');
    expect(first.headers.get('ratelimit-remaining')).toBe('149');
    for (let count = 1; count < 150; count += 1) await local.call('GET', '/v1/users/me');
    const { status, headers, body } = await local.call('GET', '/v1/users/me');
    expect([status, body.code, headers.get('retry-after')]).toEqual([429, 'rate_limited', '1']);
    await local.emulator.clock.advance('PT1S');
    expect((await local.call('GET', '/v1/users/me')).status).toBe(200);
  });
});
