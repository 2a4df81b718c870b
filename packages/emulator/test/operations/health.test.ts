import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

const signals = (body: { dimensions: { signals: { key: string; raw: number | null }[] }[] }) =>
  Object.fromEntries(body.dimensions.flatMap((dimension) => dimension.signals.map((signal) => [signal.key, signal.raw])));

async function observe(local: Local, customer_id: string, observations: Record<string, unknown>[]) {
  const all = observations.map((one) => ({ customer_id, at: '2026-03-10T09:00:00Z', ...one }));
  const { body } = await local.call('POST', '/_emulator/observations', { observations: all });
  expect(body).toMatchObject({ rejected: 0 });
}

describe('health', () => {
  it('is empty before the first calculation', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    expect((await local.call('GET', `/v1/customers/${id}/health`)).body).toEqual({
      customer_id: id,
      score: null,
      status: null,
      trend: null,
      calculated_at: null,
      benchmarks: [],
      dimensions: [],
    });
  });

  it('gives 70.3 for 72, 65, 80 and 60, and 69.2 without product usage', async () => {
    await using local = await openLocal();
    // One signal with data in each dimension: engagement 65, support 80, sentiment 60.
    const told = [
      { kind: 'meeting', minutes: 78 },
      { kind: 'ticket', ticket_id: 't', severity: 'low', opened_at: '2026-03-08T00:00:00Z', closed_at: '2026-03-09T06:24:00Z' },
      { kind: 'nps', score: 6 },
    ];
    const quiet = await local.customer('quiet.com');
    await observe(local, quiet, told);
    const { body } = await local.call('POST', `/v1/customers/${quiet}/health/recalculate`);
    const values = Object.fromEntries(body.dimensions.map((one: { key: string; value: number | null }) => [one.key, one.value]));
    // A closed ticket is also the first of its kind: no open ticket and no load score 100 beside its 80 for resolution.
    expect(values).toEqual({ product_usage: null, engagement: 65, support: 93.3, sentiment: 60 });
    expect(body.score).toBe(73.6);
  });

  it('counts what events and observations say, and remembers it', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await local.call('POST', '/v1/events', [
      { customer_id: id, event_name: 'login', user_email: 'A@acme.com' },
      { customer_id: id, event_name: 'login', user_email: 'a@acme.com' },
      { customer_id: id, event_name: 'export', user_email: 'b@acme.com', timestamp: '2026-03-01T00:00:00Z' },
      { customer_id: id, event_name: 'import' },
    ]);
    await observe(local, id, [{ kind: 'nps', score: 8 }]);
    const { status, body } = await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    expect(status).toBe(200);
    expect(signals(body)).toMatchObject({ login_frequency: 2 / 2 / 4, features_used: 2, nps: 8, open_tickets: null });
    expect((await local.call('GET', `/v1/customers/${id}/health`)).body).toEqual(body);
    const { body: customer } = await local.call('GET', `/v1/customers/${id}`);
    expect(customer).toMatchObject({ health_score: body.score, health_status: body.status, health: { dimensions: body.dimensions } });
    expect((await local.call('GET', `/v1/customers?health_status=${body.status}`)).body.data).toHaveLength(1);
  });

  it('keeps one row of history for each local date, the last one written', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await observe(local, id, [{ kind: 'nps', score: 9 }]);
    await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    await observe(local, id, [{ kind: 'nps', score: 5, at: '2026-03-10T10:00:00Z' }]);
    await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    await local.emulator.clock.advance('P1D');
    await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    const { body } = await local.call('GET', `/v1/customers/${id}/health/history`);
    expect(body.data.map((row: { date: string; score: number }) => [row.date, row.score])).toEqual([
      ['2026-03-10', 50],
      ['2026-03-11', 50],
    ]);
    const ranged = await local.call('GET', `/v1/customers/${id}/health/history?from=2026-03-11&to=2026-03-11`);
    expect(ranged.body.data).toHaveLength(1);
    expect((await local.call('GET', `/v1/customers/${id}/health/history?from=2026-03-11&to=2026-03-10`)).status).toBe(422);
  });

  it('uses the model that was put, and refuses one that does not add up', async () => {
    await using local = await openLocal();
    const { body: model } = await local.call('GET', '/_emulator/health-model');
    model.preset = null;
    model.dimensions[0].weight = 90;
    const refused = await local.call('PUT', '/_emulator/health-model', model);
    expect([refused.status, refused.body.code]).toEqual([422, 'validation_failed']);
    model.dimensions = model.dimensions.slice(0, 2);
    model.dimensions[1].weight = 10;
    expect((await local.call('PUT', '/_emulator/health-model', model)).status).toBe(200);
    const id = await local.customer('acme.com');
    const { body } = await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    expect(body.dimensions.map((one: { weight: number }) => one.weight)).toEqual([90, 10]);
  });

  it('explains a score by the model of its time, whatever has been put since', async () => {
    await using local = await openLocal();
    const id = await local.customer('acme.com');
    await observe(local, id, [{ kind: 'nps', score: 9 }]);
    const { body: scored } = await local.call('POST', `/v1/customers/${id}/health/recalculate`);
    const history = async () => (await local.call('GET', `/v1/customers/${id}/health/history`)).body.data;
    const [row] = await history();
    const { body: model } = await local.call('GET', '/_emulator/health-model');
    const dimensions = [{ ...model.dimensions[3], weight: 100 }];
    await local.call('PUT', '/_emulator/health-model', { ...model, preset: null, dimensions });
    expect((await local.call('GET', `/v1/customers/${id}/health`)).body).toEqual(scored);
    await local.emulator.clock.advance('P1D');
    expect(await history()).toEqual([row, expect.objectContaining({ dimensions: { sentiment: 90 } })]);
    expect(row.dimensions).toEqual({ product_usage: null, engagement: null, support: null, sentiment: 90 });
  });
});
