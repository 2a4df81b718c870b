import type { ProblemError } from '../domain/problem.ts';
import { diskFault } from '../store/disk-fault.ts';
import type { Store } from '../store/store.ts';
import type { Transact } from '../store/transactor.ts';
import type { DueQueue } from './due-queue.ts';
import { Recording, type FinishedAttempt } from './record.ts';

/** So many successes are recorded together; a failure, or the last one under way, has them recorded before. */
const MAX_UNRECORDED = 64;

export interface RecorderParts {
  store: Store;
  transact: Transact;
  queue: DueQueue;
  now(): number;
  seed(): number;
  /** Called when attempts have been written down, with how many. */
  onRecorded(count: number): void;
  /** Called with a fault of the emulator's own. */
  onFailure(error: unknown): void;
}

/** Gathers attempts that have ended, and writes them down many at a time. */
export class Recorder {
  #parts;
  #finished: FinishedAttempt[] = [];
  #isUrgent = false;
  #fault: ProblemError | null = null;
  #count = 0;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  add(attempt: FinishedAttempt): void {
    this.#finished.push(attempt);
    // A failure leaves its subscription fewer places; a success of a failing one gives it more.
    if (attempt.outcome.error !== null || attempt.subscription.failing_since !== null) this.#isUrgent = true;
  }

  /** Has whatever has ended written down the next time that is asked. */
  hurry(): void {
    this.#isUrgent = true;
  }

  /** Whether it is not worth waiting for more. */
  get isUrgent(): boolean {
    return this.#isUrgent;
  }

  get isFull(): boolean {
    return this.#finished.length >= MAX_UNRECORDED;
  }

  get isEmpty(): boolean {
    return this.#finished.length === 0;
  }

  /** Why the disk takes nothing at present, while what has ended waits; null if it does. */
  get fault(): ProblemError | null {
    return this.#fault;
  }

  /** How many attempts have been recorded since the start. */
  get count(): number {
    return this.#count;
  }

  /** Writes down the attempts that have ended, in one transaction. */
  record(): void {
    this.#isUrgent = false;
    const finished = this.#finished.splice(0);
    if (finished.length === 0) return;
    const { store, transact, queue } = this.#parts;
    try {
      const recording = new Recording(store, { now: this.#parts.now(), seed: this.#parts.seed() });
      queue.keepDuring(() =>
        transact(() => {
          for (const attempt of finished) recording.add(attempt);
        }),
      );
      this.#fault = null;
      if (recording.hasChangedSubscription) queue.drop();
      this.#count += recording.count;
      store.deliveries.end(finished.map(({ delivery }) => delivery.seq));
      this.#parts.onRecorded(recording.count);
    } catch (error) {
      this.#fault = diskFault(error);
      if (this.#fault) {
        this.#finished.unshift(...finished);
        return;
      }
      // They stay under way until the next start: sent again at once, they would be sent for ever.
      this.#parts.onFailure(error);
    }
  }

  /** Forgets what has ended and is not written down: the state that it belongs to is being replaced. */
  clear(): void {
    this.#finished.length = 0;
  }
}
