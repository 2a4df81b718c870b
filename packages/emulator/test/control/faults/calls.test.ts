import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../../local.ts';

async function inject(local: Local, fault: unknown, headers = {}) {
  const answer = await local.call('POST', '/_emulator/faults', fault, headers);
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

const me = (local: Local, headers = {}) => local.call('GET', '/v1/users/me', undefined, headers);
const statuses = async (local: Local, count: number) => {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await me(local)).status);
  return all;
};

describe('a fault happens to', () => {
  it.each([
    ['an operation', { operation_id: 'createCustomer' }, [200, 503, 503]],
    ['a method and a path', { method: 'POST', path: '/v1/customers' }, [200, 503, 503]],
    ['a pattern of paths', { path: '/v1/users/*' }, [503, 201, 201]],
    ['all paths below', { path: '/v1/**' }, [503, 503, 503]],
    ['calls with a header', { header: { name: 'X-Test' } }, [200, 201, 503]],
    ['calls with a header of that value', { header: { name: 'x-test', value: 'other' } }, [200, 201, 201]],
  ])('%s', async (_, match, expected) => {
    await using local = await openLocal();
    await inject(local, { ...match, status: 503 });
    const customer = (domain: string, headers = {}) => local.call('POST', '/v1/customers', { name: 'A', email_domain: domain }, headers);
    expect([(await me(local)).status, (await customer('a.com')).status, (await customer('b.com', { 'x-test': 'yes' })).status]).toEqual(expected);
  });

  it('the calls of one workspace, however they name it, and is that workspace to end', async () => {
    await using local = await openLocal();
    const other = (await local.call('POST', '/_emulator/tenants', { name: 'Other' })).body;
    const fault = await inject(local, { status: 503 }, { 'x-lealup-workspace': other.id });
    expect(fault).toMatchObject({ id: 'fault_1', tenant_id: other.id });
    const asOther = { authorization: `Bearer ${other.api_key}` };
    expect([(await me(local)).status, (await me(local, asOther)).status]).toEqual([200, 503]);
    const own = { 'x-lealup-workspace': local.emulator.tenantId };
    expect((await local.call('GET', '/_emulator/faults', undefined, own)).body.data).toEqual([]);
    expect((await local.call('DELETE', '/_emulator/faults/fault_1', undefined, own)).status).toBe(404);
    await local.call('DELETE', '/_emulator/faults', undefined, own);
    expect((await me(local, asOther)).status).toBe(503);
    await local.call('POST', '/_emulator/reset', undefined, { 'x-lealup-workspace': other.id });
    expect((await me(local, asOther)).status).toBe(200);
  });

  it('the nth call, every so manieth, or so many', async () => {
    await using local = await openLocal();
    for (const [often, expected] of [
      [{ nth: 2 }, [200, 503, 200, 200]],
      [{ every: 2 }, [200, 503, 200, 503]],
      [{ times: 2 }, [503, 503, 200, 200]],
      [{ every: 2, times: 1 }, [200, 503, 200, 200]],
    ] as const) {
      await inject(local, { status: 503, ...often });
      expect(await statuses(local, 4)).toEqual(expected);
      await local.call('DELETE', '/_emulator/faults');
    }
  });

  it('the same calls for the same seed, about as often as asked', async () => {
    const run = async (seed: number) => {
      await using local = await openLocal({ seed: { seed } });
      await inject(local, { status: 503, probability: 0.3 });
      return await statuses(local, 200);
    };
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const hits = first.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(40);
    expect(hits).toBeLessThan(80);
  });
});

