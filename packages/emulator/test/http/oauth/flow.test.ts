import * as openid from 'openid-client';
import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../../local.ts';

const REDIRECT = 'http://127.0.0.1:8123/callback';
const ISSUER = 'http://127.0.0.1:4020';

interface Client {
  client_id: string;
  client_secret?: string;
}

async function createClient(local: Local, fields: Record<string, unknown> = {}): Promise<Client> {
  const { status, body } = await local.call('POST', '/_emulator/oauth-clients', { name: 'Reporting', redirect_uris: [REDIRECT], ...fields });
  expect(status).toBe(201);
  return body;
}

/** The certified client library, speaking to the emulator without a socket. */
async function discover(local: Local, { client_id, client_secret }: Client): Promise<openid.Configuration> {
  const fetchLocal: openid.CustomFetch = (url, { body, ...init }) => local.emulator.fetch(url, { ...init, body: body instanceof URLSearchParams ? body : null });
  return openid.discovery(new URL(ISSUER), client_id, undefined, client_secret === undefined ? openid.None() : openid.ClientSecretPost(client_secret), {
    execute: [openid.allowInsecureRequests],
    [openid.customFetch]: fetchLocal,
  });
}

interface Started {
  url: URL;
  checks: openid.AuthorizationCodeGrantChecks;
}

async function start(config: openid.Configuration, scope = 'openid email profile customers:read'): Promise<Started> {
  const pkceCodeVerifier = openid.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()];
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  return { url, checks: { pkceCodeVerifier, expectedState, expectedNonce } };
}

/** Opens the consent page and sends its form, as a browser would. */
async function consent(local: Local, url: URL, { decision = 'allow', email = 'csm@lealup.test' } = {}): Promise<URL> {
  const page = await local.call('GET', url.pathname + url.search, undefined, { authorization: undefined });
  expect(page.status).toBe(200);
  const inputs = [...page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  const user = new RegExp(`value="(\\w+)"[^>]*>[^<]*<span class="note">${email.replace('.', '\\.')}`).exec(page.text)?.[1] ?? '';
  const form = new URLSearchParams([...inputs.map(([, name = '', value = '']) => [name, value]), ['user_id', user], ['decision', decision]]);
  const answer = await local.call('POST', '/v1/oauth/authorize', form.toString(), {
    authorization: undefined,
    'content-type': 'application/x-www-form-urlencoded',
    cookie: page.headers.get('set-cookie')?.split(';')[0],
  });
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '');
}

