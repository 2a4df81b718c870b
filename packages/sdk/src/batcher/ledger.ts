import { isLealUpError } from '../errors/guards.ts';
import type { LealUpError } from '../errors/lealup-error.ts';
import { eventOf, type Entry } from './entry.ts';
import { EventRejectedError } from './errors.ts';
import type { Flushes } from './flushes.ts';
import type { BatcherEvent, BatcherSettings, DropReason } from './options.ts';

type Hooks = Pick<BatcherSettings, 'onRejected' | 'onDrop' | 'spool'>;

/** Counts what becomes of events and tells whom it concerns; an event is settled here once. */
export class Ledger {
  added = 0;
  replayed = 0;
  accepted = 0;
  deduplicated = 0;
  rejected = 0;
  dropped = 0;
  readonly #hooks: Hooks;
  readonly #flushes: Flushes;

  constructor(hooks: Hooks, flushes: Flushes) {
    this.#hooks = hooks;
    this.#flushes = flushes;
  }

  /** Events are refused for good, all for the same reason. */
  reject(entries: readonly Entry[], error: unknown): void {
    this.settle(entries);
    for (const entry of entries) this.tellRejected(eventOf(entry), error);
  }

  /** An event is given up unsent. */
  drop(entry: Entry, reason: DropReason): void {
    this.settle([entry]);
    this.tellDropped(eventOf(entry), reason);
  }

  /** Counts a refused event that is settled, or never was in the queue. */
  tellRejected(event: BatcherEvent, error: unknown): void {
    this.rejected += 1;
    const { onRejected } = this.#hooks;
    if (onRejected) guard(() => onRejected(event, toLealUpError(error)));
  }

  /** The same of an event that is given up. */
  tellDropped(event: BatcherEvent, reason: DropReason): void {
    this.dropped += 1;
    const { onDrop } = this.#hooks;
    if (onDrop) guard(() => onDrop(event, reason));
  }

  /** Events need neither memory nor disk any more. */
  settle(entries: readonly Entry[]): void {
    const { spool } = this.#hooks;
    if (spool) spool.settle(entries.flatMap(({ place }) => place ?? []));
    let [run, count] = [entries[0]?.epoch ?? 0, 0];
    for (const { epoch } of entries) {
      if (epoch !== run) {
        this.#flushes.settle(run, count);
        [run, count] = [epoch, 0];
      }
      count += 1;
    }
    if (count > 0) this.#flushes.settle(run, count);
  }
}

function toLealUpError(error: unknown): LealUpError {
  if (isLealUpError(error)) return error;
  return new EventRejectedError('invalid_field', error instanceof Error ? error.message : String(error), { cause: error });
}

/** A callback that throws must neither stop the batcher nor upset its counts. */
function guard(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    console.error('A callback of the LealUp batcher threw.', error);
  }
}
