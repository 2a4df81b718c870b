import { DONE_TTL_MS, LEASE_MS } from './delivery-store.ts';
import type { ClaimState, DeliveryStore } from './delivery-store.ts';

/** Settings of a {@link MemoryDeliveryStore}. */
export interface MemoryDeliveryStoreOptions {
  /** How many keys are kept; 100 000 by default. The oldest done ones make room. */
  maxEntries?: number;
  /** Milliseconds; {@link LEASE_MS} by default. */
  leaseMs?: number;
  /** Milliseconds; {@link DONE_TTL_MS} by default. */
  doneTtlMs?: number;
  /** The current time in milliseconds; the system's clock by default. */
  now?: () => number;
}

interface Entry {
  /** Undefined once it is done. */
  owner: string | undefined;
  expiresAtMs: number;
}

/** A bounded store for one process; a restart forgets everything. */
export class MemoryDeliveryStore implements DeliveryStore {
  readonly #inFlight = new Map<string, Entry>();
  /** In the order in which they were done, and so in which they expire. */
  readonly #done = new Map<string, Entry>();
  readonly #options: Required<MemoryDeliveryStoreOptions>;

  constructor(options: MemoryDeliveryStoreOptions = {}) {
    const defaults = { maxEntries: 100_000, leaseMs: LEASE_MS, doneTtlMs: DONE_TTL_MS, now: () => Date.now() };
    this.#options = { ...defaults, ...options };
  }

  /** How many keys are kept. */
  get size(): number {
    return this.#inFlight.size + this.#done.size;
  }

  /** A full house of claims that still hold answers `in_flight`: the sender comes again. */
  claim(key: string, owner: string): ClaimState {
    const { leaseMs, maxEntries } = this.#options;
    const now = this.#options.now();
    dropExpired(this.#done, now);
    if (this.#done.has(key)) return 'done';
    if ((this.#inFlight.get(key)?.expiresAtMs ?? 0) > now) return 'in_flight';
    this.#inFlight.delete(key);
    if (this.size >= maxEntries) dropExpired(this.#inFlight, now);
    if (this.size >= maxEntries) dropFirst(this.#done);
    if (this.size >= maxEntries) return 'in_flight';
    this.#inFlight.set(key, { owner, expiresAtMs: now + leaseMs });
    return 'new';
  }

  commit(key: string): void {
    const { doneTtlMs, maxEntries, now } = this.#options;
    this.#inFlight.delete(key);
    this.#done.delete(key);
    this.#done.set(key, { owner: undefined, expiresAtMs: now() + doneTtlMs });
    if (this.size > maxEntries) dropFirst(this.#done);
  }

  release(key: string, owner: string): void {
    if (this.#inFlight.get(key)?.owner === owner) this.#inFlight.delete(key);
  }
}

/** Entries lie in the order in which they expire. */
function dropExpired(entries: Map<string, Entry>, now: number): void {
  for (const [key, { expiresAtMs }] of entries) {
    if (expiresAtMs > now) return;
    entries.delete(key);
  }
}

function dropFirst(entries: Map<string, Entry>): void {
  const [first] = entries.keys();
  if (first !== undefined) entries.delete(first);
}
