import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { never } from '../transport.ts';
import { createReceiver, createTested, imbalanceOf, numbered } from './receiver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const numberOf = (event: { properties?: Record<string, unknown> }) => event.properties?.['n'];

describe('a full queue', () => {
  it('makes add() wait until there is room', async () => {
    const { receive, numbers } = createReceiver();
    const { batcher } = createTested(receive, { maxQueue: 2, maxBatch: 2, concurrency: 1 });
    const admitted: number[] = [];
    for (let n = 0; n < 7; n += 1) void batcher.add(numbered(n))?.then(() => admitted.push(n));
    expect(batcher.stats()).toMatchObject({ added: 7, queued: 5, inFlight: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(admitted).toEqual([4, 5, 6]);
    await batcher.flush();
    expect(numbers()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(batcher.add(numbered(7))).toBeUndefined();
  });

  it('sends although it never holds a whole batch', async () => {
    const { receive, numbers } = createReceiver();
    const { batcher } = createTested(receive, { maxQueue: 2, maxBatch: 1000 });
    for (let n = 0; n < 5; n += 1) await batcher.add(numbered(n));
    await batcher.flush();
    expect(numbers()).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    ['drop-oldest', [2, 3], [4, 5]],
    ['drop-newest', [4, 5], [2, 3]],
  ] as const)('drops with %s', async (overflow, droppedNumbers, keptNumbers) => {
    const { batcher, dropped } = createTested(never, { overflow, maxQueue: 2, maxBatch: 2, concurrency: 1 });
    for (let n = 0; n < 6; n += 1) expect(batcher.add(numbered(n))).toBeUndefined();
    expect(dropped.map(({ event }) => numberOf(event))).toEqual(droppedNumbers);
    expect(dropped.every(({ reason }) => reason === 'overflow')).toBe(true);
    expect(imbalanceOf(batcher)).toBe(0);
    const closed = batcher.close({ timeoutMs: 1 });
    await vi.advanceTimersByTimeAsync(1);
    expect((await closed).unsent.map(numberOf)).toEqual([0, 1, ...keptNumbers]);
  });

  it('throws with `throw`, and counts nothing', () => {
    const { batcher } = createTested(never, { overflow: 'throw', maxQueue: 1, maxBatch: 1, concurrency: 1 });
    void batcher.add(numbered(1));
    void batcher.add(numbered(2));
    expect(() => batcher.add(numbered(3))).toThrow(expect.objectContaining({ name: 'QueueFullError', queued: 1 }));
    expect(batcher.stats()).toMatchObject({ added: 2, queued: 1, inFlight: 1 });
  });

  it('is full by bytes as well, but lets an event pass that is larger than it', () => {
    const { batcher, dropped } = createTested(never, { overflow: 'drop-newest', maxQueueBytes: 400, concurrency: 1 });
    const large = { ...numbered(1), properties: { text: '€'.repeat(1000) } };
    void batcher.add(large);
    expect(batcher.stats()).toMatchObject({ inFlight: 1 });
    for (let n = 0; n < 4; n += 1) void batcher.add(numbered(n));
    expect(batcher.stats()).toMatchObject({ queued: 2, dropped: 2 });
    expect(dropped).toHaveLength(2);
  });

  it('lets who waits go when it closes', async () => {
    const { batcher } = createTested(never, { maxQueue: 1, maxBatch: 1, concurrency: 1 });
    for (let n = 0; n < 2; n += 1) void batcher.add(numbered(n));
    const waiting = batcher.add(numbered(2));
    const closed = batcher.close({ timeoutMs: 1 });
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect((await closed).unsent.map(numberOf)).toEqual([0, 1, 2]);
  });
});
