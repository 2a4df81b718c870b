import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

const names = async (local: Awaited<ReturnType<typeof openLocal>>) =>
  (await local.call('GET', '/v1/customers')).body.data.map(({ name }: { name: string }) => name);

describe('snapshots', () => {
  it('bring back customers, history and the clock, as often as one likes', async () => {
    await using local = await openLocal();
    const acme = await local.customer('acme.com');
    await local.emulator.clock.advance('P3D');
    local.emulator.snapshot();
    const before = await local.call('GET', `/v1/customers/${acme}/health/history`);
    for (let round = 0; round < 2; round += 1) {
      await local.customer('globex.com');
      await local.call('DELETE', `/v1/customers/${acme}`);
      await local.emulator.clock.advance('P30D');
      local.emulator.restore();
      expect(await names(local)).toEqual(['acme.com']);
      expect((await local.call('GET', `/v1/customers/${acme}/health/history`)).body).toEqual(before.body);
      expect((await local.call('GET', '/v1/customers?q=acme')).body.data).toHaveLength(1);
    }
  });

  it('give the same ids again for the same requests', async () => {
    await using local = await openLocal();
    local.emulator.snapshot('start');
    const first = await local.customer('acme.com');
    local.emulator.restore('start');
    expect(await local.customer('acme.com')).toBe(first);
  });

  it('are kept by name, and leave the state after the seed to a reset', async () => {
    await using local = await openLocal();
    await local.customer('one.com');
    expect((await local.call('POST', '/_emulator/snapshots', { name: 'one' })).body).toEqual({ name: 'one', tenant_id: null, created_at: '2026-03-10T12:00:00.000Z' });
    await local.customer('two.com');
    await local.call('POST', '/_emulator/snapshots', { name: 'two' });
    await local.call('POST', '/_emulator/reset');
    expect(await names(local)).toEqual([]);
    await local.call('POST', '/_emulator/snapshots/two/restore');
    expect(await names(local)).toEqual(['two.com', 'one.com']);
    await local.call('POST', '/_emulator/snapshots/one/restore');
    expect(await names(local)).toEqual(['one.com']);
    expect((await local.call('GET', '/_emulator/snapshots')).body.data.map(({ name }: { name: string }) => name)).toEqual(['one', 'two']);
  });

  it('send no webhook again that had been delivered, and those that had not', async () => {
    const seen: string[] = [];
    await using local = await openLocal({
      webhooks: {
        'https://app.test/hook': async (request) => {
          seen.push(request.headers.get('webhook-id') ?? '');
          return new Response(null, { status: 204 });
        },
      },
    });
    await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['customer.created'] });
    await local.customer('acme.com');
    await local.emulator.settled();
    local.emulator.snapshot();
    await local.customer('globex.com');
    await local.emulator.settled();
    local.emulator.restore();
    await local.emulator.settled();
    expect(seen).toHaveLength(2);
    expect((await local.call('GET', '/_emulator/deliveries')).body.data).toMatchObject([{ state: 'succeeded' }]);
  });

  it('refuse a name that none has, and one that is none, and change nothing', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    expect((await local.call('POST', '/_emulator/snapshots/none/restore')).status).toBe(404);
    expect((await local.call('POST', '/_emulator/snapshots', { name: '../x' })).body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/name' }] });
    expect(() => local.emulator.restore('none')).toThrow(/none/);
    expect(await names(local)).toEqual(['acme.com']);
  });

  it('survive a restart on a data folder', async () => {
    const data = mkdtempSync(join(tmpdir(), 'lealup-snapshots-'));
    try {
      {
        await using local = await openLocal({ data });
        await local.customer('acme.com');
        local.emulator.snapshot('kept');
        await local.customer('globex.com');
      }
      await using local = await openLocal({ data });
      expect(await names(local)).toEqual(['globex.com', 'acme.com']);
      local.emulator.restore('kept');
      expect(await names(local)).toEqual(['acme.com']);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});
