import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../src/control/seeds/demo-accounts.ts';
import { presetTenant } from '../../src/control/seeds/presets.ts';
import { generateUsage, type UsagePlan } from '../../src/control/seeds/usage.ts';
import { checkSeed } from '../../src/control/seed.ts';
import { isSeedPreset, type SeedDocument } from '../../src/index.ts';
import { NOW, openLocal, type Local } from '../local.ts';

const DAY_MS = 86_400_000;

const IS_SOAK = process.env['LEALUP_SOAK'] === '1';
/** A demo takes seconds. */
const SEED_NUMBERS = IS_SOAK ? Array.from({ length: 40 }, (_, index) => index * 104_729) : [1, 2, 2_147_483_647];

interface Customer {
  id: string;
  name: string;
  status: string;
  health_score: number | null;
  health_status: string | null;
}

async function listAll<Row>(local: Local, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await local.call('GET', `${path}?limit=100${cursor && `&cursor=${cursor}`}`);
    rows.push(...body.data);
    cursor = body.next_cursor;
  }
  return rows;
}

describe('the demo', () => {
  it('has customers in all bands, and every story shows', async () => {
    await using local = await openLocal({ seed: 'demo' });
    const customers = await listAll<Customer>(local, '/v1/customers');
    expect(customers).toHaveLength(40);
    const count = (band: string) => customers.filter((one) => one.health_status === band).length;
    for (const band of ['healthy', 'neutral', 'at_risk']) expect(count(band)).toBeGreaterThanOrEqual(5);
    expect(customers.every((one) => one.health_score !== null)).toBe(true);

    const playbooks = (await local.call('GET', '/v1/playbooks')).body.data as { id: string; name: string }[];
    const tasks = await listAll<{ customer_id: string; playbook_id: string }>(local, '/v1/tasks');
    const fired = (playbook: string) => {
      const id = playbooks.find(({ name }) => name === playbook)?.id;
      const ids = new Set(tasks.filter((task) => task.playbook_id === id).map((task) => task.customer_id));
      return customers.filter((one) => ids.has(one.id)).map((one) => one.name);
    };
    expect(fired('At-Risk')).toContain('Acme Robotics');
    expect(fired('Win-back')).toEqual(['Globex Energy']);
    expect(fired('Renewal')).toContain('Initech');
    expect(fired('Onboarding')).toEqual(['Pied Piper']);
    expect(fired('Expansion')).toContain('Stark Components');
    expect(fired('Expansion').length).toBeLessThan(6);

    const idOf = (name: string) => customers.find((one) => one.name === name)?.id;
    const acme = (await local.call('GET', `/v1/customers/${idOf('Acme Robotics')}/health/history`)).body.data;
    expect(acme).toHaveLength(60);
    expect(acme.at(-8).score - acme.at(-1).score).toBeGreaterThan(15);
    expect((await local.call('GET', `/v1/customers/${idOf('Initech')}`)).body.renewal_date).toBe('2026-03-25');
    expect((await local.call('GET', `/v1/customers/${idOf('Hooli Media')}/contacts`)).body.data).toContainEqual(expect.objectContaining({ role: 'stakeholder', title: 'Left the company' }));
    expect((await local.call('GET', '/_emulator/deliveries')).body.data).toEqual([]);
  });

  it.each(SEED_NUMBERS)('has customers in all bands, and its stories, whatever the seed number, such as %d', async (seed) => {
    await using local = await openLocal({ checkAnswers: false, seed: { preset: 'demo', seed } });
    const customers = await listAll<Customer>(local, '/v1/customers');
    for (const band of ['healthy', 'neutral', 'at_risk']) {
      expect(customers.filter((one) => one.health_status === band).length, band).toBeGreaterThanOrEqual(4);
    }
    const idOf = (name: string) => customers.find((one) => one.name === name)?.id;
    const acme = (await local.call('GET', `/v1/customers/${idOf('Acme Robotics')}/health/history`)).body.data;
    expect(acme.at(-8).score - acme.at(-1).score).toBeGreaterThan(15);
    expect((await local.call('GET', `/v1/customers/${idOf('Initech')}`)).body.renewal_date).toBe('2026-03-25');

    const playbooks = (await local.call('GET', '/v1/playbooks')).body.data as { id: string; name: string }[];
    const tasks = await listAll<{ customer_id: string; playbook_id: string }>(local, '/v1/tasks');
    const hasFired = (playbook: string, customer: string) => tasks.some((task) => task.playbook_id === playbooks.find(({ name }) => name === playbook)?.id && task.customer_id === idOf(customer));
    const stories = { 'At-Risk': 'Acme Robotics', 'Win-back': 'Globex Energy', Renewal: 'Initech', Onboarding: 'Pied Piper', Expansion: 'Stark Components' };
    expect(Object.entries(stories).filter(([playbook, customer]) => !hasFired(playbook, customer))).toEqual([]);
  });

  it('is the same for the same seed number and time, and another for another', async () => {
    const state = async (seed: number) => {
      await using local = await openLocal({ seed: { preset: 'demo', seed } });
      return (await listAll<Customer>(local, '/v1/customers')).map(({ id, health_score }) => [id, health_score]);
    };
    const first = await state(7);
    expect(await state(7)).toEqual(first);
    expect((await state(8)).map(([, score]) => score)).not.toEqual(first.map(([, score]) => score));
  });

  it('goes on: its nights come after those that it has had, one a day', async () => {
    await using local = await openLocal({ seed: 'demo' });
    const [first] = await listAll<Customer>(local, '/v1/customers');
    const before = (await local.call('GET', `/v1/customers/${first?.id}/health/history`)).body.data.length;
    await local.emulator.clock.advance('P2D');
    expect((await local.call('GET', `/v1/customers/${first?.id}/health/history`)).body.data).toHaveLength(before + 2);
  });

  it('is a seed document like any other', () => {
    expect(() => checkSeed({ tenants: [presetTenant('demo', { now: Date.parse(NOW), seed: 0 })] })).not.toThrow();
    expect(new Set(ACCOUNTS.map(({ name }) => name)).size).toBe(40);
  });
});

