import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';
import { openReceiver } from '../receiver.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

const history = async (local: Local, id: string) => (await local.call('GET', `/v1/customers/${id}/health/history`)).body.data;

async function nps(local: Local, id: string, score: number): Promise<void> {
  const at = new Date(local.emulator.clock.now()).toISOString();
  await local.call('POST', '/_emulator/observations', { observations: [{ customer_id: id, kind: 'nps', score, at }] });
}

/** What subscribers are told while time goes on, by type and with the emulator's time. */
async function told(local: Local, events: string[], work: () => Promise<void>): Promise<{ type: string; created_at: string; data: { object: Record<string, unknown> } }[]> {
  await using receiver = await openReceiver();
  await local.call('POST', '/v1/webhook-subscriptions', { url: receiver.url, events, secret: SECRET });
  await work();
  await local.emulator.settled();
  return receiver.received.map(({ body }) => JSON.parse(body));
}

describe('a night', () => {
  it('scores every customer once a local date, at its own time', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await nps(local, id, 9);
    await local.emulator.clock.advance('P3D');
    expect((await history(local, id)).map((row: { date: string }) => row.date)).toEqual(['2026-03-11', '2026-03-12', '2026-03-13']);
    expect((await local.call('GET', `/v1/customers/${id}/health`)).body.calculated_at).toBe('2026-03-13T03:00:00.000Z');
  });

  it.each([
    ['America/Sao_Paulo', '2026-03-10T00:00:00Z', ['2026-03-10T06:00:00.000Z', '2026-03-11T06:00:00.000Z']],
    ['Asia/Kolkata', '2026-03-10T00:00:00Z', ['2026-03-10T21:30:00.000Z', '2026-03-11T21:30:00.000Z']],
    ['America/New_York', '2026-03-07T12:00:00Z', ['2026-03-08T07:00:00.000Z', '2026-03-09T07:00:00.000Z']],
    ['America/New_York', '2026-10-31T12:00:00Z', ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z']],
    ['Europe/Helsinki', '2026-03-28T12:00:00Z', ['2026-03-29T01:00:00.000Z', '2026-03-30T00:00:00.000Z']],
    ['Europe/Helsinki', '2026-10-24T12:00:00Z', ['2026-10-25T00:00:00.000Z', '2026-10-26T01:00:00.000Z']],
  ])('comes once a date in %s from %s', async (time_zone, now, nights) => {
    await using local = await openLocal({ seed: { now, tenants: [{ name: 'T', time_zone }] } });
    const id = await local.customer('acme.com');
    const seen: string[] = [];
    for (let hour = 0; hour < 48; hour += 1) {
      await local.emulator.clock.advance('PT1H');
      const { calculated_at } = (await local.call('GET', `/v1/customers/${id}/health`)).body;
      if (calculated_at !== null && seen.at(-1) !== calculated_at) seen.push(calculated_at);
    }
    expect(seen).toEqual(nights);
  });

  it('leaves rows of history as they are when events come late', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await local.call('POST', '/v1/events', [{ customer_id: id, event_name: 'login', user_email: 'a@acme.com' }]);
    await local.emulator.clock.advance('P2D');
    const before = await history(local, id);
    await local.call('POST', '/v1/events', [{ customer_id: id, event_name: 'export', user_email: 'b@acme.com', timestamp: '2026-03-10T13:00:00Z' }]);
    expect(await history(local, id)).toEqual(before);
    await local.emulator.clock.advance('P1D');
    expect((await history(local, id)).at(-1).score).not.toBe(before.at(-1).score);
  });

  it('gives a trend against seven days before, and medians of segments', async () => {
    const segment = { id: 'all', name: 'All', rules: { any: [{ field: 'arr', op: 'gte' as const, value: 0 }] } };
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', segments: [segment] }] } });
    const ids = [await local.customer('a.com', { arr: 1 }), await local.customer('b.com', { arr: 1 }), await local.customer('c.com', { arr: 1 })];
    for (const [index, id] of ids.entries()) await nps(local, id, [9, 6, 4][index] ?? 0);
    await local.emulator.clock.advance('P1D');
    const health = async () => (await local.call('GET', `/v1/customers/${ids[0]}/health`)).body;
    expect(await health()).toMatchObject({ trend: null, benchmarks: [{ segment_id: 'all', median: 60, delta: 30 }] });
    await nps(local, ids[0] ?? '', 5);
    await local.emulator.clock.advance('P7D');
    expect(await health()).toMatchObject({ score: 50, trend: 'down' });
  });

  it('tells of a sharp drop once, until the drop is over', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await nps(local, id, 9);
    await local.emulator.clock.advance('P7D');
    const events = await told(local, ['health.drop_sharp'], async () => {
      await nps(local, id, 7);
      await local.emulator.clock.advance('P20D');
      await nps(local, id, 5);
      await local.emulator.clock.advance('P3D');
    });
    expect(events.map(({ created_at }) => created_at)).toEqual(['2026-03-18T03:00:00.000Z', '2026-04-07T03:00:00.000Z']);
    expect(events[0]?.data).toMatchObject({ object: { score: 70 }, previous: { score: 90 } });
  });

  it('tells of a renewal exactly at 60, 30, 15 and 7 days, then that it is completed, and moves it a year on', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { renewal_date: '2026-06-01', arr: 10 });
    const events = await told(local, ['renewal.approaching', 'renewal.completed', 'renewal.churned'], () => local.emulator.clock.advance('P100D'));
    expect(events.map(({ type, created_at, data }) => [type, created_at.slice(0, 10), data.object['days_remaining']])).toEqual([
      ['renewal.approaching', '2026-04-02', 60],
      ['renewal.approaching', '2026-05-02', 30],
      ['renewal.approaching', '2026-05-17', 15],
      ['renewal.approaching', '2026-05-25', 7],
      ['renewal.completed', '2026-06-02', -1],
    ]);
    expect((await local.call('GET', `/v1/customers/${id}`)).body.renewal_date).toBe('2027-06-01');
    const { body } = await local.call('GET', '/v1/analytics/renewals');
    expect(body.buckets[3].rows).toMatchObject([{ renewal_date: '2026-06-01', outcome: 'completed' }]);
  });

  it('tells once of a renewal that was churned', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { renewal_date: '2026-03-12', status: 'churned' });
    const events = await told(local, ['renewal.completed', 'renewal.churned'], () => local.emulator.clock.advance('P10D'));
    expect(events.map(({ type }) => type)).toEqual(['renewal.churned']);
    expect((await local.call('GET', `/v1/customers/${id}`)).body.renewal_date).toBe('2026-03-12');
  });

  it('tells once of a task that is overdue', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    const events = await told(local, ['task.overdue'], () => local.emulator.clock.advance('P10D'));
    // Onboarding's kick-off was due on the 14th, its technical set-up on the 18th.
    expect(events.map(({ created_at, data }) => [created_at.slice(0, 10), data.object['title']])).toEqual([
      ['2026-03-15', 'Hold the kick-off'],
      ['2026-03-19', 'Finish the technical set-up'],
    ]);
  });

  it('empties the trash after thirty days', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await local.call('DELETE', `/v1/customers/${id}`);
    await local.emulator.clock.advance('P29D');
    expect((await local.call('POST', `/_emulator/customers/${id}/restore`)).status).toBe(204);
    await local.call('DELETE', `/v1/customers/${id}`);
    await local.emulator.clock.advance('P31D');
    expect((await local.call('POST', `/_emulator/customers/${id}/restore`)).status).toBe(404);
  });
});

