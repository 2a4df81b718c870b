import { describe, expect, it } from 'vitest';
import { ControlError, createControl, NoEmulatorError } from '../src/control-client.ts';
import { controlOperations } from '../src/generated/control-operations.ts';
import { createEmulator, type EmulatorOptions } from '../src/index.ts';

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
      // What is of all workspaces is refused to a caller who names one that is not there, but for what nobody has to be known for.
      expect({ path, status }).toEqual({ path, status: isScoped || !/health$|openapi/.test(path) ? 404 : 200 });
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

  it('says where no emulator is, and what to do', async () => {
    await using emulator = await open();
    const listening = await emulator.listen({ port: 0 });
    const { url } = listening;
    await listening.close();
    const failed: unknown = await createControl({ url }).getClock().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NoEmulatorError);
    expect(failed).toMatchObject({ url, cause: { name: 'TypeError' } });
    expect(String(failed)).toBe(`NoEmulatorError: No emulator answers at ${url} (connect ECONNREFUSED ${new URL(url).host}). Start one by "lealup emulate", which listens at http://127.0.0.1:4020 by default, or name the address of one that runs.`);
    await expect(createControl({ url }).followRequests().next()).rejects.toThrow(`No emulator answers at ${url}`);
    await expect(createControl({ url: 'localhost:4020' }).getClock()).rejects.toThrow('No emulator answers at localhost:4020 (unknown scheme).');
  });

  it('says that what answers is no emulator', async () => {
    const page = () => Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    const control = createControl({ url: 'http://127.0.0.1:5173', fetch: page });
    const words = 'What answers at http://127.0.0.1:5173 is no emulator: GET /_emulator/clock was answered with text/html; charset=utf-8, not application/json. Start one by "lealup emulate"';
    await expect(control.getClock()).rejects.toThrow(words);
    for (const call of [control.reset(), control.exportSnapshot({ name: 'a' }), control.importSnapshot({ name: 'a', file: new Uint8Array() }), control.followRequests().next()]) {
      await expect(call).rejects.toThrow(NoEmulatorError);
    }
    const missing = createControl({ fetch: () => Promise.resolve(new Response('<p>'.repeat(5000), { status: 404 })) });
    const refused: unknown = await missing.getClock().catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 404, problem: '<p>'.repeat(5000) });
    expect(String(refused).length).toBeLessThan(400);
    const empty = createControl({ fetch: () => Promise.resolve(new Response(null)) });
    await expect(empty.getClock()).rejects.toThrow('was answered with no content type, not application/json.');
  });

  it('says of an emulator of this process that it is closed', async () => {
    const emulator = await open();
    await emulator.close();
    await expect(emulator.control.getClock()).rejects.toThrow('The emulator is closed.');
  });
});

describe.each(['in process', 'over a socket'])('following requests, %s', (edge) => {
  async function follow(options: EmulatorOptions = {}) {
    const emulator = await createEmulator(options);
    const { url } = await emulator.listen({ port: 0 });
    const control = edge === 'in process' ? emulator.control : createControl({ url });
    const call = (body?: string) => emulator.fetch('http://x/v1/none', body === undefined ? {} : { method: 'POST', body });
    return { control, call, emulator, [Symbol.asyncDispose]: () => emulator.close() };
  }

  it('goes on until the loop is left', async () => {
    await using local = await follow();
    await local.call();
    const seen: number[] = [];
    for await (const { id } of local.control.followRequests({ after: 0 })) {
      seen.push(id);
      if (seen.length === 3) break;
      await local.call();
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('goes on until the emulator is closed', async () => {
    await using local = await follow();
    await local.call();
    const requests = local.control.followRequests({ after: 0 });
    expect(await requests.next()).toMatchObject({ value: { id: 1 } });
    const [last] = await Promise.all([requests.next(), local.emulator.close()]);
    expect(last).toEqual({ done: true, value: undefined });
  });

  it.each(['waits', 'has just been given one'])('is aborted while it %s', async (moment) => {
    await using local = await follow();
    await local.call();
    const abort = new AbortController();
    const requests = local.control.followRequests({ after: 0 }, { signal: abort.signal });
    expect(await requests.next()).toMatchObject({ value: { id: 1 } });
    const waiting = moment === 'waits' ? requests.next() : null;
    abort.abort();
    await expect(waiting ?? requests.next()).rejects.toMatchObject({ name: 'AbortError' });
    expect(await requests.next()).toEqual({ done: true, value: undefined });
    await expect(local.control.followRequests({}, { signal: abort.signal }).next()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is left while it waits', async () => {
    await using local = await follow();
    await local.call();
    const requests = local.control.followRequests({ after: 0 });
    await requests.next();
    const waiting = requests.next();
    await requests.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('goes on with what is held where it was too slow', async () => {
    await using local = await follow({ requestLogSize: 10 });
    await local.call();
    const requests = local.control.followRequests({ after: 0 });
    const seen = [(await requests.next()).value?.id];
    for (let index = 0; index < 400; index += 1) await local.call('x'.repeat(16_000));
    for await (const { id } of requests) {
      seen.push(id);
      if (id === 401) await local.call();
      if (id === 402) break;
    }
    expect(seen.length).toBeLessThan(400);
    expect(seen).toEqual(seen.toSorted((a = 0, b = 0) => a - b));
    expect(seen.slice(-11)).toEqual(Array.from({ length: 11 }, (_, index) => 392 + index));
  });
});
