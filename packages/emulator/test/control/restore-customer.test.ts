import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

const ACME = { name: 'Acme', email_domain: 'acme.com' };

async function openWithTrashed(): Promise<{ local: Local; id: string; restore(id?: string): ReturnType<Local['call']> } & AsyncDisposable> {
  const local = await openLocal();
  const { id } = (await local.call('POST', '/v1/customers', ACME)).body;
  await local.call('DELETE', `/v1/customers/${id}`);
  return {
    local,
    id,
    restore: (which = id) => local.call('POST', `/_emulator/customers/${which}/restore`),
    [Symbol.asyncDispose]: () => local.emulator.close(),
  };
}

describe('a customer in the trash', () => {
  it('comes back as it was, once', async () => {
    await using stage = await openWithTrashed();
    expect((await stage.local.call('GET', `/v1/customers/${stage.id}`)).status).toBe(404);
    expect((await stage.restore()).status).toBe(204);
    expect((await stage.local.call('GET', `/v1/customers/${stage.id}`)).body).toMatchObject({ id: stage.id, ...ACME });
    expect((await stage.restore()).status).toBe(404);
  });

  it('stays there if its domain has been taken meanwhile', async () => {
    await using stage = await openWithTrashed();
    const other = (await stage.local.call('POST', '/v1/customers', { ...ACME, name: 'Another Acme' })).body;
    expect((await stage.restore()).status).toBe(409);
    expect((await stage.local.call('GET', '/v1/customers')).body.data).toMatchObject([{ id: other.id }]);
  });

  it('is not one that never was', async () => {
    await using stage = await openWithTrashed();
    expect((await stage.restore('01JXXXXXXXXXXXXXXXXXXXXXXX')).status).toBe(404);
  });
});
