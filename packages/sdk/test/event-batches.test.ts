import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchEvents } from '../src/event-batches.ts';

const event = fc.record({
  customer_id: fc.string({ unit: 'binary' }),
  event_name: fc.string({ unit: 'grapheme' }),
  properties: fc.dictionary(fc.string(), fc.jsonValue()),
});
const limits = fc.record({ maxEvents: fc.integer({ min: 1, max: 8 }), maxBytes: fc.integer({ min: 20, max: 600 }) });
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('event batches', () => {
  it('hold every event once and in order, each batch within both limits', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), limits, (events, { maxEvents, maxBytes }) => {
        const batches = [...batchEvents(events, { maxEvents, maxBytes })];
        const sent = batches.flatMap(({ body }): unknown[] => JSON.parse(body).events);
        expect(sent).toEqual(JSON.parse(JSON.stringify(events)));
        let position = 0;
        for (const { start, end, body } of batches) {
          expect(start).toBe(position);
          expect(end - start).toBeLessThanOrEqual(maxEvents);
          expect(end - start === 1 || bytesOf(body) <= maxBytes).toBe(true);
          position = end;
        }
        expect(position).toBe(events.length);
      }),
    );
  });

  it('are filled to the last byte', () => {
    const events = Array.from({ length: 4 }, () => ({ customer_id: 'é€😀', event_name: 'x' }));
    const [whole] = [...batchEvents(events)];
    const size = bytesOf(whole?.body ?? '');
    expect([...batchEvents(events, { maxBytes: size })]).toHaveLength(1);
    expect([...batchEvents(events, { maxBytes: size - 1 })].map(({ end }) => end)).toEqual([3, 4]);
  });

  it('take a lone surrogate as the escape that JSON makes of it', () => {
    const [batch] = [...batchEvents([{ customer_id: '\ud800', event_name: 'x' }])];
    expect(batch?.body).toContain('"\\ud800"');
  });
});