describe('the seeded playbooks', () => {
  const triggered = (local: Local, work: () => Promise<void>) => told(local, ['playbook.triggered'], work);
  const tasksOf = async (local: Local) =>
    (await local.call('GET', '/v1/tasks?limit=200')).body.data.map((task: { title: string; due_date: string }) => `${task.due_date} ${task.title}`).reverse();

  it('Onboarding greets a new customer', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    const events = await triggered(local, () => local.emulator.clock.advance('P5D'));
    expect(events.map(({ data }) => data.object['reason'])).toEqual(['days_since_created is 1 (lte 90)']);
    expect(await tasksOf(local)).toEqual([
      '2026-03-14 Hold the kick-off',
      '2026-03-18 Finish the technical set-up',
      '2026-04-01 Train the users',
      '2026-05-10 Review the first goals',
    ]);
  });

  const older = (fields: Record<string, unknown>) => ({
    seed: { tenants: [{ name: 'T', customers: [{ id: 'c1', name: 'Acme', email_domain: 'acme.com', created_at: '2025-01-01T00:00:00Z', ...fields }] }] },
  });

  it('Renewal starts sixty days before', async () => {
    await using local = await openLocal(older({ renewal_date: '2026-05-11' }));
    await triggered(local, () => local.emulator.clock.advance('P1D'));
    expect(await tasksOf(local)).toEqual([]);
    await local.emulator.clock.advance('P1D');
    expect((await tasksOf(local)).map((task: string) => task.slice(0, 10))).toEqual(['2026-03-12', '2026-03-19', '2026-03-26', '2026-04-11']);
  });

  it('Win-back follows a large customer that left', async () => {
    await using local = await openLocal(older({ arr: 10_000 }));
    await local.call('PATCH', '/v1/customers/c1', { status: 'churned' });
    await local.emulator.clock.advance('P1D');
    expect(await tasksOf(local)).toEqual(['2026-03-18 Ask why they left', '2026-04-10 Make an offer to come back']);
  });

  it('Expansion waits for thirty days at 80 and a fifth more usage', async () => {
    await using local = await openLocal(older({}));
    const use = (count: number, timestamp: string) =>
      local.call('POST', '/v1/events/backfill', Array.from({ length: count }, () => ({ customer_id: 'c1', event_name: 'export', timestamp })));
    // Sentiment alone decides the score.
    const model = (await local.call('GET', '/_emulator/health-model')).body;
    const [sentiment] = model.dimensions.slice(3);
    await local.call('PUT', '/_emulator/health-model', { ...model, preset: null, dimensions: [{ ...sentiment, weight: 100 }] });
    await nps(local, 'c1', 9);
    await use(10, '2026-03-01T00:00:00Z');
    await local.emulator.clock.advance('P29D');
    await use(13, '2026-04-05T00:00:00Z');
    expect(await tasksOf(local)).toEqual([]);
    await local.emulator.clock.advance('P1D');
    expect(await tasksOf(local)).toHaveLength(3);
  });
});