describe('signing in with openid-client', () => {
  it('goes from discovery to tokens, refreshes, and ends with a revocation', async () => {
    await using local = await openLocal();
    const client = await createClient(local);
    const config = await discover(local, client);
    const { url, checks } = await start(config);
    const tokens = await openid.authorizationCodeGrant(config, await consent(local, url), checks);
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, tenant_id: local.emulator.tenantId });
    expect(tokens.claims()).toMatchObject({ email: 'csm@lealup.test', name: 'Csm', nonce: checks.expectedNonce });
    const sub = tokens.claims()?.sub ?? '';
    expect(await openid.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({ sub, email: 'csm@lealup.test' });

    const asUser = (token: string) => local.call('GET', '/v1/users/me', undefined, { authorization: `Bearer ${token}` });
    expect((await asUser(tokens.access_token)).body).toMatchObject({ type: 'user', role: 'csm', scopes: ['customers:read'] });

    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect((await asUser(refreshed.access_token)).status).toBe(200);
    await openid.tokenRevocation(config, refreshed.refresh_token ?? '');
    const revoked = await asUser(refreshed.access_token);
    expect([revoked.status, revoked.body.code]).toEqual([401, 'invalid_token']);
    await expect(openid.refreshTokenGrant(config, refreshed.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('revokes the whole family when a rotated refresh token is used again', async () => {
    await using local = await openLocal();
    const config = await discover(local, await createClient(local));
    const { url, checks } = await start(config);
    const first = await openid.authorizationCodeGrant(config, await consent(local, url), checks);
    const second = await openid.refreshTokenGrant(config, first.refresh_token ?? '');
    await expect(openid.refreshTokenGrant(config, first.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(openid.refreshTokenGrant(config, second.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    const answer = await local.call('GET', '/v1/users/me', undefined, { authorization: `Bearer ${second.access_token}` });
    expect(answer.status).toBe(401);
  });

  it('works for a public client without a secret', async () => {
    await using local = await openLocal();
    const client = await createClient(local, { public: true });
    expect(client.client_secret).toBeUndefined();
    const config = await discover(local, client);
    const { url, checks } = await start(config);
    expect((await openid.authorizationCodeGrant(config, await consent(local, url), checks)).access_token).toBeDefined();
  });

  it('completes with a real clock after the emulator’s has moved, and lets tokens live by the emulator’s', async () => {
    await using local = await openLocal();
    await local.emulator.clock.advance('P45D');
    const config = await discover(local, await createClient(local));
    const { url, checks } = await start(config);
    const tokens = await openid.authorizationCodeGrant(config, await consent(local, url), checks);
    const status = async () => {
      const { status: code, body } = await local.call('GET', '/v1/users/me', undefined, { authorization: `Bearer ${tokens.access_token}` });
      return [code, body.code];
    };
    await local.emulator.clock.advance('PT59M');
    expect(await status()).toEqual([200, undefined]);
    await local.emulator.clock.advance('PT1M');
    expect(await status()).toEqual([401, 'token_expired']);
    await local.emulator.clock.advance('P90D');
    await expect(openid.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('tells the client when the user says no', async () => {
    await using local = await openLocal();
    const config = await discover(local, await createClient(local));
    const { url, checks } = await start(config);
    const callback = await consent(local, url, { decision: 'deny' });
    expect(callback.searchParams.get('error')).toBe('access_denied');
    await expect(openid.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({ error: 'access_denied' });
  });

  it('takes a code once, for sixty seconds, with its own verifier', async () => {
    await using local = await openLocal();
    const config = await discover(local, await createClient(local));
    const late = await start(config);
    const lateCallback = await consent(local, late.url);
    await local.emulator.clock.advance('PT60S');
    await expect(openid.authorizationCodeGrant(config, lateCallback, late.checks)).rejects.toMatchObject({ error: 'invalid_grant' });

    const { url, checks } = await start(config);
    const callback = await consent(local, url);
    const wrong = { ...checks, pkceCodeVerifier: openid.randomPKCECodeVerifier() };
    await expect(openid.authorizationCodeGrant(config, callback, wrong)).rejects.toMatchObject({ error: 'invalid_grant' });
    const tokens = await openid.authorizationCodeGrant(config, callback, checks);
    await expect(openid.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({ error: 'invalid_grant' });
    const answer = await local.call('GET', '/v1/users/me', undefined, { authorization: `Bearer ${tokens.access_token}` });
    expect(answer.body.code).toBe('invalid_token');
  });
});

describe('the role of a user', () => {
  const tokenFor = async (local: Local, email: string, scope = 'openid admin:*') => {
    const config = await discover(local, await createClient(local));
    const { url, checks } = await start(config, scope);
    return `Bearer ${(await openid.authorizationCodeGrant(config, await consent(local, url, { email }), checks)).access_token}`;
  };

  it('is read at each request', async () => {
    await using local = await openLocal();
    const authorization = await tokenFor(local, 'viewer@lealup.test');
    const fields = { name: 'A', email_domain: 'a.com' };
    const refused = await local.call('POST', '/v1/customers', fields, { authorization });
    expect([refused.status, refused.body.code]).toEqual([403, 'role_forbidden']);
    const { body: me } = await local.call('GET', '/v1/users/me', undefined, { authorization });
    await local.call('PATCH', `/v1/users/${me.id}/role`, { role: 'admin' });
    expect((await local.call('POST', '/v1/customers', fields, { authorization })).status).toBe(201);
  });

  it('csm edits the customers of their own book only', async () => {
    await using local = await openLocal();
    const [own, other] = [await local.customer('own.com', { owner_email: 'csm@lealup.test' }), await local.customer('other.com')];
    const authorization = await tokenFor(local, 'csm@lealup.test');
    expect((await local.call('PATCH', `/v1/customers/${own}`, { arr: 1 }, { authorization })).status).toBe(200);
    const refused = await local.call('PATCH', `/v1/customers/${other}`, { arr: 1 }, { authorization });
    expect([refused.status, refused.body.code]).toEqual([403, 'role_forbidden']);
    expect((await local.call('GET', `/v1/customers/${other}`, undefined, { authorization })).status).toBe(200);
  });

  it('belongs to the workspace that the header picks', async () => {
    await using local = await openLocal();
    const { body: second } = await local.call('POST', '/_emulator/tenants', { name: 'Second' });
    const authorization = await tokenFor(local, 'viewer@lealup.test');
    const { body } = await local.call('GET', '/v1/users/me', undefined, { authorization, 'x-lealup-workspace': second.id });
    expect(body).toMatchObject({ tenant_id: second.id, role: 'viewer' });
    const none = await local.call('GET', '/v1/users/me', undefined, { authorization, 'x-lealup-workspace': 'nowhere' });
    expect([none.status, none.body.code]).toEqual([403, 'workspace_mismatch']);
  });
});
