import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTested, createReceiver, eventsOf, imbalanceOf, numbered } from './receiver.ts';
import { json, never, problem } from '../transport.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-10T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a batcher', () => {
  it('sends what has come in flushMs in one request, each event with a time and a name of its own', async () => {
    const { receive, batches } = createReceiver();
    const { batcher, requests } = createTested(receive, { flushMs: 1000 });
    void batcher.add(numbered(1));
    await vi.advanceTimersByTimeAsync(999);
    void batcher.add({ ...numbered(2), timestamp: '2026-03-01T00:00:00Z', external_id: 'mine' });
    expect(requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(batches).toEqual([
      [
        { ...numbered(1), timestamp: '2026-03-10T12:00:00.000Z', external_id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        { ...numbered(2), timestamp: '2026-03-01T00:00:00Z', external_id: 'mine' },
      ],
    ]);
    expect(batcher.stats()).toEqual({
      added: 2, replayed: 0, queued: 0, inFlight: 0, accepted: 2, deduplicated: 0, rejected: 0, dropped: 0, oldestAgeMs: 0,
    });
  });

  it('sends a full batch at once', async () => {
    const { receive, batches } = createReceiver();
    const { batcher } = createTested(receive, { maxBatch: 2 });
    for (let n = 0; n < 5; n += 1) void batcher.add(numbered(n));
    await vi.advanceTimersByTimeAsync(0);
    expect(batches.map(({ length }) => length)).toEqual([2, 2]);
    expect(batcher.stats()).toMatchObject({ queued: 1, accepted: 4 });
  });

  it('keeps a batch through an outage, and sends the same events under the same key', async () => {
    const { receive, stored } = createReceiver();
    const { batcher, requests } = createTested([new Error('down'), problem(503, 'internal'), problem(429, 'rate_limited', { headers: { 'retry-after': '30' } }), receive]);
    void batcher.add(numbered(1));
    const flushed = batcher.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(3);
    expect(batcher.stats()).toMatchObject({ queued: 1, oldestAgeMs: 10_000 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await flushed).toBe(true);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect([...stored.values()]).toMatchObject([{ timestamp: '2026-03-10T12:00:00.000Z' }]);
  });

  it('sends one request at a time while LealUp does not answer', async () => {
    const { batcher, requests } = createTested([...Array<Response>(4).fill(problem(500, 'internal')), never], { maxBatch: 1, concurrency: 4 });
    for (let n = 0; n < 8; n += 1) void batcher.add(numbered(n));
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(requests).toHaveLength(5);
    expect(imbalanceOf(batcher)).toBe(0);
  });

  it.each([
    [401, 'unauthorized', 'AuthenticationError'],
    [403, 'insufficient_scope', 'PermissionError'],
    [404, 'not_found', 'NotFoundError'],
    [422, 'validation_failed', 'ValidationError'],
  ])('hands the events of a batch that is refused with %i to onRejected', async (status, code, name) => {
    const { batcher, requests, rejected } = createTested(problem(status, code));
    void batcher.add(numbered(1));
    void batcher.add(numbered(2));
    await batcher.flush();
    expect(requests).toHaveLength(1);
    expect(rejected).toMatchObject([{ event: numbered(1), error: { name } }, { event: numbered(2), error: { name } }]);
    expect(batcher.stats()).toMatchObject({ rejected: 2, queued: 0 });
  });

  it('hands single events that are refused to onRejected, with the reason', async () => {
    const { batcher, rejected } = createTested(createReceiver().receive);
    void batcher.add(numbered(1));
    void batcher.add({ customer_id: 'c1', event_name: 'bad' });
    await batcher.flush();
    expect(rejected).toMatchObject([{ event: { event_name: 'bad' }, error: { name: 'EventRejectedError', code: 'invalid_event_name', message: 'No such name.' } }]);
    expect(batcher.stats()).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('halves a batch that is too large for what stands in between', async () => {
    const { receive, batches, numbers } = createReceiver();
    const { batcher } = createTested((request) => (eventsOf(request).length > 2 ? problem(413, 'payload_too_large') : receive(request)));
    for (let n = 0; n < 5; n += 1) void batcher.add(numbered(n));
    await batcher.flush();
    expect(batches.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(new Set(numbers())).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('lets beforeSend change an event or drop it, but not its place in time', async () => {
    const { receive, batches } = createReceiver();
    const { batcher, dropped } = createTested(receive, {
      beforeSend: (event) => (event.event_name === 'secret' ? null : { ...event, properties: {} }),
    });
    void batcher.add({ customer_id: 'c1', event_name: 'secret' });
    void batcher.add(numbered(1));
    await batcher.flush();
    expect(batches[0]).toMatchObject([{ event_name: 'login', properties: {}, timestamp: '2026-03-10T12:00:00.000Z' }]);
    expect(batcher.stats()).toMatchObject({ added: 2, dropped: 1, accepted: 1 });
    expect(dropped).toEqual([]);
  });

  it('rejects what JSON cannot hold, and what beforeSend throws for, without throwing', async () => {
    const { batcher, rejected } = createTested(createReceiver().receive, {
      beforeSend(event) {
        if (event.event_name === 'trap') throw new Error('trapped');
        return event;
      },
    });
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    void batcher.add({ customer_id: 'c1', event_name: 'login', properties: circular });
    void batcher.add({ customer_id: 'c1', event_name: 'trap' });
    expect(rejected).toMatchObject([{ error: { code: 'invalid_field' } }, { error: { message: 'trapped' } }]);
    expect(await batcher.flush()).toBe(true);
  });

  it('flushes what was added before, not what comes meanwhile', async () => {
    let answer: (response: Response) => void = () => {};
    const { batcher } = createTested([() => new Promise<Response>((resolve) => (answer = resolve)), never], { flushMs: 10, maxBatch: 1 });
    void batcher.add(numbered(1));
    const flushed = batcher.flush();
    void batcher.add(numbered(2));
    await vi.advanceTimersByTimeAsync(0);
    answer(json({ accepted: 1, deduplicated: 0, rejected: 0, errors: [] }));
    expect(await flushed).toBe(true);
    expect(batcher.stats()).toMatchObject({ accepted: 1, inFlight: 1 });
    const second = batcher.flush({ timeoutMs: 50 });
    await vi.advanceTimersByTimeAsync(50);
    expect(await second).toBe(false);
  });

  it('gives back on close what could not be sent in time', async () => {
    const { batcher, dropped } = createTested(never, { maxBatch: 1, concurrency: 1 });
    void batcher.add(numbered(1));
    void batcher.add(numbered(2));
    const flushed = batcher.flush();
    const closed = batcher.close({ timeoutMs: 100 });
    void batcher.add(numbered(3));
    await vi.advanceTimersByTimeAsync(100);
    expect((await closed).unsent).toMatchObject([numbered(1), numbered(2)]);
    expect(await flushed).toBe(false);
    expect(dropped).toMatchObject([{ event: numbered(3), reason: 'closed' }]);
    expect(batcher.stats()).toMatchObject({ added: 3, dropped: 3, queued: 0, inFlight: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes a last attempt on close, without waiting for the next one', async () => {
    const { receive } = createReceiver();
    const { batcher } = createTested([problem(503, 'internal', { headers: { 'retry-after': '50' } }), receive]);
    void batcher.add(numbered(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await batcher.close()).toEqual({ unsent: [], spooled: 0 });
    expect(batcher.stats()).toMatchObject({ accepted: 1 });
  });

  it('passes what `await using` could not send to onDrop', async () => {
    const { batcher, dropped } = createTested(new Error('down'));
    void batcher.add(numbered(1));
    const disposed = batcher[Symbol.asyncDispose]();
    await vi.advanceTimersByTimeAsync(5000);
    await disposed;
    expect(dropped).toMatchObject([{ event: numbered(1), reason: 'closed' }]);
    expect(imbalanceOf(batcher)).toBe(0);
  });

  it('gives waitUntil a promise of each flush', async () => {
    const promises: Promise<unknown>[] = [];
    const { batcher } = createTested(createReceiver().receive, { waitUntil: (promise) => promises.push(promise) });
    void batcher.add(numbered(1));
    void batcher.add(numbered(2));
    expect(promises).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await promises[0];
    expect(batcher.stats()).toMatchObject({ accepted: 2 });
  });

  it('counts and sends nothing when it is switched off', async () => {
    vi.stubEnv('LEALUP_DISABLED', '1');
    const { batcher, requests } = createTested(createReceiver().receive);
    void batcher.add(numbered(1));
    expect(await batcher.flush()).toBe(true);
    expect(await batcher.close()).toEqual({ unsent: [], spooled: 0 });
    expect(requests).toEqual([]);
    expect(batcher.stats()).toMatchObject({ added: 1, dropped: 1 });
  });

  it('goes on when a callback throws', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { batcher } = createTested(problem(403, 'insufficient_scope'), {
      onRejected() {
        throw new Error('mine');
      },
    });
    void batcher.add(numbered(1));
    void batcher.add(numbered(2));
    expect(await batcher.flush()).toBe(true);
    expect(batcher.stats()).toMatchObject({ rejected: 2 });
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });

  it('keeps asking when what stands in between answers for LealUp', async () => {
    const { receive } = createReceiver();
    const { batcher } = createTested([new Response('<html>'), json({}), receive]);
    void batcher.add(numbered(1));
    const flushed = batcher.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await flushed).toBe(true);
    expect(batcher.stats()).toMatchObject({ accepted: 1 });
  });
});
