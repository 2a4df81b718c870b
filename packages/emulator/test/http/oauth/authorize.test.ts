import { describe, expect, it } from 'vitest';
import { isRegistered } from '../../../src/http/oauth/redirect-uri.ts';
import { openLocal, type Local } from '../../local.ts';

const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

async function openClient(local: Local): Promise<Record<string, string>> {
  const redirect_uris = ['https://app.example/callback', 'http://127.0.0.1/callback'];
  const { body } = await local.call('POST', '/_emulator/oauth-clients', { name: 'App <script>', redirect_uris, scopes: ['openid', 'customers:read'] });
  return {
    response_type: 'code',
    client_id: body.client_id,
    redirect_uri: 'https://app.example/callback',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 's"1',
  };
}

const ask = (local: Local, parameters: Record<string, string>) =>
  local.call('GET', `/v1/oauth/authorize?${new URLSearchParams(parameters).toString()}`, undefined, { authorization: undefined });

describe('the consent page', () => {
  it('leads to no program and to no part of a page', async () => {
    await using local = await openLocal();
    for (const [index, uri] of ['javascript:alert(1)', 'DATA:text/html,x', 'https://app.example/#part'].entries()) {
      const redirect_uris = [...Array<string>(index).fill('https://app.example/'), uri];
      const { status, body } = await local.call('POST', '/_emulator/oauth-clients', { name: 'C', redirect_uris });
      expect([status, body.errors[0].pointer]).toEqual([422, `/redirect_uris/${index}`]);
    }
  });

  it('names the client and the scopes, offers every user, runs no script and cannot be framed', async () => {
    await using local = await openLocal();
    const { status, headers, text } = await ask(local, await openClient(local));
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('App &lt;script&gt;');
    expect(text).not.toContain('<script');
    expect(text).toContain('value="s&quot;1"');
    for (const part of ['<html lang="en">', '<legend>Sign in as</legend>', 'customers:read', 'admin@lealup.test', 'viewer@lealup.test']) {
      expect(text).toContain(part);
    }
  });

  it('takes no answer without its own token and cookie', async () => {
    await using local = await openLocal();
    const parameters = await openClient(local);
    const form = new URLSearchParams({ ...parameters, csrf_token: 'x', decision: 'allow', user_id: 'x' }).toString();
    const headers = { authorization: undefined, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await local.call('POST', '/v1/oauth/authorize', form, headers)).status).toBe(403);
    const cookie = `lealup_consent=${'a'.repeat(24)}`;
    expect((await local.call('POST', '/v1/oauth/authorize', form, { ...headers, cookie })).status).toBe(403);
  });

  it.each([
    [{ client_id: 'nobody' }],
    [{ redirect_uri: 'https://app.example/callback/' }],
    [{ redirect_uri: 'https://app.example/callback?x=1' }],
    [{ redirect_uri: 'https://evil.example/callback' }],
    [{ redirect_uri: 'javascript:alert(1)' }],
  ])('is never shown, nor redirected from, with %j', async (change) => {
    await using local = await openLocal();
    const { status, headers, text } = await ask(local, { ...(await openClient(local)), ...change });
    expect([status, headers.get('location')]).toEqual([400, null]);
    expect(text).toContain('role="alert"');
  });

  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge: 'short' }, 'invalid_request'],
    [{ scope: 'openid admin:*' }, 'invalid_scope'],
  ])('gives the client its mistake back: %j', async (change, error) => {
    await using local = await openLocal();
    const { status, headers } = await ask(local, { ...(await openClient(local)), ...change });
    const location = new URL(headers.get('location') ?? '');
    expect([status, location.origin, location.searchParams.get('error'), location.searchParams.get('state')]).toEqual([
      302,
      'https://app.example',
      error,
      's"1',
    ]);
  });

  it('is answered by auto_approve only where that is allowed', async () => {
    await using closed = await openLocal();
    expect((await ask(closed, { ...(await openClient(closed)), auto_approve: 'csm@lealup.test' })).status).toBe(200);
    await using open = await openLocal({ autoApprove: true });
    const { status, headers } = await ask(open, { ...(await openClient(open)), auto_approve: 'csm@lealup.test' });
    expect(status).toBe(302);
    expect(new URL(headers.get('location') ?? '').searchParams.get('code')).toMatch(/^[\w-]{32}$/);
    expect((await ask(open, { ...(await openClient(open)), auto_approve: 'no@body.test' })).status).toBe(400);
  });
});

describe('a redirect URI', () => {
  const registered = ['http://127.0.0.1/callback', 'http://[::1]:9/cb', 'https://app.example/callback', 'http://localhost/callback'];

  it.each(['http://127.0.0.1:51000/callback', 'http://[::1]:51000/cb', 'https://app.example/callback', 'http://localhost/callback'])('%s is registered', (uri) => {
    expect(isRegistered(uri, registered)).toBe(true);
  });

  it.each([
    'http://localhost:51000/callback',
    'https://127.0.0.1:51000/callback',
    'http://127.0.0.1:51000/other',
    'http://127.0.0.1:51000/callback?x',
    'http://127.0.0.1.evil.example/callback',
    'http://user@127.0.0.1:51000/callback',
    'https://app.example:444/callback',
    'HTTP://127.0.0.1:5/callback',
  ])('%s is not', (uri) => {
    expect(isRegistered(uri, registered)).toBe(false);
  });
});

describe('the token endpoint', () => {
  const post = (local: Local, form: Record<string, string>) =>
    local.call('POST', '/v1/oauth/token', new URLSearchParams(form).toString(), {
      authorization: undefined,
      'content-type': 'application/x-www-form-urlencoded',
    });

  it.each([
    [{}, 400, 'invalid_request'],
    [{ client_id: 'nobody' }, 401, 'invalid_client'],
    [{ client_id: 'app', grant_type: 'refresh_token', refresh_token: 'x' }, 401, 'invalid_client'],
    [{ client_id: 'app', client_secret: 'wrong', grant_type: 'refresh_token', refresh_token: 'x' }, 401, 'invalid_client'],
    [{ client_id: 'pub' }, 400, 'invalid_request'],
    [{ client_id: 'pub', grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ client_id: 'pub', grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant'],
    [{ client_id: 'pub', grant_type: 'authorization_code', code: 'x' }, 400, 'invalid_request'],
  ])('answers %j as RFC 6749 says, and lets nobody keep it', async (form, status, error) => {
    await using local = await openLocal();
    for (const [client_id, isPublic] of [['app', false], ['pub', true]] as const) {
      await local.call('POST', '/_emulator/oauth-clients', { client_id, name: 'C', redirect_uris: ['https://a.example/'], public: isPublic });
    }
    const answer = await post(local, form);
    expect([answer.status, answer.body.error, answer.headers.get('cache-control')]).toEqual([status, error, 'no-store']);
  });
});
