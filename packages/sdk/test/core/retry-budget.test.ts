import { describe, expect, it } from 'vitest';
import { RetryBudget } from '../../src/core/retry-budget.ts';
import { createClient, failureOf, json, problem } from '../transport.ts';

describe('retry budget', () => {
  it('does not multiply an outage: what is beyond the budget is sent once', async () => {
    const { client, requests } = createClient(problem(503, 'internal'), { maxRetries: 2, retry: { budget: 10, sleep: async () => {} } });
    for (let call = 0; call < 50; call += 1) await failureOf(client.users.me());
    expect(requests).toHaveLength(50 + 10);
  });

  it('gives a fifth of a retry back for each good answer, up to what it began with', () => {
    const budget = new RetryBudget(1);
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
    for (let good = 0; good < 100; good += 1) budget.refund();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
    for (let good = 0; good < 4; good += 1) budget.refund();
    expect(budget.spend()).toBe(false);
  });

  it('belongs to the client, not to the call', async () => {
    const failing = problem(500, 'internal');
    const { client } = createClient([failing, json({}), failing], { retry: { budget: 1, sleep: async () => {} } });
    await client.users.me();
    expect(await failureOf(client.users.me())).toMatchObject({ attempts: 1 });
  });
});