describe('a fault answers', () => {
  it('with any problem of the contract, and with a Retry-After where it is a rate limit', async () => {
    await using local = await openLocal();
    await inject(local, { code: 'rate_limited', times: 1 });
    const limited = await me(local);
    expect([limited.status, limited.body.code, limited.headers.get('retry-after'), limited.headers.get('x-lealup-fault')]).toEqual([429, 'rate_limited', '1', 'fault_1']);
    await inject(local, { code: 'token_expired', times: 1 });
    expect((await me(local)).body).toMatchObject({ status: 401, code: 'token_expired' });
  });

  it('with a bare status, as a proxy would', async () => {
    await using local = await openLocal();
    await inject(local, { status: 503, retry_after_s: 7, times: 1 });
    const bare = await me(local);
    expect([bare.text, bare.headers.get('content-type'), bare.headers.get('retry-after')]).toEqual(['503: this is an injected fault\n', 'text/plain; charset=utf-8', '7']);
    await inject(local, { status: 502, body: '{"error":"bad gateway"}' });
    expect((await me(local)).body).toEqual({ error: 'bad gateway' });
  });

  it('with JSON that ends too early, as HTML, or with an old Date', async () => {
    await using local = await openLocal();
    const { url } = await local.emulator.listen({ port: 0 });
    const call = () => fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${local.emulator.apiKey}` } });
    await inject(local, { answer: 'truncate', times: 1 });
    await expect((await call()).json()).rejects.toThrow(SyntaxError);
    await inject(local, { answer: 'mistype', times: 1 });
    expect((await call()).headers.get('content-type')).toBe('text/html; charset=utf-8');
    await inject(local, { answer: 'stale_clock', stale_s: 86_400 });
    const age = Date.now() - Date.parse((await call()).headers.get('date') ?? '');
    expect(age).toBeGreaterThan(86_000_000);
  });

  it('slowly', async () => {
    await using local = await openLocal();
    const { url } = await local.emulator.listen({ port: 0 });
    await inject(local, { answer: 'drip', drip_ms: 60 });
    for (const call of [local.emulator.fetch, fetch]) {
      const response = await call(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${local.emulator.apiKey}` } });
      let parts = 0;
      for await (const _ of response.body ?? []) parts += 1;
      expect(parts).toBeGreaterThan(1);
    }
  });
});

