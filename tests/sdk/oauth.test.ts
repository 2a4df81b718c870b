import { createEmulator, type Emulator } from '@lealup/emulator';
import { LealUp } from '@lealup/sdk';
import { memoryTokenStore, OAuth, type TokenStore } from '@lealup/sdk/oauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const REDIRECT = 'http://127.0.0.1:8123/callback';
const BASE = 'http://127.0.0.1:4020';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator({ clock: 'manual', autoApprove: true });
});

afterEach(() => emulator.close());

/** What a user's browser does: opens the page, allows, and comes back. */
async function signIn(store: TokenStore, email = 'csm@lealup.test'): Promise<(another: TokenStore) => OAuth> {
  const answer = await emulator.fetch(`${BASE}/_emulator/oauth-clients`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'App', redirect_uris: [REDIRECT], public: true }),
  });
  const { client_id: clientId } = (await answer.json()) as { client_id: string };
  const create = (another: TokenStore) =>
    new OAuth({ clientId, redirectUri: REDIRECT, baseUrl: BASE, fetch: emulator.fetch, store: another, scopes: ['openid', 'offline_access', 'customers:read'] });
  const oauth = create(store);
  const { url, ...begun } = await oauth.authorizeUrl();
  const consent = await emulator.fetch(`${url}&auto_approve=${email}`, { redirect: 'manual' });
  await oauth.exchangeCode(consent.headers.get('location') ?? '', begun);
  return create;
}

describe('OAuth of the SDK against the emulator', () => {
  it('signs a user in and calls as that user', async () => {
    const store = memoryTokenStore();
    const oauth = (await signIn(store))(store);
    const client = new LealUp({ oauth, fetch: emulator.fetch });
    expect(await client.users.me()).toMatchObject({ type: 'user', email: 'csm@lealup.test', role: 'csm' });
    expect(await store.load()).toMatchObject({ tenantId: emulator.tenantId, scope: expect.stringContaining('customers:read') });
  });

  it('renews a token that the server has let end, once for all calls of all processes on one store', async () => {
    const store = memoryTokenStore();
    const create = await signIn(store);
    const before = await store.load();
    await emulator.clock.advance('PT2H');
    const clients = Array.from({ length: 4 }, () => new LealUp({ oauth: create(store), fetch: emulator.fetch, retry: { sleep: async () => undefined } }));
    const calls = clients.flatMap((client) => [client.users.me(), client.users.me(), client.customers.list()]);
    await Promise.all(calls);
    const after = await store.load();
    expect(after?.refreshToken).not.toBe(before?.refreshToken);
    // A token that was used twice would have ended the whole sign-in.
    await emulator.clock.advance('PT2H');
    expect(await clients[0]?.users.me()).toMatchObject({ email: 'csm@lealup.test' });
  });

  it('says that the user has to sign in again once the refresh token has ended', async () => {
    const store = memoryTokenStore();
    const oauth = (await signIn(store))(store);
    await emulator.clock.advance('P91D');
    await expect(new LealUp({ oauth, fetch: emulator.fetch }).users.me()).rejects.toMatchObject({ name: 'OAuthError', code: 'invalid_grant' });
  });

  it('ends a sign-in everywhere when it is revoked', async () => {
    const store = memoryTokenStore();
    const create = await signIn(store);
    await create(store).revoke();
    const elsewhere = new LealUp({ oauth: create(store), fetch: emulator.fetch });
    await expect(elsewhere.users.me()).rejects.toMatchObject({ name: 'OAuthError', code: 'invalid_grant' });
    await create(memoryTokenStore()).revoke();
  });
});
