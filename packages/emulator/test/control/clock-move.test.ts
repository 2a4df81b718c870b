import { expect, it } from 'vitest';
import { openLocal } from '../local.ts';

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
