import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

async function score(local: Local, id: string, nps: number): Promise<void> {
  const at = new Date(local.emulator.clock.now()).toISOString();
  await local.call('POST', '/_emulator/observations', { observations: [{ customer_id: id, kind: 'nps', score: nps, at }] });
  await local.call('POST', `/v1/customers/${id}/health/recalculate`);
}

describe('the portfolio', () => {
  it('adds up customers, ARR and scores', async () => {
    await using local = await openLocal();
    const [a, b] = [
      await local.customer('a.com', { arr: 100, owner_email: 'csm@lealup.test' }),
      await local.customer('b.com', { arr: 300, status: 'trial' }),
    ];
    await local.customer('c.com', { arr: 50 });
    await local.customer('d.com', { arr: 999, status: 'churned' });
    await score(local, a, 9);
    await score(local, b, 3);
    const { body } = await local.call('GET', '/v1/analytics/portfolio');
    expect(body).toMatchObject({
      currency: 'USD',
      total: { customers: 3, arr: 450 },
      mean_score: 60,
      arr_weighted_score: 45,
      arr_at_risk: 300,
      movement: { new_customers: 4, churned_customers: 1, churned_arr: 999 },
    });
    expect(body.by_status).toEqual([
      { status: 'active', customers: 2, arr: 150 },
      { status: 'trial', customers: 1, arr: 300 },
      { status: 'churned', customers: 1, arr: 999 },
      { status: 'paused', customers: 0, arr: 0 },
    ]);
    expect(body.by_health_status).toEqual([
      { health_status: 'healthy', customers: 1, arr: 100 },
      { health_status: 'neutral', customers: 0, arr: 0 },
      { health_status: 'at_risk', customers: 1, arr: 300 },
      { health_status: null, customers: 1, arr: 50 },
    ]);
    expect(body.by_owner.map((group: { customers: number }) => group.customers)).toEqual([1, 2]);
  });

  it('tells who moved to another band in thirty days', async () => {
    await using local = await openLocal();
    const [up, down] = [await local.customer('up.com'), await local.customer('down.com')];
    await score(local, up, 4);
    await score(local, down, 9);
    await local.emulator.clock.advance('P30D');
    await score(local, up, 9);
    await score(local, down, 4);
    const { body } = await local.call('GET', '/v1/analytics/portfolio');
    expect(body.movement).toMatchObject({ since: '2026-03-10', improved_customers: 1, declined_customers: 1 });
  });

  it('of an empty workspace has no scores', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/v1/analytics/portfolio');
    expect(body).toMatchObject({ total: { customers: 0, arr: 0 }, mean_score: null, arr_weighted_score: null, by_owner: [] });
  });
});

describe('renewals', () => {
  it('fall into one bucket each', async () => {
    await using local = await openLocal();
    for (const [domain, renewal_date] of [
      ['today.com', '2026-03-10'],
      ['month.com', '2026-03-31'],
      ['ninety.com', '2026-06-08'],
      ['after.com', '2026-06-09'],
      ['half.com', '2026-09-06'],
      ['far.com', '2026-09-07'],
      ['past.com', '2026-03-09'],
      ['year.com', '2025-03-10'],
      ['older.com', '2025-03-09'],
    ]) {
      await local.customer(domain ?? '', { renewal_date, arr: 10 });
    }
    const { body } = await local.call('GET', '/v1/analytics/renewals');
    const names = Object.fromEntries(
      body.buckets.map((bucket: { key: string; rows: { name: string }[] }) => [bucket.key, bucket.rows.map((row) => row.name)]),
    );
    expect(names).toEqual({
      this_month: ['today.com', 'month.com'],
      next_90_days: ['ninety.com'],
      next_180_days: ['after.com', 'half.com'],
      last_12_months: ['year.com', 'past.com'],
    });
    expect(body.buckets[0]).toMatchObject({ from: '2026-03-10', to: '2026-03-31', customers: 2, arr: 20 });
    expect(body.buckets[0].rows[1]).toMatchObject({ days_remaining: 21, forecast: 'best_case', proposed_arr: 10, outcome: null });
    expect(body.by_forecast).toContainEqual({ forecast: 'best_case', customers: 5, arr: 50, proposed_arr: 50 });
  });

  it('take the forecast that was set, else the one of the band', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { renewal_date: '2026-03-20', arr: 100 });
    const renewal = async () => (await local.call('GET', `/v1/customers/${id}`)).body.renewal;
    await score(local, id, 9);
    expect(await renewal()).toEqual({ date: '2026-03-20', days_remaining: 10, forecast: 'commit', proposed_arr: 100 });
    await local.call('POST', '/_emulator/renewals', { customer_id: id, forecast: 'probable', proposed_arr: 150, reason: 'Two more seats' });
    expect(await renewal()).toMatchObject({ forecast: 'probable', proposed_arr: 150 });
  });

  it('carry the flags that the data shows', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { renewal_date: '2026-03-20' });
    const old = '2026-01-20T00:00:00Z';
    const emails = Array.from({ length: 5 }, () => ({ customer_id: id, kind: 'email', direction: 'in', tone: -0.5, at: old }));
    const ticket = { customer_id: id, kind: 'ticket', ticket_id: 't', severity: 'high', opened_at: '2026-03-02T00:00:00Z', at: '2026-03-02T00:00:00Z' };
    await local.call('POST', '/_emulator/observations', { observations: [...emails, ticket] });
    await local.call('POST', '/v1/events/backfill', [
      ...Array.from({ length: 10 }, () => ({ customer_id: id, event_name: 'export', user_email: 'old@acme.com', timestamp: '2026-01-25T00:00:00Z' })),
      ...Array.from({ length: 7 }, () => ({ customer_id: id, event_name: 'export', user_email: 'new@acme.com', timestamp: '2026-03-01T00:00:00Z' })),
    ]);
    const { body } = await local.call('GET', '/v1/analytics/renewals');
    const row = body.buckets[0].rows[0];
    expect(row.red_flags).toEqual(['usage_drop', 'severe_tickets_open', 'negative_emails', 'silence']);
    expect(row.green_flags).toEqual(['new_users']);
  });
});

describe('dashboards', () => {
  it('are the default one, made from the data, and those that a seed declares', async () => {
    const widgets = [{ id: 'w', type: 'metric', title: 'W', data: { value: 1, unit: 'count', change: null } }];
    await using local = await openLocal({ seed: { tenants: [{ name: 'T', dashboards: [{ id: 'team', widgets }] }] } });
    await local.customer('acme.com', { arr: 7 });
    expect((await local.call('GET', '/v1/dashboards/team/widgets')).body.data).toEqual(widgets);
    const { body } = await local.call('GET', '/v1/dashboards/default/widgets');
    expect(body.data.map((widget: { id: string; type: string }) => `${widget.id} ${widget.type}`)).toEqual([
      'customers metric',
      'arr metric',
      'mean_score metric',
      'score_over_time timeseries',
      'arr_by_health bar',
      'at_risk table',
    ]);
    expect(body.data[1].data.value).toBe(7);
    expect((await local.call('GET', '/v1/dashboards/none/widgets')).status).toBe(404);
  });
});
