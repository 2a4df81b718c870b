import { describe, expect, it } from 'vitest';
import { Pacer } from '../../src/core/pacer.ts';
import { createClient, failureOf, json } from '../transport.ts';

const limits = (limit: number, remaining: number) => new Headers({ 'ratelimit-limit': `${limit}`, 'ratelimit-remaining': `${remaining}` });

describe('pacer', () => {
  it('spaces requests out evenly, from the first on', () => {
    const pacer = new Pacer({ requestsPerMinute: 120 });
    expect([pacer.take(0), pacer.take(0), pacer.take(100), pacer.take(5000)]).toEqual([0, 500, 900, 0]);
  });

  it('does not hold back while enough of the limit is left', () => {
    const pacer = new Pacer('auto');
    pacer.learn(limits(300, 60));
    expect([pacer.take(0), pacer.take(0), pacer.take(0)]).toEqual([0, 0, 0]);
  });

  it('slows down the more, the less is left', () => {
    const pacer = new Pacer('auto');
    pacer.learn(limits(300, 30));
    pacer.take(0);
    expect(pacer.take(0)).toBe(400);
    pacer.learn(limits(300, 0));
    pacer.take(10_000);
    expect(pacer.take(10_000)).toBe(12_000);
  });

  it('ignores answers without a limit, and those of a fixed rate', () => {
    const auto = new Pacer('auto');
    auto.learn(new Headers());
    auto.learn(new Headers({ 'ratelimit-limit': 'many', 'ratelimit-remaining': '0' }));
    const fixed = new Pacer({ requestsPerMinute: 60 });
    fixed.learn(limits(300, 0));
    expect([auto.take(0), auto.take(0), fixed.take(0), fixed.take(0)]).toEqual([0, 0, 0, 1000]);
  });
});

describe('rate', () => {
  it('keeps N programs on one limit below it, where each alone would use it up', () => {
    const [programs, limit, perMs] = [3, 300, 300 / 60_000];
    const pacers = Array.from({ length: programs }, () => new Pacer('auto'));
    const nextAt = pacers.map(() => 0);
    let [tokens, at, refused] = [limit, 0, 0];
    for (let sent = 0; sent < 3000; sent += 1) {
      const index = nextAt.indexOf(Math.min(...nextAt));
      const nowMs = nextAt[index] ?? 0;
      tokens = Math.min(limit, tokens + (nowMs - at) * perMs);
      at = nowMs;
      if (tokens < 1) refused += 1;
      else tokens -= 1;
      pacers[index]?.learn(limits(limit, Math.floor(tokens)));
      // An answer takes 5 ms; then the program wants to send the next one.
      nextAt[index] = nowMs + 5 + (pacers[index]?.take(nowMs + 5) ?? 0);
    }
    expect(refused).toBe(0);
  });

  it('waits before the request, and tells the hook', async () => {
    const throttled: number[] = [];
    const { client, requests, waits } = createClient(json({}), {
      rate: { requestsPerMinute: 1 },
      hooks: { throttled: ({ waitMs, path }) => throttled.push(waitMs) && expect(path).toBe('/v1/users/me') },
    });
    await client.users.me();
    await client.users.me();
    expect(waits).toEqual(throttled);
    expect(waits[0]).toBeGreaterThan(59_000);
    expect(requests).toHaveLength(2);
  });

  it.each([0, -1, Number.NaN])('refuses %f requests a minute', async (requestsPerMinute) => {
    const { client, requests } = createClient(json({}), { rate: { requestsPerMinute } });
    expect(await failureOf(client.users.me())).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('rate') });
    expect(requests).toHaveLength(0);
  });
});
