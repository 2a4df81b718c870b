import { describe, expect, it } from 'vitest';
import { DONE_TTL_MS, LEASE_MS } from '../src/delivery-store.ts';
import { MemoryDeliveryStore } from '../src/memory-store.ts';

function setUp(maxEntries = 100) {
  const clock = { now: 0 };
  return { clock, store: new MemoryDeliveryStore({ maxEntries, now: () => clock.now }) };
}

describe('memory store', () => {
  it('lends a key once, and again after its release or its lease', () => {
    const { store, clock } = setUp();
    expect(store.claim('a', 'one')).toBe('new');
    expect(store.claim('a', 'two')).toBe('in_flight');
    store.release('a', 'one');
    expect(store.claim('a', 'two')).toBe('new');
    clock.now += LEASE_MS;
    expect(store.claim('a', 'three')).toBe('new');
    store.release('a', 'two');
    expect(store.claim('a', 'four')).toBe('in_flight');
  });

  it('remembers what is done for longer than the sender retries', () => {
    const { store, clock } = setUp();
    store.claim('a', 'one');
    store.commit('a');
    clock.now = 56 * 3_600_000;
    expect(store.claim('a', 'two')).toBe('done');
    clock.now = DONE_TTL_MS;
    expect(store.claim('a', 'two')).toBe('new');
  });

  it('counts what a late holder has done as done', () => {
    const { store, clock } = setUp();
    store.claim('a', 'one');
    clock.now += LEASE_MS;
    store.claim('a', 'two');
    store.commit('a');
    store.release('a', 'two');
    expect(store.claim('a', 'three')).toBe('done');
  });

  it('stays within its bounds: the oldest done make room, what is held does not', () => {
    const { store, clock } = setUp(3);
    for (const key of ['a', 'b', 'c', 'd']) {
      expect(store.claim(key, 'one')).toBe('new');
      store.commit(key);
    }
    expect(store.size).toBe(3);
    expect(store.claim('d', 'one')).toBe('done');
    expect(['e', 'f', 'g', 'h'].map((key) => store.claim(key, 'one'))).toEqual(['new', 'new', 'new', 'in_flight']);
    clock.now += LEASE_MS;
    expect(store.claim('h', 'one')).toBe('new');
    expect(store.size).toBeLessThanOrEqual(3);
  });

  it('keeps its bounds over 100 000 deliveries', () => {
    const { store, clock } = setUp(1000);
    for (let index = 0; index < 100_000; index += 1) {
      clock.now += 10;
      store.claim(`msg_${index}`, 'one');
      if (index % 3) store.commit(`msg_${index}`);
    }
    expect(store.size).toBeLessThanOrEqual(1000);
  });
});
