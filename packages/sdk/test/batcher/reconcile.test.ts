import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overflow } from '../../src/batcher.ts';
import type { EventInput } from '../../src/index.ts';
import { problem, type SentRequest } from '../transport.ts';
import { createReceiver, createTested, eventsOf, imbalanceOf, numbered } from './receiver.ts';

// Every day the same cases; a soak draws new ones.
const RUNS = process.env['LEALUP_SOAK'] === '1' ? { numRuns: 5000 } : { numRuns: 300, seed: 20_260_310 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const outcome = fc.constantFrom('taken', 'reset before', 'reset after', '429', '500 after', '413', '403', 'html');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ add: fc.integer({ min: 1, max: 5 }) }) },
  fc.record({ waitMs: fc.integer({ min: 0, max: 3000 }) }),
  fc.constant({ flush: true }),
);
const options = fc.record({
  maxBatch: fc.integer({ min: 1, max: 6 }),
  maxQueue: fc.integer({ min: 1, max: 12 }),
  concurrency: fc.integer({ min: 1, max: 3 }),
  overflow: fc.constantFrom<Overflow>('wait', 'drop-oldest', 'drop-newest', 'throw'),
});

/** A server that does what is next in the list, and in the end takes everything. */
function createFaultyReceiver(outcomes: string[]) {
  const receiver = createReceiver();
  const ids = new Map<unknown, Set<string | undefined>>();
  function receive(request: SentRequest): Response {
    for (const { properties, external_id: id } of eventsOf(request)) {
      const n = properties?.['n'];
      ids.set(n, (ids.get(n) ?? new Set()).add(id));
    }
    switch (outcomes.shift()) {
      case 'reset before':
        throw new Error('reset');
      case 'reset after':
        receiver.receive(request);
        throw new Error('reset');
      case '429':
        return problem(429, 'rate_limited', { headers: { 'retry-after': '2' } });
      case '500 after':
        receiver.receive(request);
        return problem(500, 'internal');
      case '413':
        return problem(413, 'payload_too_large');
      case '403':
        return problem(403, 'insufficient_scope');
      case 'html':
        return new Response('<html>');
      default:
        return receiver.receive(request);
    }
  }
  return { ...receiver, receive, ids };
}

describe('whatever LealUp answers', () => {
  it('every event is stored, rejected or dropped once, under one external_id, and all counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.array(outcome, { maxLength: 20 }), options, async (steps, outcomes, limits) => {
        const server = createFaultyReceiver([...outcomes]);
        const { batcher, rejected, dropped } = createTested(server.receive, { flushMs: 500, ...limits });
        const refused: number[] = [];
        let added = 0;
        const add = (): void => {
          added += 1;
          const event: EventInput = { ...numbered(added), event_name: added % 7 === 0 ? 'bad' : 'login' };
          try {
            void batcher.add(event);
          } catch {
            refused.push(added);
          }
        };
        for (const one of steps) {
          if ('add' in one) for (let count = 0; count < one.add; count += 1) add();
          else if ('waitMs' in one) await vi.advanceTimersByTimeAsync(one.waitMs);
          else void batcher.flush();
          expect(imbalanceOf(batcher)).toBe(0);
        }
        const flushed = batcher.flush();
        await vi.advanceTimersByTimeAsync(3_600_000);
        expect(await flushed).toBe(true);
        expect(imbalanceOf(batcher)).toBe(0);
        expect(batcher.stats()).toMatchObject({ queued: 0, inFlight: 0, rejected: rejected.length, dropped: dropped.length });

        const numberOf = ({ event }: { event: { properties?: Record<string, unknown> } }) => Number(event.properties?.['n']);
        const gone = new Set([...refused, ...rejected.map(numberOf), ...dropped.map(numberOf)]);
        expect(gone.size).toBe(refused.length + rejected.length + dropped.length);
        const stored = new Set(server.numbers());
        expect(stored.size).toBe(server.stored.size);
        for (let n = 1; n <= added; n += 1) expect(stored.has(n) || gone.has(n)).toBe(true);
        for (const ids of server.ids.values()) expect(ids.size).toBe(1);
        expect(await batcher.close()).toEqual({ unsent: [], spooled: 0 });
        expect(vi.getTimerCount()).toBe(0);
      }),
      RUNS,
    );
  }, 120_000);
});
