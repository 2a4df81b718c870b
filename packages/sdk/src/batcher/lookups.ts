import { backoffMs, type RetryTiming } from '../core/retry-timing.ts';
import type { Resolver } from '../resolver.ts';
import { isFinal } from './delivery.ts';
import type { Entry } from './entry.ts';
import { startTimer } from './timer.ts';

/** What a look-up leads to, for each of the events that wait for it. */
export interface LookupOutcomes {
  found(entry: Entry, customerId: string): void;
  missing(entry: Entry): void;
  failed(entry: Entry, error: unknown): void;
  /** All events that waited for one key have been told. */
  done(): void;
}

/** Events whose customer is being looked up, by its key. The others go on meanwhile. */
export class Lookups {
  readonly #resolver: Resolver;
  readonly #outcomes: LookupOutcomes;
  readonly #retry: RetryTiming;
  readonly #signal: AbortSignal;
  readonly #held = new Map<string, Entry[]>();
  #length = 0;
  #bytes = 0;

  constructor(resolver: Resolver, outcomes: LookupOutcomes, { retry, signal }: { retry: RetryTiming; signal: AbortSignal }) {
    this.#resolver = resolver;
    this.#outcomes = outcomes;
    this.#retry = retry;
    this.#signal = signal;
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get first(): Entry | undefined {
    return this.entries().next().value ?? undefined;
  }

  /** The events that wait. */
  *entries(): Generator<Entry, void, undefined> {
    for (const entries of this.#held.values()) yield* entries;
  }

  /** Looks the customer of an event up. */
  add(entry: Entry, key: string): void {
    this.#length += 1;
    this.#bytes += entry.bytes;
    const held = this.#held.get(key);
    if (held) {
      held.push(entry);
      return;
    }
    this.#held.set(key, [entry]);
    void this.#find(key);
  }

  /** Asks until there is an answer or no use in asking. Never rejects. */
  async #find(key: string): Promise<void> {
    for (let failures = 1; !this.#signal.aborted; failures += 1) {
      try {
        const id = await this.#resolver.resolve(key, { signal: this.#signal });
        this.#release(key, (entry) => (id === undefined ? this.#outcomes.missing(entry) : this.#outcomes.found(entry, id)));
        return;
      } catch (error) {
        if (isFinal(error)) {
          this.#release(key, (entry) => this.#outcomes.failed(entry, error));
          return;
        }
        const waitMs = backoffMs(failures, this.#retry, { random: Math.random() });
        if (!this.#signal.aborted) await new Promise<void>((resolve) => startTimer(waitMs, resolve));
      }
    }
  }

  #release(key: string, tell: (entry: Entry) => void): void {
    // After the end of the batcher its events have been handed back.
    if (this.#signal.aborted) return;
    const entries = this.#held.get(key) ?? [];
    this.#held.delete(key);
    for (const entry of entries) {
      this.#length -= 1;
      this.#bytes -= entry.bytes;
      tell(entry);
    }
    this.#outcomes.done();
  }
}
