import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/index.ts';
import { openLocal } from '../local.ts';

describe('the dispatcher', () => {
  it('sends to one receiver while another one hangs with more due than may be under way', async () => {
    const hung: (() => void)[] = [];
    const arrived: string[] = [];
    let allArrived = (): void => {};
    const all = new Promise<void>((resolve) => (allArrived = resolve));
    const emulator = await createEmulator({
      clock: 'manual',
      webhooks: {
        'https://hangs.test/hook': () => new Promise((resolve) => hung.push(() => resolve(new Response()))),
        'https://answers.test/hook': async (request) => {
          arrived.push(await request.text());
          if (arrived.length === 100) allArrived();
          return new Response();
        },
      },
    });
    const post = async (path: string, body: unknown): Promise<void> => {
      const headers = { 'authorization': `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
      const answer = await emulator.fetch(new Request(`http://emulator.test${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
      expect(answer.status).toBeLessThan(300);
    };
    await post('/v1/webhook-subscriptions', { url: 'https://hangs.test/hook', events: ['*'] });
    await post('/v1/webhook-subscriptions', { url: 'https://answers.test/hook', events: ['*'] });
    for (let index = 0; index < 100; index += 1) await post('/_emulator/webhooks/trigger', { type: 'customer.created' });
    await all;
    expect(new Set(arrived).size).toBe(100);
    expect(hung).toHaveLength(16);
    const settled = emulator.settled();
    // Each answer frees a place for the next.
    for (let index = 0; index < 100; index += 1) {
      while (hung[index] === undefined) await new Promise(setImmediate);
      hung[index]?.();
    }
    await settled;
    await emulator.close();
  });
});

describe('deliveries under way', () => {
  it('are shown as such, and those that wait behind them are not sent once their subscription is paused', async () => {
    const hung: (() => void)[] = [];
    await using local = await openLocal({ webhooks: { 'https://hangs.test/hook': () => new Promise((resolve) => hung.push(() => resolve(new Response()))) } });
    const subscription = (await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://hangs.test/hook', events: ['*'] })).body.id;
    for (let index = 0; index < 20; index += 1) await local.call('POST', '/_emulator/webhooks/trigger', { type: 'customer.created' });
    while (hung.length < 16) await new Promise(setImmediate);
    const list = async (state: string) => (await local.call('GET', `/_emulator/deliveries?state=${state}`)).body.data;
    const underWay = await list('delivering');
    expect(underWay).toHaveLength(16);
    expect(underWay[0]).toMatchObject({ state: 'delivering', next_attempt_at: null });
    expect(await list('pending')).toHaveLength(4);
    expect((await local.call('POST', `/_emulator/deliveries/${underWay[0].id}/redeliver`)).status).toBe(409);
    await local.call('PATCH', `/_emulator/webhook-subscriptions/${subscription}`, { status: 'paused' });
    for (const answer of hung) answer();
    await local.emulator.settled();
    expect([await list('succeeded'), await list('pending')].map(({ length }) => length)).toEqual([16, 4]);
    expect(hung).toHaveLength(16);
  });
});
