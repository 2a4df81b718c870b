/**
 * Tells when all that was added before some moment is settled, without a promise for each event: every flush begins a
 * new epoch, events are counted by the epoch in which they came, and a flush ends when the epochs before it are empty.
 */
export class Flushes {
  #epoch = 0;
  // In the order of the epochs: the first key is the oldest that is not settled.
  readonly #pending = new Map<number, number>();
  #waiting: { readonly epoch: number; readonly resolve: () => void }[] = [];

  /** The epoch that events come in now. What is of an earlier one has been asked to leave. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Counts an event; gives its epoch. */
  add(): number {
    this.#pending.set(this.#epoch, (this.#pending.get(this.#epoch) ?? 0) + 1);
    return this.#epoch;
  }

  /** Counts events off. */
  settle(epoch: number, count = 1): void {
    const left = (this.#pending.get(epoch) ?? 0) - count;
    if (left > 0) {
      this.#pending.set(epoch, left);
      return;
    }
    this.#pending.delete(epoch);
    const oldest = this.#oldest();
    const isDone = (flush: { readonly epoch: number }) => flush.epoch < oldest;
    for (const flush of this.#waiting.filter(isDone)) flush.resolve();
    this.#waiting = this.#waiting.filter((flush) => !isDone(flush));
  }

  /** Begins a new epoch; resolves when all that came before is settled. */
  next(): Promise<void> {
    const epoch = this.#epoch;
    this.#epoch += 1;
    if (this.#oldest() > epoch) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ epoch, resolve }));
  }

  /** Ends all flushes, whatever is settled. */
  end(): void {
    for (const flush of this.#waiting) flush.resolve();
    this.#waiting = [];
    this.#pending.clear();
  }

  #oldest(): number {
    const first = this.#pending.keys().next();
    return first.done ? Number.POSITIVE_INFINITY : first.value;
  }
}
