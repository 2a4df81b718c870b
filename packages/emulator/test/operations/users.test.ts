import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

describe('users', () => {
  it('are one of each role in a new workspace', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/v1/users');
    expect(body.data.map((user: { email: string; role: string }) => [user.email, user.role]).reverse()).toEqual([
      ['admin@lealup.test', 'admin'],
      ['director@lealup.test', 'director'],
      ['csm@lealup.test', 'csm'],
      ['viewer@lealup.test', 'viewer'],
    ]);
  });

  it('are invited once for an address, whatever its case', async () => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/users', { email: 'Ana@Acme.com', name: 'Ana', role: 'csm' });
    expect([status, body.email, body.status]).toEqual([201, 'ana@acme.com', 'invited']);
    const again = await local.call('POST', '/v1/users', { email: 'ana@acme.com', role: 'viewer' });
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    expect((await local.call('POST', '/v1/users', { email: 'no address', role: 'boss' })).body.errors).toHaveLength(2);
  });

  it('change their role, except the last admin', async () => {
    await using local = await openLocal();
    const { body: list } = await local.call('GET', '/v1/users');
    const byRole = (role: string) => list.data.find((user: { role: string }) => user.role === role).id;
    const setRole = (id: string, role: string) => local.call('PATCH', `/v1/users/${id}/role`, { role });
    const refused = await setRole(byRole('admin'), 'viewer');
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    // Who is only invited cannot take over.
    const { body: invited } = await local.call('POST', '/v1/users', { email: 'new@acme.com', role: 'admin' });
    expect(invited.role).toBe('admin');
    expect((await setRole(byRole('admin'), 'viewer')).status).toBe(409);
    expect((await setRole(byRole('csm'), 'admin')).body.role).toBe('admin');
    expect((await setRole(byRole('admin'), 'viewer')).body.role).toBe('viewer');
    expect((await setRole('nobody', 'viewer')).status).toBe(404);
  });
});
