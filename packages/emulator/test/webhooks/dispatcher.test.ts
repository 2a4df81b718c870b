import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/index.ts';

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
