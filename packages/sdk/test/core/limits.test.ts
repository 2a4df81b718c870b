import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, failureOf, json, never, problem } from '../transport.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  const timers = vi.getTimerCount();
  vi.useRealTimers();
  // Nothing that a call has started outlives it.
  if (timers > 0) throw new Error(`The call left ${timers} timers behind.`);
});

/** An answer whose headers are here and whose body never ends. */
function endless(): Response {
  return new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }));
}

const realWaits = { retry: {} };

describe('limits', () => {
  it.each([
    ['no answer comes', never],
    ['the body does not end', endless],
  ])('ends an attempt after timeoutMs when %s, whether or not the transport listens', async (_, reply) => {
    const { client, requests } = createClient(reply, { timeoutMs: 1000, maxRetries: 1 });
    const failure = failureOf(client.users.me());
    await vi.advanceTimersByTimeAsync(2000);
    expect(await failure).toMatchObject({
      name: 'TimeoutError',
      limit: 'timeoutMs',
      limitMs: 1000,
      attempts: 2,
      message: 'GET /v1/users/me took longer than timeoutMs (1000 ms). Raise timeoutMs.',
    });
    expect(requests.every(({ init }) => init.signal?.aborted)).toBe(true);
  });

  it('ends the call at its deadline, in flight', async () => {
    const { client } = createClient(never, { timeoutMs: 1000, deadlineMs: 2500, maxRetries: 10, retry: { baseMs: 1, maxMs: 1 } });
    const failure = failureOf(client.users.me());
    await vi.advanceTimersByTimeAsync(2499);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', limitMs: 2500, attempts: 3 });
  });

  it('ends the call at its deadline while a function looks for the key', async () => {
    const { client } = createClient(json({}), { apiKey: () => new Promise(() => {}), deadlineMs: 100 });
    const failure = failureOf(client.users.me());
    await vi.advanceTimersByTimeAsync(100);
    expect(await failure).toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', attempts: 0 });
  });

  it('ends the call at its deadline when a wait takes longer than it said', async () => {
    const { client } = createClient(problem(503, 'internal'), { deadlineMs: 20_000, retry: { sleep: () => new Promise(() => {}) } });
    const failure = failureOf(client.users.me());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await failure).toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs' });
  });

  it('counts waits into the deadline', async () => {
    const { client, requests } = createClient(problem(429, 'rate_limited', { headers: { 'retry-after': '4' } }), {
      ...realWaits,
      deadlineMs: 10_000,
      maxRetries: 10,
    });
    const failure = failureOf(client.users.me());
    await vi.advanceTimersByTimeAsync(8000);
    expect(await failure).toMatchObject({ name: 'RateLimitError', attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['in flight', never],
    ['in the body', endless],
    ['in a wait', problem(503, 'internal', { headers: { 'retry-after': '30' } })],
  ])('rejects at once with the reason of the caller who aborts %s', async (_, reply) => {
    const { client, requests } = createClient(reply, realWaits);
    const controller = new AbortController();
    const failure = failureOf(client.users.me({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error('the user went away');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('sends nothing for a signal that is aborted already', async () => {
    const { client, requests } = createClient(json({}));
    expect(await failureOf(client.users.me({ signal: AbortSignal.abort('no') }))).toBe('no');
    expect(requests).toEqual([]);
  });

  it('takes its listener off the signal, which may live as long as the program', async () => {
    const { client } = createClient([problem(503, 'internal'), json({})]);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await client.users.me({ signal });
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });

  it('sets no timer that would overflow and fire at once', async () => {
    const { client } = createClient(() => new Promise((resolve) => setTimeout(() => resolve(json({ id: 'u' })), 50)), {
      timeoutMs: 2 ** 31,
    });
    const answer = client.users.me();
    await vi.advanceTimersByTimeAsync(50);
    expect(await answer).toEqual({ id: 'u' });
  });
});
