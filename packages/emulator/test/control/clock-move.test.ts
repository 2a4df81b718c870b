import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { NOW, openLocal } from '../local.ts';

const HOOK = 'https://app.test/hook';

it('a move of the clock tells how much work came due on the way, and how many deliveries were tried', async () => {
  const statuses = [500, 500, 204];
  await using local = await openLocal({ webhooks: { [HOOK]: () => new Response(null, { status: statuses.shift() ?? 204 }) } });
  const advance = async (advanceBy: string) => (await local.call('POST', '/_emulator/clock', { advance: advanceBy })).body;
  expect(await advance('PT1H')).toMatchObject({ jobs_run: 0, deliveries: 0 });

  await local.call('POST', '/v1/webhook-subscriptions', { url: HOOK, events: ['customer.created'] });
  await local.customer('acme.com');
  await local.emulator.settled();
  // Two nights, and the second and third attempt.
  expect(await advance('P2D')).toEqual({ now: '2026-03-12T13:00:00.000Z', jobs_run: 2, deliveries: 2 });
  expect(statuses).toEqual([]);
});

it('a move that takes long lets others be answered meanwhile, and ends when the state is replaced', async () => {
  await using local = await openLocal({ seed: 'demo' });
  const { url } = await local.emulator.listen();
  const moved = local.call('POST', '/_emulator/clock', { set: '9999-12-31T00:00:00Z' });
  expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  expect((await local.call('POST', '/_emulator/clock', { advance: 'P1D' })).status).toBe(409);
  local.emulator.reset();
  expect(await moved).toMatchObject({ status: 409, body: { detail: 'The state was replaced while the clock was being moved. Where it stands now, GET /_emulator/clock tells.' } });
  expect(local.emulator.clock.now()).toBe(Date.parse(NOW));
});

it('a move that takes long is broken off by a close, and in a folder goes on from where it was', async () => {
  const data = mkdtempSync(join(tmpdir(), 'lealup-move-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const first = await openLocal({ data, seed: 'demo' });
  const moved = first.emulator.clock.advance('P900Y');
  const { url } = await first.emulator.listen();
  await fetch(`${url}/_emulator/health`);
  await Promise.all([expect(moved).rejects.toThrow('The emulator was closed.'), first.emulator.close()]);
  const second = await openLocal({ data });
  expect(second.emulator.clock.now()).toBeGreaterThan(Date.parse(NOW));
  await second.emulator.close();
});
