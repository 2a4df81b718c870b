import { operations, roleMatrix, scopes, type Operation } from '@lealup/contract';
import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';
import { fillWorkspace, guarded, pathOf, sendTo, workingBody, type World } from '../world.ts';

const allScopes = Object.keys(scopes);

async function openWorld(): Promise<{ local: Local; world: World }> {
  const local = await openLocal();
  return { local, world: await fillWorkspace(local, local.emulator.apiKey, local.emulator.tenantId) };
}

async function keyWith(local: Local, keyScopes: string[]): Promise<string> {
  const { body } = await local.call('POST', '/_emulator/api-keys', { name: 'K', scopes: keyScopes });
  return `Bearer ${body.api_key}`;
}

describe('every operation', () => {
  it.each(guarded)('$id answers its working request as the contract says', async (operation) => {
    const { local, world } = await openWorld();
    await using _closing = local;
    const { status, text } = await sendTo(local, operation, world, `Bearer ${world.key}`);
    // userinfo belongs to users, and keys are none.
    expect([status, text.slice(0, operation.id === 'getUserinfo' ? 0 : 200)]).toEqual(
      operation.id === 'getUserinfo' ? [403, ''] : [operation.success.status, expect.any(String)],
    );
  });

  it.each(guarded.filter((operation) => operation.path.includes('{id}') && !operation.path.startsWith('/v1/dashboards')))(
    '$id answers 404 to the id of another workspace and lets nothing of it out',
    async (operation) => {
      const { local, world } = await openWorld();
      await using _closing = local;
      const { body: other } = await local.call('POST', '/_emulator/tenants', { name: 'Other' });
      const foreign = await fillWorkspace(local, other.api_key, other.id);
      const { status, text } = await local.call(operation.method, pathOf(operation, foreign), workingBody(operation, world));
      expect(status).toBe(404);
      expect(text).not.toContain('Acme');
    },
  );
});

describe('another workspace', () => {
  it('is seen in no list, filter, body or cursor', async () => {
    const { local, world } = await openWorld();
    await using _closing = local;
    const { body: other } = await local.call('POST', '/_emulator/tenants', { name: 'Other' });
    const foreign = await fillWorkspace(local, other.api_key, other.id);
    const secrets = Object.values(foreign.ids);
    const { customer, segment, user } = foreign.ids;
    const queries = [
      '/v1/customers?limit=200',
      `/v1/customers?segment_id=${segment}`,
      `/v1/customers?owner_id=${user}`,
      '/v1/events?limit=200',
      `/v1/events?customer_id=${customer}`,
      '/v1/tasks?limit=200',
      `/v1/tasks?customer_id=${customer}`,
      `/v1/tasks?owner=${user}`,
      '/v1/playbooks?limit=200',
      '/v1/users?limit=200',
      '/v1/webhook-subscriptions',
      '/v1/analytics/portfolio',
      '/v1/analytics/renewals',
      '/v1/dashboards/default/widgets',
    ];
    for (const path of queries) {
      const { status, text } = await local.call('GET', path);
      expect(status).toBe(200);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    const event = await local.call('POST', '/v1/events', [{ customer_id: customer, event_name: 'login' }]);
    expect(event.body.errors).toMatchObject([{ code: 'unknown_customer' }]);
    const trigger = { all: [{ field: 'segment', op: 'eq', value: segment }] };
    const playbook = await local.call('POST', '/v1/playbooks', { name: 'P', trigger, actions: [{ type: 'create_task', title: 'T' }] });
    expect(playbook.status).toBe(422);
    for (const filters of [{ segment_id: segment }, { owner_id: user }]) {
      const { status } = await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://example.com/', events: ['*'], filters });
      expect(status).toBe(422);
    }
    expect((await local.call('PATCH', `/v1/tasks/${world.ids.task}`, { owner_id: user })).status).toBe(422);
  });
});

describe('scopes', () => {
  it.each(guarded)('$id passes with exactly its own, and with no other alone', async (operation) => {
    const { local, world } = await openWorld();
    await using _closing = local;
    const needed = operation.scopes ?? [];
    for (const scope of allScopes) {
      const { status, body } = await sendTo(local, operation, world, await keyWith(local, [scope]));
      const isAllowed = needed.length === 0 || needed.includes(scope) || scope === 'admin:*';
      const isRefused = status === 403 && body.code === 'insufficient_scope';
      // userinfo asks for openid, which no key has.
      expect([scope, isRefused]).toEqual([scope, operation.id === 'getUserinfo' || !isAllowed]);
    }
    const none = await sendTo(local, operation, world, await keyWith(local, []));
    expect(none.status === 403).toBe(needed.length > 0 || operation.id === 'getUserinfo');
  });

  it('of an erasure is admin:* alone', async () => {
    const { local, world } = await openWorld();
    await using _closing = local;
    const erase = async (keyScopes: string[]) =>
      (await local.call('DELETE', `/v1/customers/${world.ids.customer}?hard=true`, undefined, { authorization: await keyWith(local, keyScopes) })).status;
    expect(await erase(allScopes.filter((scope) => scope !== 'admin:*'))).toBe(403);
    expect(await erase(['admin:*'])).toBe(204);
  });
});

describe('roles', () => {
  const roles = ['admin', 'director', 'csm', 'viewer'] as const;

  /** An access token of one user of the workspace, through the whole of OAuth. */
  async function signIn(local: Local, role: string): Promise<string> {
    const redirect_uri = 'http://127.0.0.1/cb';
    const { body: client } = await local.call('POST', '/_emulator/oauth-clients', { name: 'C', redirect_uris: [redirect_uri], public: true });
    const request = new URLSearchParams({
      response_type: 'code',
      client_id: client.client_id,
      redirect_uri,
      scope: 'openid admin:*',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      auto_approve: `${role}@lealup.test`,
    });
    const { headers } = await local.call('GET', `/v1/oauth/authorize?${request.toString()}`);
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client.client_id,
      redirect_uri,
      code: new URL(headers.get('location') ?? '').searchParams.get('code') ?? '',
      code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    });
    const { body } = await local.call('POST', '/v1/oauth/token', form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
    return `Bearer ${body.access_token}`;
  }

  const mayDo = ({ feature, action }: Operation, role: string): boolean => {
    if (feature === null || action === null) return true;
    const actions = roleMatrix[feature]?.[role] ?? [];
    return actions.includes('all') || actions.includes(action);
  };

  it.each(roles)('%s may do what the matrix says, and nothing else', async (role) => {
    const local = await openLocal({ autoApprove: true });
    await using _closing = local;
    const world = await fillWorkspace(local, local.emulator.apiKey, local.emulator.tenantId);
    const authorization = await signIn(local, role);
    for (const operation of guarded) {
      const { status, body } = await sendTo(local, operation, world, authorization);
      const isRefused = status === 403 && body.code === 'role_forbidden';
      expect([operation.id, isRefused]).toEqual([operation.id, !mayDo(operation, role)]);
    }
  });

  it('cover every operation that has a feature', () => {
    const features = Object.values(operations).flatMap(({ feature }) => feature ?? []);
    expect(Object.keys(roleMatrix)).toEqual(expect.arrayContaining(features));
  });
});