describe('a fault breaks the connection', () => {
  const edges = async (local: Local) => {
    const { url } = await local.emulator.listen({ port: 0 });
    const headers = { 'authorization': `Bearer ${local.emulator.apiKey}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'Acme', email_domain: 'acme.com' });
    return [local.emulator.fetch, fetch].map((call) => () => call(`${url}/v1/customers`, { method: 'POST', headers, body }));
  };
  const count = async (local: Local) => (await local.call('GET', '/v1/customers')).body.data.length;

  it('before anything is done', async () => {
    await using local = await openLocal();
    await inject(local, { answer: 'reset', method: 'POST' });
    for (const call of await edges(local)) await expect(call()).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) } });
    expect(await count(local)).toBe(0);
    expect(local.emulator.requests.list({ method: 'POST' })).toMatchObject([{ status: null }, { status: null }]);
  });

  it('when all is done, so that only a retry with its idempotency key is safe', async () => {
    await using local = await openLocal();
    await inject(local, { answer: 'lose', method: 'POST', times: 1 });
    const [call] = await edges(local);
    await expect(call?.()).rejects.toThrow('fetch failed');
    expect(await count(local)).toBe(1);
    expect((await call?.())?.status).toBe(409);
  });

  it('in the middle of the body', async () => {
    await using local = await openLocal();
    await inject(local, { answer: 'cut', path: '/v1/customers', method: 'POST' });
    for (const call of await edges(local)) {
      const response = await call();
      expect(response.headers.get('x-lealup-fault')).toBe('fault_1');
      await expect(response.text()).rejects.toThrow(Error);
    }
    expect(await count(local)).toBe(1);
  });

  it('by a reset, not by an orderly end', async () => {
    await using local = await openLocal();
    await inject(local, { answer: 'reset' });
    const { port } = await local.emulator.listen({ port: 0 });
    const error = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /v1/users/me HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'));
      socket.on('error', resolve).on('close', () => resolve('an orderly end'));
    });
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('latency', () => {
  it('is waited for, and added to what else happens', async () => {
    await using local = await openLocal();
    await inject(local, { latency: { ms: 20 } });
    await inject(local, { latency: { ms: 5, max_ms: 20 }, status: 503, times: 1 });
    await inject(local, { latency: { ms: 1, max_ms: 5, distribution: 'long_tail' } });
    expect(await statuses(local, 2)).toEqual([503, 200]);
    for (const { duration_ms } of local.emulator.requests.list()) expect(duration_ms).toBeGreaterThan(19);
  });

  it('ends when the caller gives up', async () => {
    await using local = await openLocal();
    await inject(local, { latency: { ms: 600_000 } });
    const abort = new AbortController();
    const called = local.emulator.fetch('http://x/v1/users/me', { signal: abort.signal });
    abort.abort();
    await expect(called).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('and dripping are not in the way of a close', async () => {
    const local = await openLocal();
    await inject(local, { latency: { ms: 600_000 }, path: '/v1/users/me' });
    await inject(local, { answer: 'drip', drip_ms: 600_000, path: '/v1/users' });
    const { url } = await local.emulator.listen({ port: 0 });
    const headers = { authorization: `Bearer ${local.emulator.apiKey}` };
    const dripping = await fetch(`${url}/v1/users`, { headers });
    const waiting = [fetch(`${url}/v1/users/me`, { headers }), local.emulator.fetch(`${url}/v1/users/me`, { headers }), dripping.text()];
    const [ended] = await Promise.all([Promise.allSettled(waiting), local.emulator.close()]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

it.each(['/v1/customers/acme.com', '/v1/customers/{id}/health', '/v1/*/me', '/v1/**', '/v1/cust*', '/v1/openapi.json'])('a fault may be for the path %s', async (path) => {
  await using local = await openLocal();
  expect((await local.call('POST', '/_emulator/faults', { path, status: 503 })).status).toBe(201);
});

describe('a fault is refused', () => {
  it.each([
    ['without an effect', { operation_id: 'getCustomer' }, ''],
    ['with two effects', { status: 503, answer: 'reset' }, ''],
    ['for an operation that is none', { operation_id: 'none', status: 503 }, '/operation_id'],
    ['for a path that is none', { path: '/v1/customer', status: 503 }, '/path'],
    ['for a pattern that fits no path', { path: '/v1/*/*/*/*/*', status: 503 }, '/path'],
    ['for a method that the path does not take', { method: 'POST', path: '/v1/users/me', status: 503 }, '/path'],
    ['with a status that is no failure', { status: 200 }, '/status'],
    ['with a code that is none', { code: 'teapot' }, '/code'],
    ['that never happens', { status: 503, probability: 0 }, '/probability'],
    ['for a path that no operation has', { path: '/v2/**', status: 500 }, '/path'],
    ['for a method that its operation has not', { operation_id: 'createCustomer', method: 'GET', status: 500 }, '/method'],
    ['for a path that its operation has not', { operation_id: 'createCustomer', path: '/v1/events', status: 500 }, '/path'],
    ['with a fixed latency that has an end', { latency: { ms: 10, max_ms: 50, distribution: 'fixed' } }, '/latency/max_ms'],
    ['with a uniform latency that has none', { latency: { ms: 10, distribution: 'uniform' } }, '/latency/max_ms'],
    ['with a long tail of nothing', { latency: { ms: 0, max_ms: 5000, distribution: 'long_tail' } }, '/latency/ms'],
    ['with a latency whose end is before its beginning', { latency: { ms: 10, max_ms: 5 } }, '/latency/max_ms'],
    ['for webhooks of a path', { webhook: 'drop', path: '/v1' }, '/path'],
    ['for calls of a type', { status: 503, type: 'customer.created' }, '/type'],
    ['for a type that is none', { webhook: 'drop', type: 'none' }, '/type'],
    ['with a drip and nothing that drips', { status: 503, drip_ms: 5 }, '/drip_ms'],
    ['with an age of a clock that is right', { answer: 'cut', stale_s: 5 }, '/stale_s'],
    ['with a delay and nothing that is delayed', { webhook: 'drop', delay_s: 5 }, '/delay_s'],
    ['for the nth and every so manieth call', { status: 503, nth: 1, every: 2 }, '/every'],
    ['with a body and no status', { answer: 'reset', body: 'x' }, '/body'],
  ])('%s', async (_, fault, pointer) => {
    await using local = await openLocal();
    expect((await local.call('POST', '/_emulator/faults', fault)).body).toMatchObject({ code: 'validation_failed', errors: [{ pointer }] });
    expect((await local.call('GET', '/_emulator/faults')).body.data).toEqual([]);
  });
});

describe('a scenario', () => {
  it('is several faults by one name', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/_emulator/fault-scenarios');
    expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['outage', 'rate-limited', 'flaky-network', 'slow-receiver']);
    for (const { name, faults } of body.data) {
      expect((await local.call('POST', `/_emulator/fault-scenarios/${name}`)).body.data).toMatchObject(faults);
      await local.call('DELETE', '/_emulator/faults');
    }
    expect((await local.call('POST', '/_emulator/fault-scenarios/none')).status).toBe(404);
    expect((await me(local)).status).toBe(200);
  });
});