describe('a preset', () => {
  it('of load has as many customers and events as it says, and scores', async () => {
    await using local = await openLocal({ seed: 'load:30x2000' });
    const customers = await listAll<Customer>(local, '/v1/customers');
    expect(customers).toHaveLength(30);
    expect(customers.every((one) => one.health_score !== null)).toBe(true);
    expect(await listAll(local, '/v1/events')).toHaveLength(2000);
  });

  it('is posted by its name, and stays what a reset goes back to', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    expect((await local.call('POST', '/_emulator/seed', { preset: 'load:3x0' })).status).toBe(204);
    await local.customer('acme.com');
    local.emulator.reset();
    expect(await listAll(local, '/v1/customers')).toHaveLength(3);
    expect((await local.call('POST', '/_emulator/seed', { preset: 'empty' })).status).toBe(204);
    expect(await listAll(local, '/v1/customers')).toEqual([]);
  });

  it.each([
    [{ preset: 'dmeo' }, '/preset'],
    [{ preset: 'load:1000' }, '/preset'],
    [{ preset: 'demo', tenants: [{ name: 'T' }] }, '/tenants'],
  ])('that is none, or does not stand alone, is refused: %j', async (document, pointer) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/_emulator/seed', document);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('is told by its name', () => {
    expect(['empty', 'demo', 'load:1x2', 'load:0x0', 'seed.yaml', 'load:x', 'load:0x5'].map(isSeedPreset)).toEqual([true, true, true, true, false, false, false]);
  });
});

describe('made-up usage', () => {
  const plan: UsagePlan = { pattern: 'steady', sinceMs: null, nowMs: Date.parse(NOW), domain: 'acme.com', seed: 1, days: 90, users: 4, events: 3000 };
  const make = (changes: Partial<UsagePlan>) => [...generateUsage({ ...plan, ...changes })].flat();
  /** How many events there are in the first, second and last third. */
  const thirds = (changes: Partial<UsagePlan>) => {
    const counts = [0, 0, 0];
    for (const { timestamp } of make(changes)) {
      const age = (plan.nowMs - Date.parse(timestamp)) / DAY_MS;
      const third = Math.min(2, Math.max(0, Math.floor((90 - age) / 30)));
      counts[third] = (counts[third] ?? 0) + 1;
    }
    return counts as [number, number, number];
  };

  it.each(['steady', 'growing', 'declining', 'silent_since'] as const)('that is %s has the number of events that it says, in order, none of them later than now', (pattern) => {
    const events = make({ pattern });
    expect(events).toHaveLength(3000);
    const times = events.map(({ timestamp }) => Date.parse(timestamp));
    expect(Math.max(...times)).toBeLessThanOrEqual(plan.nowMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(make({ pattern })).toEqual(events);
    expect(make({ pattern, seed: 2 })).not.toEqual(events);
  });

  it('goes as its pattern says', () => {
    const [a, b, c] = thirds({ pattern: 'growing' });
    expect(a < b && b < c).toBe(true);
    const [d, e, f] = thirds({ pattern: 'declining' });
    expect(d > e && e > f).toBe(true);
    const [, , last] = thirds({ pattern: 'silent_since', sinceMs: plan.nowMs - 31 * DAY_MS });
    expect(last).toBe(0);
    const steady = thirds({});
    expect(Math.max(...steady) / Math.min(...steady)).toBeLessThan(1.2);
  });

  it('is part of a seed, and scored after as many nights as are asked for', async () => {
    const customers = [{ name: 'Acme', email_domain: 'acme.com', created_at: '2025-01-01T00:00:00Z', generate: { pattern: 'steady' as const, days: 40, users: 2, events: 200 } }];
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', nights: 9, customers }] } });
    expect(await listAll(local, '/v1/events')).toHaveLength(200);
    const [acme] = await listAll<Customer>(local, '/v1/customers');
    expect((await local.call('GET', `/v1/customers/${acme?.id}/health/history`)).body.data).toHaveLength(9);
  });

  it('tells of a status that changed before the customer was there', async () => {
    const customers = [{ name: 'Acme', email_domain: 'acme.com', status: 'churned', created_at: '2026-01-01T00:00:00Z', status_changed_at: '2025-01-01T00:00:00Z' }];
    await expect(openLocal({ seed: { tenants: [{ name: 'T', customers }] } })).rejects.toMatchObject({ extras: { issues: [{ pointer: '/tenants/0/customers/0/status_changed_at' }] } });
  });
});

describe('the published schema', () => {
  it('takes what the emulator takes', () => {
    const ajv = new Ajv2020.default({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(createRequire(import.meta.url)('../../seed.schema.json'));
    const documents: [SeedDocument | Record<string, unknown>, boolean][] = [
      [{}, true],
      [{ preset: 'demo' }, true],
      [{ tenants: [presetTenant('demo', { now: Date.parse(NOW), seed: 0 })] }, true],
      [{ preset: 'dmeo' }, false],
      [{ tenants: [{ name: 'T', colour: 'red' }] }, false],
      [{ tenants: [{ name: 'T', customers: [{ name: 'A', generate: { pattern: 'wild' } }] }] }, false],
    ];
    for (const [document, isValid] of documents) expect([validate(document), document]).toEqual([isValid, document]);
  });
});
