import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LealUp } from '../../src/index.ts';
import { memoryTokenStore, OAuth, type OAuthOptions, type TokenSet, type TokenStore } from '../../src/oauth.ts';
import { failureOf, json } from '../transport.ts';

const MINUTE_MS = 60_000;

/** A token endpoint that rotates refresh tokens, and ends the sign-in when one comes twice; and an API behind it. */
function createServer({ failures = [] }: { failures?: (Error | Response)[] } = {}) {
  const forms: Record<string, string>[] = [];
  const used = new Set<string>();
  let count = 0;
  let isEnded = false;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    await Promise.resolve();
    if (!url.endsWith('/v1/oauth/token')) {
      const token = new Headers(init.headers).get('authorization');
      return count > 0 && token === `Bearer access-${count}` ? json({ id: 'me' }) : json({ code: 'token_expired' }, { status: 401 });
    }
    const failure = failures.shift();
    if (failure instanceof Error) throw failure;
    if (failure) return failure;
    const form = Object.fromEntries(new URLSearchParams(init.body as string));
    forms.push(form);
    const { refresh_token: token = form['code'] ?? '' } = form;
    if (used.has(token)) isEnded = true;
    used.add(token);
    if (isEnded) return json({ error: 'invalid_grant', error_description: 'The refresh token was used before' }, { status: 400 });
    count += 1;
    return json({ access_token: `access-${count}`, refresh_token: `refresh-${count}`, expires_in: 3600, scope: 'openid', tenant_id: 't1', token_type: 'Bearer' });
  };
  return { fetch, forms };
}

function setUp(options: Partial<OAuthOptions> = {}, failures: (Error | Response)[] = []) {
  const { fetch, forms } = createServer({ failures });
  const clock = { nowMs: 0 };
  const shared = { clientId: 'app', redirectUri: 'http://127.0.0.1:1234/callback', baseUrl: 'https://api.test', fetch, now: () => clock.nowMs };
  const create = (store: TokenStore) => new OAuth({ ...shared, store, sleep: async (waitMs) => void (clock.nowMs += waitMs), ...options });
  return { create, clock, forms, fetch };
}

const endedTokens: TokenSet = { accessToken: 'access-0', refreshToken: 'refresh-0', expiresAtMs: 0, scope: '', tenantId: 't1', version: 'v0' };

describe('a sign-in', () => {
  it('begins with an address that carries the challenge, and never the verifier', async () => {
    const { create } = setUp();
    const { url, state, codeVerifier } = await create(memoryTokenStore()).authorizeUrl({ nonce: 'n' });
    const query = Object.fromEntries(new URL(url).searchParams);
    expect(url).toMatch(/^https:\/\/api\.test\/v1\/oauth\/authorize\?/);
    expect(query).toEqual({
      response_type: 'code',
      client_id: 'app',
      redirect_uri: 'http://127.0.0.1:1234/callback',
      scope: 'openid offline_access',
      state,
      nonce: 'n',
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    expect(codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(url).not.toContain(codeVerifier);
  });

  it('ends with tokens in the store, and the client uses them', async () => {
    const { create, forms, fetch } = setUp();
    const oauth = create(memoryTokenStore(endedTokens));
    const { state, codeVerifier } = await oauth.authorizeUrl();
    await oauth.exchangeCode(`http://127.0.0.1:1234/callback?code=c1&state=${state}`, { state, codeVerifier });
    expect(forms).toEqual([
      { grant_type: 'authorization_code', code: 'c1', redirect_uri: 'http://127.0.0.1:1234/callback', code_verifier: codeVerifier, client_id: 'app' },
    ]);
    const client = new LealUp({ oauth, fetch });
    expect(await client.users.me()).toEqual({ id: 'me' });
  });

  it('refuses the answer to a sign-in that somebody else began, and tells what the user refused', async () => {
    const { create, forms } = setUp();
    const oauth = create(memoryTokenStore());
    const { state, codeVerifier } = await oauth.authorizeUrl();
    const begun = { state, codeVerifier };
    expect(await failureOf(oauth.exchangeCode('http://x/callback?code=c1&state=other', begun))).toMatchObject({ name: 'ConfigurationError' });
    expect(await failureOf(oauth.exchangeCode(`http://x/callback?error=access_denied&state=${state}`, begun))).toMatchObject({ name: 'OAuthError', code: 'access_denied' });
    expect(forms).toEqual([]);
  });
});

describe('tokens', () => {
  it('are refreshed once for all calls that need it, a minute before their end', async () => {
    const { create, clock, forms } = setUp();
    const oauth = create(memoryTokenStore({ ...endedTokens, expiresAtMs: 10 * MINUTE_MS }));
    clock.nowMs = 8 * MINUTE_MS;
    expect(await oauth.accessToken()).toBe('access-0');
    clock.nowMs = 9 * MINUTE_MS;
    expect(await Promise.all(Array.from({ length: 20 }, () => oauth.accessToken()))).toEqual(Array.from({ length: 20 }, () => 'access-1'));
    expect(forms).toHaveLength(1);
  });

  it('are refreshed when LealUp refuses one before its end', async () => {
    const { create, fetch } = setUp();
    const store = memoryTokenStore({ ...endedTokens, expiresAtMs: Number.MAX_SAFE_INTEGER });
    expect(await new LealUp({ oauth: create(store), fetch }).users.me()).toEqual({ id: 'me' });
    expect(await store.load()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('of one store are refreshed by one process of many: no refresh token is used twice', async () => {
    const { create, forms } = setUp();
    const store = memoryTokenStore(endedTokens);
    const processes = Array.from({ length: 8 }, () => create(store));
    expect(new Set(await Promise.all(processes.map((oauth) => oauth.accessToken())))).toEqual(new Set(['access-1']));
    expect(forms).toHaveLength(1);
  });

  it('are taken over from a process that died while it refreshed', async () => {
    const { create, clock } = setUp();
    const oauth = create(memoryTokenStore({ ...endedTokens, claimedUntilMs: 30_000 }));
    expect(await oauth.accessToken()).toBe('access-1');
    expect(clock.nowMs).toBeGreaterThanOrEqual(30_000);
  });

  it('survive a refresh that fails: the next call tries again', async () => {
    const { create } = setUp({}, [new TypeError('fetch failed'), new Response('<html>', { status: 200 })]);
    const oauth = create(memoryTokenStore(endedTokens));
    expect(await failureOf(oauth.accessToken())).toMatchObject({ name: 'ConnectionError' });
    expect(await failureOf(oauth.accessToken())).toMatchObject({ name: 'InvalidResponseError' });
    expect(await oauth.accessToken()).toBe('access-1');
  });

  it('that cannot be renewed say that the user has to sign in again, without showing one', async () => {
    const refused = json({ error: 'invalid_grant', error_description: 'Ended' }, { status: 400 });
    const { create } = setUp({}, [refused]);
    const error = await failureOf(create(memoryTokenStore(endedTokens)).accessToken());
    expect(error).toMatchObject({ name: 'OAuthError', code: 'invalid_grant', message: 'Ended (invalid_grant). Have the user sign in again.' });
    expect(JSON.stringify(error)).not.toMatch(/refresh-0|access-0/);
    expect(await failureOf(create(memoryTokenStore()).accessToken())).toMatchObject({ code: 'not_signed_in' });
    const { refreshToken: _, ...online } = endedTokens;
    expect(await failureOf(create(memoryTokenStore({ ...online, refreshToken: undefined })).accessToken())).toMatchObject({ code: 'not_signed_in' });
  });
});
