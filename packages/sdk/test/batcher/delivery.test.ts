import { describe, expect, it } from 'vitest';
import { createBatch, deliver, isFinal, split, takeBatch } from '../../src/batcher/delivery.ts';
import { createEntry, type Entry } from '../../src/batcher/entry.ts';
import { Queue } from '../../src/batcher/queue.ts';
import { createClient, failureOf, json, problem } from '../transport.ts';

const { signal } = new AbortController();
const entryOf = (n: number, properties: Record<string, unknown> = {}): Entry =>
  createEntry({ customer_id: 'c', event_name: 'x', external_id: `e${n}`, properties }, { epoch: 0, nowMs: 0 });

function queueOf(entries: Entry[]): Queue {
  const queue = new Queue();
  for (const entry of entries) queue.push(entry);
  return queue;
}

describe('a batch', () => {
  it('holds maxBatch events, 8 MiB, and what goes to the same place', () => {
    const queue = queueOf([1, 2, 3, 4].map((n) => entryOf(n)));
    expect(takeBatch(queue, { maxBatch: 3 }).entries).toHaveLength(3);
    const large = queueOf([1, 2, 3].map((n) => entryOf(n, { text: 'x'.repeat(3 * 1024 * 1024) })));
    expect(takeBatch(large, { maxBatch: 1000 }).entries).toHaveLength(2);
    const mixed = queueOf([entryOf(1), { ...entryOf(2), isBackfill: true }, { ...entryOf(3), isBackfill: true }]);
    expect([1, 2].map(() => takeBatch(mixed, { maxBatch: 9 }).entries.length)).toEqual([1, 2]);
  });

  it('holds a larger event alone', () => {
    const queue = queueOf([entryOf(1, { text: 'x'.repeat(9 * 1024 * 1024) }), entryOf(2)]);
    expect(takeBatch(queue, { maxBatch: 1000 }).entries).toHaveLength(1);
  });

  it('is halved without losing one', () => {
    const batch = createBatch([1, 2, 3].map((n) => entryOf(n)));
    const halves = split(batch);
    expect(halves.map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(halves.flatMap(({ entries }) => entries)).toEqual(batch.entries);
    expect(new Set([batch, ...halves].map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  });

  it('is sent as JSON that was written before, under its key', async () => {
    const { client, requests } = createClient(json({ accepted: 2, rejected: 0, deduplicated: 0, errors: [] }));
    const batch = createBatch([entryOf(1), entryOf(2)]);
    expect(await deliver(client, batch, signal)).toEqual({ accepted: 2, rejected: 0, deduplicated: 0, errors: [] });
    expect(requests[0]).toMatchObject({ url: 'https://api.test/v1/events', headers: { 'idempotency-key': batch.idempotencyKey, 'content-type': 'application/json' } });
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ events: [{ external_id: 'e1' }, { external_id: 'e2' }] });
    await deliver(client, createBatch([{ ...entryOf(1), isBackfill: true }]), signal);
    expect(requests[1]?.url).toBe('https://api.test/v1/events/backfill');
  });

  it('is counted so that it adds up, whatever the answer says', async () => {
    const error = { index: 1, code: 'invalid_field', message: 'No.' };
    const { client } = createClient([
      json({ accepted: 9, rejected: 0, deduplicated: 9, errors: [error, error, { ...error, index: 7 }] }),
      json({ rejected: 3, errors: [error] }),
      json({ errors: [] }),
    ]);
    const batch = createBatch([1, 2, 3].map((n) => entryOf(n)));
    expect(await deliver(client, batch, signal)).toEqual({ accepted: 0, rejected: 1, deduplicated: 2, errors: [error] });
    expect(await deliver(client, batch, signal)).toEqual({ accepted: 0, rejected: 3, deduplicated: 0, errors: [error] });
    expect(await deliver(client, batch, signal)).toEqual({ accepted: 3, rejected: 0, deduplicated: 0, errors: [] });
  });

  it.each([
    [problem(401, 'unauthorized'), true],
    [problem(403, 'insufficient_scope'), true],
    [problem(409, 'idempotency_in_progress'), false],
    [problem(429, 'rate_limited'), false],
    [problem(500, 'internal'), false],
    [new Error('reset'), false],
    [new Response('<html>'), false],
    [json({ accepted: 1 }), false],
  ])('is given up only for what will not change', async (reply, expected) => {
    const { client } = createClient(reply, { maxRetries: 0 });
    expect(isFinal(await failureOf(deliver(client, createBatch([entryOf(1)]), signal)))).toBe(expected);
  });

  it('is given up without a key', async () => {
    const { client } = createClient(json({}), { apiKey: undefined });
    const error = await failureOf(deliver(client, createBatch([entryOf(1)]), signal));
    expect([error, isFinal(error)]).toMatchObject([{ name: 'ConfigurationError' }, true]);
  });
});
