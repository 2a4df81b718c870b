import { describe, expect, it } from 'vitest';
import { ControlError, createControl } from '../src/control-client.ts';
import { controlOperations } from '../src/generated/control-operations.ts';
import { createEmulator } from '../src/index.ts';

const open = () => createEmulator({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });

describe('the client of the control plane', () => {
  it('has a method for each operation', async () => {
    await using emulator = await open();
    const { streamRequests: _, ...calls } = controlOperations;
    for (const id of Object.keys(calls)) expect(emulator.control).toHaveProperty(id, expect.any(Function));
  });

  it('is made from the document that the emulator serves', async () => {
    await using emulator = await open();
    const document = await emulator.control.getControlContract();
    const paths: Record<string, Record<string, { operationId?: string }>> = document['paths'] as never;
    const served = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
    expect(new Set(served)).toEqual(new Set(Object.keys(controlOperations)));
    for (const { method, path } of Object.values(controlOperations)) {
      const { status, body } = await emulator.fetch(`http://127.0.0.1:4020${path}`, { method });
      await body?.cancel();
      expect(status, `${method} ${path}`).toBeLessThan(500);
    }
  });

  it('names a workspace where the document says that a call takes one', async () => {
    await using emulator = await open();
    const document = await emulator.control.getControlContract();
    const paths: Record<string, Record<string, { parameters?: { $ref?: string }[] }>> = document['paths'] as never;
    const reads = Object.entries(paths).flatMap(([path, { get }]) => (get && !path.includes('{') && !path.endsWith('/stream') ? [{ path, isScoped: get.parameters?.some(({ $ref }) => $ref?.endsWith('/Workspace')) ?? false }] : []));
    expect(reads.filter(({ isScoped }) => isScoped)).toHaveLength(7);
    for (const { path, isScoped } of reads) {
      const { status } = await emulator.fetch(`http://127.0.0.1:4020${path}`, { headers: { 'x-lealup-workspace': 'nowhere' } });
      expect({ path, status }).toEqual({ path, status: isScoped ? 404 : 200 });
    }
  });

  it.each(['in process', 'over a socket'])('sends paths, queries and bodies, %s', async (edge) => {
    await using emulator = await open();
    const { url } = await emulator.listen({ port: 0 });
    const control = edge === 'in process' ? emulator.control : createControl({ url: `${url}/` });
    expect(await control.getEmulatorHealth()).toMatchObject({ status: 'ready', clock: 'manual' });
    expect(await control.moveClock({ advance: 'P1D' })).toMatchObject({ now: '2026-03-11T12:00:00.000Z' });
    expect(await control.takeSnapshot({ name: 'a.b' })).toMatchObject({ name: 'a.b' });
    expect(await control.restoreSnapshot({ name: 'a.b' })).toBeUndefined();
    expect((await control.startFaultScenario({ name: 'outage' })).data).toHaveLength(2);
    await control.removeFault({ id: 'fault_1' });
    await control.clearFaults();
    await emulator.fetch('http://x/v1/users/me', { headers: { authorization: `Bearer ${emulator.apiKey}` } });
    expect((await control.listRequests({ path: '/v1/users/me', limit: 1 })).data).toMatchObject([{ status: 200 }]);
    expect((await control.listRequests({ q: 'a&b=c' })).data).toEqual([]);
    expect((await control.listDeliveries({ type: 'customer.created', state: 'retrying', limit: 1 })).data).toEqual([]);
  });

  it('sends a body where the document has one, with nothing in it too', async () => {
    await using emulator = await open();
    const headers = { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
    const made = await emulator.fetch('http://x/v1/webhook-subscriptions', { method: 'POST', headers, body: JSON.stringify({ url: 'http://127.0.0.1:1/', events: ['*'] }) });
    const { id, secret } = (await made.json()) as { id: string; secret: string };
    const rotated = await emulator.control.rotateWebhookSecret({ id });
    expect(rotated.secret).toMatch(/^whsec_/);
    expect(rotated.secret).not.toBe(secret);
    await expect(emulator.control.addFault({})).rejects.toMatchObject({ status: 422 });
    expect(await emulator.control.seed({})).toBeUndefined();
    await emulator.control.reset({});
  });

  it('speaks for one workspace', async () => {
    await using emulator = await open();
    const { id, api_key } = await emulator.control.createTenant({ name: 'Other' });
    const other = emulator.control.within(id);
    await emulator.fetch('http://x/v1/users/me', { headers: { authorization: `Bearer ${api_key}` } });
    expect((await other.listRequests()).data).toHaveLength(1);
    await other.reset();
    expect((await other.listRequests()).data).toHaveLength(0);
  });

  it('says what was wrong', async () => {
    await using emulator = await open();
    const refused: unknown = await emulator.control.restoreSnapshot({ name: 'none' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ControlError);
    expect(refused).toMatchObject({ status: 404, problem: { code: 'not_found' }, message: expect.stringContaining('POST /_emulator/snapshots/none/restore was answered with 404: ') });
    await expect(emulator.control.removeFault({ id: '' })).rejects.toThrow('removeFault needs id');
  });

  it('names the control token', async () => {
    await using emulator = await createEmulator({ controlToken: 'a-control-token-of-tests' });
    const { url } = await emulator.listen({ port: 0 });
    expect(await emulator.control.getClock()).toMatchObject({ mode: 'system' });
    expect(await createControl({ url, token: 'a-control-token-of-tests' }).getClock()).toMatchObject({ mode: 'system' });
    await expect(createControl({ url }).getClock()).rejects.toMatchObject({ status: 401 });
  });

  it('follows requests until the loop is left', async () => {
    await using emulator = await open();
    const { url } = await emulator.listen({ port: 0 });
    const me = () => fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${emulator.apiKey}` } });
    for (const control of [emulator.control, createControl({ url })]) {
      await me();
      const seen: number[] = [];
      for await (const { id } of control.followRequests({ after: 0 })) {
        seen.push(id);
        if (seen.length === 2) break;
        await me();
      }
      expect(seen).toEqual([1, 2]);
      emulator.requests.clear();
      break;
    }
  });
});
