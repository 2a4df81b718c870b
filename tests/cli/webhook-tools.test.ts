import { describe, expect, it } from 'vitest';
import { openReceiver } from './receiver.ts';
import { lealup, openStage } from './terminal.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y';
const env = { LEALUP_WEBHOOK_SECRET: SECRET };

describe('lealup webhooks attack', () => {
  it('passes a receiver that verifies', async () => {
    await using receiver = await openReceiver(SECRET);
    const { code, out, err } = await lealup(['webhooks', 'attack', receiver.url, '-o', 'json'], { env });
    const failed = (JSON.parse(out) as { data: { passed: boolean; attack: string }[] }).data.filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
    expect([code, err]).toEqual([0, expect.stringContaining('passed.')]);
  });

  it('ends with 8 where an attack was accepted, and says which', async () => {
    await using receiver = await openReceiver(SECRET, { isCareless: true });
    const { code, out } = await lealup(['webhooks', 'attack', receiver.url, '-o', 'json'], { env });
    expect(code).toBe(8);
    const failed = (JSON.parse(out) as { data: { passed: boolean; attack: string }[] }).data.filter(({ passed }) => !passed);
    expect(failed.map(({ attack }) => attack)).toContain('signed with another secret');
  });

  it('aims at this machine only, and wants the secret', async () => {
    const remote = await lealup(['webhooks', 'attack', 'https://example.com/hooks'], { env });
    expect([remote.code, remote.err]).toEqual([2, expect.stringContaining('no receiver on this machine')]);
    const bare = await lealup(['webhooks', 'attack', 'http://127.0.0.1:9/hooks']);
    expect([bare.code, bare.err]).toEqual([10, expect.stringContaining('--secret-file')]);
  });
});

describe('lealup webhooks trigger, deliveries and replay', () => {
  it('send a sample, list what became of it, and send it again', async () => {
    await using stage = await openStage();
    await using receiver = await openReceiver(SECRET);
    await stage.lealup(['webhooks', 'create', '--url', receiver.url, '--event', '*'], { env });
    const { code, out, err } = await stage.lealup(['webhooks', 'trigger', 'health.changed', '--set', 'score=41', '--set', 'status=at_risk']);
    expect([code, err]).toEqual([0, expect.stringContaining('Sent to 1 subscription.')]);
    expect(JSON.parse(out)).toMatchObject({ type: 'health.changed', data: { object: { score: 41, status: 'at_risk' } } });
    await stage.emulator.settled();
    const list = await stage.lealup(['webhooks', 'deliveries', '-o', 'json']);
    const [delivery] = (JSON.parse(list.out) as { data: { id: string; state: string }[] }).data;
    expect(delivery).toMatchObject({ state: 'succeeded' });
    const again = await stage.lealup(['webhooks', 'replay', delivery?.id ?? '', '-o', 'json']);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { attempts: 2, state: 'succeeded' }]);
  });

  it('say what is wrong with a type, a field or an id', async () => {
    await using stage = await openStage();
    expect((await stage.lealup(['webhooks', 'trigger', 'customer.exploded'])).code).toBe(2);
    const field = await stage.lealup(['webhooks', 'trigger', 'health.changed', '--set', 'colour=red']);
    expect([field.code, field.err]).toEqual([2, expect.stringContaining('--set colour is no field of health.changed.')]);
    expect((await stage.lealup(['webhooks', 'trigger', 'health.changed', '--set', 'score'])).code).toBe(2);
    expect((await stage.lealup(['webhooks', 'replay', 'none'])).code).toBe(3);
  });

  it('reach fields at any depth, and name the nearest for a path that leads nowhere', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers: [{ name: 'Acme', email_domain: 'acme.com', arr: 7, custom_fields: { country: 'Spain' } }] }] } });
    const trigger = (...flags: string[]) => stage.lealup(['webhooks', 'trigger', 'customer.updated', ...flags]);
    const set = await trigger('--customer', 'acme.com', '--set', 'data.object.arr=5', '--set', 'custom_fields.tier=Gold');
    expect([set.code, JSON.parse(set.out)]).toMatchObject([0, { data: { object: { name: 'Acme', arr: 5, custom_fields: { country: 'Spain', tier: 'Gold' } } } }]);
    const typo = await trigger('--set', 'data.object.ar=5');
    expect([typo.code, typo.err]).toEqual([2, expect.stringMatching(/did you mean data\.object\.arr\?.*\n next: lealup webhooks trigger customer\.updated --set data\.object\.arr=5\n$/s)]);
    expect(await trigger('--set', 'arr.deep=5')).toMatchObject({ code: 2, err: expect.stringContaining('--set arr.deep is no field of customer.updated.') });
    expect(await trigger('--set', '__proto__.x=5')).toMatchObject({ code: 2 });
  });
});
