import { describe, expect, it } from 'vitest';
import { Flushes } from '../../src/batcher/flushes.ts';

/** The names of the promises that have resolved by now, in their order. */
function watch(promises: Record<string, Promise<void>>): string[] {
  const done: string[] = [];
  for (const [name, promise] of Object.entries(promises)) void promise.then(() => done.push(name));
  return done;
}

const turn = () => new Promise(setImmediate);

describe('flushes', () => {
  it('end when all that came before them is settled, in whatever order', async () => {
    const flushes = new Flushes();
    const first = [flushes.add(), flushes.add()];
    const one = flushes.next();
    const second = flushes.add();
    const done = watch({ one, two: flushes.next(), three: flushes.next() });
    flushes.settle(second);
    await turn();
    expect(done).toEqual([]);
    flushes.settle(first[0] ?? 0, 2);
    await turn();
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('end at once if nothing is pending', async () => {
    const done = watch({ empty: new Flushes().next() });
    await turn();
    expect(done).toEqual(['empty']);
  });

  it('do not wait for what comes later', async () => {
    const flushes = new Flushes();
    const early = flushes.add();
    const done = watch({ flush: flushes.next() });
    flushes.add();
    flushes.settle(early);
    await turn();
    expect(done).toEqual(['flush']);
  });

  it('end together when the batcher does', async () => {
    const flushes = new Flushes();
    flushes.add();
    const done = watch({ flush: flushes.next() });
    flushes.end();
    await turn();
    expect(done).toEqual(['flush']);
  });
});
