import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntry, type Entry } from '../../src/batcher/entry.ts';
import { Queue } from '../../src/batcher/queue.ts';

const entryOf = (n: number): Entry => createEntry({ customer_id: String(n), event_name: 'x', properties: { n } }, { epoch: n, nowMs: 0 });

describe('the queue', () => {
  it('is an array that forgets its front', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (pushes) => {
        const queue = new Queue();
        const model: Entry[] = [];
        for (const [n, isPush] of pushes.entries()) {
          if (isPush) {
            const entry = entryOf(n);
            queue.push(entry);
            model.push(entry);
          } else expect(queue.shift()).toBe(model.shift());
          expect([queue.length, queue.first]).toEqual([model.length, model[0]]);
          expect(queue.bytes).toBe(model.reduce((sum, { bytes }) => sum + bytes, 0));
        }
        expect(queue.drain()).toEqual(model);
        expect([queue.length, queue.bytes]).toEqual([0, 0]);
      }),
    );
  });

  it('does not keep what it has given', () => {
    const queue = new Queue();
    const [first, ...others] = Array.from({ length: 10_000 }, (_, n) => entryOf(n));
    for (const entry of [first, ...others]) if (entry) queue.push(entry);
    for (let n = 0; n < 9000; n += 1) expect(queue.shift()?.epoch).toBe(n);
    expect(queue.length).toBe(1000);
  });
});
