import { afterEach, describe, expect, it, vi } from 'vitest';
import { LealUp } from '../../src/index.ts';
import { createClient, failureOf, json, problem } from '../transport.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('credentials', () => {
  it('sends the key as a bearer token, without the line break that a file ends with', async () => {
    const { client, requests } = createClient(json({}), { apiKey: 'lealup_sk_test_abc\n' });
    await client.users.me();
    expect(requests[0]?.headers['authorization']).toBe('Bearer lealup_sk_test_abc');
  });

  it('takes key, host and workspace from the environment', async () => {
    vi.stubEnv('LEALUP_API_KEY', 'lealup_sk_test_env');
    vi.stubEnv('LEALUP_BASE_URL', 'https://env.test/');
    vi.stubEnv('LEALUP_WORKSPACE', 'tenant_1');
    const { client, requests } = createClient(json({}), { apiKey: undefined, baseUrl: undefined });
    await client.users.me();
    expect(requests[0]).toMatchObject({
      url: 'https://env.test/v1/users/me',
      headers: { 'authorization': 'Bearer lealup_sk_test_env', 'x-lealup-workspace': 'tenant_1' },
    });
  });

  it('tells by the first call, not by the constructor, that there is no key, and finds one set since', async () => {
    vi.stubEnv('LEALUP_API_KEY', '');
    const { client } = createClient(json({ id: 'u' }), { apiKey: undefined });
    const error = await failureOf(client.users.me());
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('LEALUP_API_KEY') });
    vi.stubEnv('LEALUP_API_KEY', 'lealup_sk_test_env');
    expect(await client.users.me()).toEqual({ id: 'u' });
  });

  it('works where there is no process', async () => {
    vi.stubGlobal('process', undefined);
    const client = new LealUp({ fetch: () => Promise.resolve(json({})) });
    const error = await failureOf(client.users.me());
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ name: 'ConfigurationError' });
  });

  it.each([
    [{ apiKey: 'lealup_sk_test_a b' }, 'apiKey is empty, or no credential'],
    [{ apiKey: '' }, 'apiKey is empty'],
    [{ apiKey: undefined, accessToken: 'a\nb' }, 'accessToken is empty, or no credential'],
    [{ accessToken: 'token' }, 'Set only one of apiKey, accessToken and oauth'],
    [{ apiKey: 'lealup_sk_live_x', baseUrl: 'http://127.0.0.1:1' }, 'A live API key is not sent to http://127.0.0.1:1'],
  ])('refuses %o before anything is sent', async (options, message) => {
    const { client, requests } = createClient(json({}), options);
    expect(await failureOf(client.users.me())).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
    expect(requests).toEqual([]);
  });

  it('asks a function for the key, once more after a 401', async () => {
    const asked: unknown[] = [];
    const { client, requests } = createClient([problem(401, 'token_expired'), json({ id: 'u' })], {
      maxRetries: 0,
      apiKey: async (refused) => {
        asked.push(refused);
        return refused ? 'lealup_sk_test_new' : 'lealup_sk_test_old';
      },
    });
    expect(await client.users.me()).toEqual({ id: 'u' });
    expect(asked).toEqual([undefined, 'lealup_sk_test_old']);
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer lealup_sk_test_old',
      'Bearer lealup_sk_test_new',
    ]);
  });

  it('sends the same key no second time, and a new one no third time', async () => {
    const same = createClient(problem(401, 'unauthorized'), { apiKey: () => 'lealup_sk_test_a' });
    expect(await failureOf(same.client.users.me())).toMatchObject({ name: 'AuthenticationError', attempts: 1 });
    let count = 0;
    const fresh = createClient(problem(401, 'unauthorized'), { apiKey: () => `lealup_sk_test_${(count += 1)}` });
    expect(await failureOf(fresh.client.users.me())).toMatchObject({ name: 'AuthenticationError', attempts: 2 });
  });

  it('refuses a key in a browser, but no access token', async () => {
    vi.stubGlobal('document', {});
    const { client } = createClient(json({}));
    expect(await failureOf(client.users.me())).toMatchObject({ message: expect.stringContaining('dangerouslyAllowBrowser') });
    const allowed = createClient(json({}), { dangerouslyAllowBrowser: true });
    await allowed.client.users.me();
    const withToken = createClient(json({}), { apiKey: undefined, accessToken: 'token' });
    await withToken.client.users.me();
    expect(allowed.requests[0]?.headers['user-agent']).toBeUndefined();
    expect(withToken.requests).toHaveLength(1);
  });
});
