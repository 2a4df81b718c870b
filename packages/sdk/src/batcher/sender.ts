import { backoffMs, type RetryTiming } from '../core/retry-timing.ts';
import { isAPIError } from '../errors/guards.ts';
import { deliver, isFinal, split, type Batch, type BatcherClient, type Judgement } from './delivery.ts';
import { startTimer } from './timer.ts';

/** Where batches come from and what becomes of them. */
export interface SenderHost {
  /** The next batch that is due, if any. */
  next(): Batch | undefined;
  judged(batch: Batch, judgement: Judgement): void;
  /** The batch was refused as a whole, for good. */
  refused(batch: Batch, error: unknown): void;
}

/** Sends batches, some at a time. One that failed goes first when the next attempt is due, and then alone. */
export class Sender {
  readonly #client: BatcherClient;
  readonly #host: SenderHost;
  readonly #retry: RetryTiming;
  readonly #concurrency: number;
  readonly #active = new Set<Batch>();
  readonly #abort = new AbortController();
  #retries: Batch[] = [];
  #failures = 0;
  #stopTimer: (() => void) | undefined;

  constructor(client: BatcherClient, host: SenderHost, { retry, concurrency }: { retry: RetryTiming; concurrency: number }) {
    this.#client = client;
    this.#host = host;
    this.#retry = retry;
    this.#concurrency = concurrency;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Events under way. */
  get inFlight(): number {
    return countEvents([...this.#active]);
  }

  /** Events of batches that wait for another attempt. */
  get waiting(): number {
    return countEvents(this.#retries);
  }

  /** The batches that are not settled. */
  get batches(): readonly Batch[] {
    return [...this.#active, ...this.#retries];
  }

  /** Sends what is due and may be sent now. */
  pump(): void {
    if (this.#stopTimer !== undefined || this.#abort.signal.aborted) return;
    // While LealUp does not answer, one request at a time asks how it does.
    const limit = this.#failures > 0 ? 1 : this.#concurrency;
    while (this.#active.size < limit) {
      const batch = this.#retries.shift() ?? this.#host.next();
      if (batch === undefined) return;
      this.#active.add(batch);
      void this.#send(batch);
    }
  }

  /** Makes the next attempt without waiting any longer. */
  wake(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    this.pump();
  }

  /** Gives up what is under way. */
  abort(): void {
    this.#stopTimer?.();
    this.#abort.abort();
  }

  /** Never rejects. */
  async #send(batch: Batch): Promise<void> {
    const signal = this.#abort.signal;
    try {
      const judgement = await deliver(this.#client, batch, signal);
      if (signal.aborted) return;
      this.#failures = 0;
      this.#active.delete(batch);
      this.#host.judged(batch, judgement);
    } catch (error) {
      if (signal.aborted) return;
      this.#active.delete(batch);
      this.#fail(batch, error);
    }
    this.pump();
  }

  #fail(batch: Batch, error: unknown): void {
    // A proxy may take less than LealUp does.
    if (isAPIError(error) && error.status === 413 && batch.entries.length > 1) {
      this.#retries.unshift(...split(batch));
    } else if (isFinal(error)) {
      this.#host.refused(batch, error);
    } else {
      this.#retries.unshift(batch);
      this.#failures += 1;
      const askedMs = isAPIError(error) ? (error.retryAfterMs ?? 0) : 0;
      const waitMs = Math.max(askedMs, backoffMs(this.#failures, this.#retry, { random: Math.random() }));
      this.#stopTimer?.();
      this.#stopTimer = startTimer(waitMs, () => this.wake());
    }
  }
}

function countEvents(batches: readonly Batch[]): number {
  return batches.reduce((sum, { entries }) => sum + entries.length, 0);
}
