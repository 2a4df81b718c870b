import { MAX_BYTES } from '../event-batches.ts';
import type { Batcher, BatcherStats, CloseResult, TimeLimit } from './api.ts';
import { Backlog } from './backlog.ts';
import { takeBatch, type Batch, type BatcherClient, type Judgement } from './delivery.ts';
import { createEntry, eventOf, stamp, type Entry } from './entry.ts';
import { EventRejectedError } from './errors.ts';
import { Flushes } from './flushes.ts';
import { Intake } from './intake.ts';
import { Ledger } from './ledger.ts';
import { Lookups } from './lookups.ts';
import type { BatcherEvent, BatcherSettings } from './options.ts';
import { Queue } from './queue.ts';
import { Sender } from './sender.ts';
import { keepAlive, settlesWithin, startTimer } from './timer.ts';

/** A customer that was found and is unknown when its event arrives is looked up again: it may have been made anew. */
const MAX_LOOKUPS = 3;

export class EventBatcher implements Batcher {
  readonly #settings: BatcherSettings;
  readonly #queue = new Queue();
  readonly #flushes = new Flushes();
  readonly #ledger: Ledger;
  readonly #sender: Sender;
  readonly #backlog: Backlog | undefined;
  readonly #lookups: Lookups | undefined;
  readonly #intake: Intake;
  /** Ends the wait for more events, if there is one. */
  #endWait: (() => void) | undefined;
  #isClosing = false;
  #closing: Promise<CloseResult> | undefined;
  #left = 0;

  constructor(client: BatcherClient, settings: BatcherSettings) {
    const { spool, resolver, retry } = settings;
    this.#settings = settings;
    this.#ledger = new Ledger(settings, this.#flushes);
    const host = {
      next: () => this.#next(),
      judged: (batch: Batch, judgement: Judgement) => this.#judge(batch, judgement),
      refused: ({ entries }: Batch, error: unknown) => this.#ledger.reject(entries, error),
    };
    this.#sender = new Sender(client, host, settings);
    const outcomes = {
      found: (entry: Entry, id: string) => this.#intake.found(entry, id),
      missing: (entry: Entry) => this.#ledger.reject([entry], unknownCustomer(entry)),
      failed: (entry: Entry, error: unknown) => this.#ledger.reject([entry], error),
      done: () => this.#advance(),
    };
    this.#lookups = resolver && new Lookups(resolver, outcomes, { retry, signal: this.#sender.signal });
    this.#backlog = spool && new Backlog(spool, this.#flushes);
    this.#intake = new Intake({ settings, queue: this.#queue, ledger: this.#ledger, backlog: this.#backlog, lookups: this.#lookups });
    if (!settings.enabled) return;
    spool?.open();
    this.#advance();
  }

  add(event: BatcherEvent): Promise<void> | undefined {
    this.#ledger.added += 1;
    if (!this.#settings.enabled) {
      this.#ledger.dropped += 1;
      return undefined;
    }
    if (this.#isClosing) {
      this.#ledger.tellDropped(event, 'closed');
      return undefined;
    }
    const entry = this.#createEntry(event);
    if (entry === undefined) return undefined;
    try {
      return this.#intake.take(entry);
    } catch (error) {
      this.#ledger.added -= 1;
      this.#ledger.settle([entry]);
      throw error;
    } finally {
      this.#advance();
    }
  }

  async flush({ timeoutMs = Infinity }: TimeLimit = {}): Promise<boolean> {
    const isSettled = await keepAlive(settlesWithin(this.#flush(), timeoutMs));
    return isSettled && !this.#sender.signal.aborted;
  }

  close({ timeoutMs = 5000 }: TimeLimit = {}): Promise<CloseResult> {
    this.#closing ??= this.#close(timeoutMs);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const isGiven = this.#isClosing;
    const { unsent } = await this.close();
    // Whoever closed it has the events already.
    if (isGiven) return;
    this.#ledger.dropped -= unsent.length;
    for (const event of unsent) this.#ledger.tellDropped(event, 'closed');
  }

  stats(): BatcherStats {
    const { added, replayed, accepted, deduplicated, rejected, dropped } = this.#ledger;
    const counts = { added, replayed, accepted, deduplicated, rejected, dropped };
    if (this.#sender.signal.aborted) return { ...counts, queued: this.#left, inFlight: 0, oldestAgeMs: 0 };
    const oldest = [...this.#sender.batches.map(({ entries }) => entries[0]), this.#lookups?.first, this.#queue.first, this.#intake.firstWaiting];
    const oldestMs = Math.min(...oldest.map((entry) => entry?.addedAtMs ?? Infinity));
    return {
      ...counts,
      queued: this.#sender.waiting + this.#intake.length + this.#intake.waiting + (this.#backlog?.length ?? 0),
      inFlight: this.#sender.inFlight,
      oldestAgeMs: Math.max(0, Date.now() - oldestMs),
    };
  }

  /** Undefined if the event is settled already: dropped by `beforeSend`, or nothing that JSON can hold. */
  #createEntry(event: BatcherEvent): Entry | undefined {
    const { beforeSend } = this.#settings;
    const nowMs = Date.now();
    try {
      const stamped = stamp(event, nowMs);
      const changed = beforeSend ? beforeSend(stamped) : stamped;
      if (changed !== null) {
        const entry = createEntry(stamp(changed, nowMs), { epoch: this.#flushes.epoch, nowMs });
        this.#flushes.add();
        return entry;
      }
      this.#ledger.dropped += 1;
    } catch (error) {
      this.#ledger.tellRejected(event, error);
    }
    return undefined;
  }

  /** Passes events on as far as they get: into memory, into requests. */
  #advance(): void {
    this.#refill();
    this.#sender.pump();
    if (this.#endWait === undefined && this.#queue.length > 0 && !this.#isClosing) this.#startWait();
  }

  #startWait(): void {
    const { flushMs, waitUntil } = this.#settings;
    const flushed = new Promise<void>((resolve) => {
      const stopTimer = startTimer(flushMs, () => this.#endWait?.());
      this.#endWait = () => {
        stopTimer();
        this.#endWait = undefined;
        resolve(this.#flush());
      };
    });
    waitUntil?.(flushed);
  }

  async #flush(): Promise<void> {
    let isReplaying: boolean;
    do {
      isReplaying = this.#backlog?.hasAdopted ?? false;
      const isSettled = this.#flushes.next();
      this.#advance();
      await isSettled;
      // What was loaded meanwhile belongs to the next round.
    } while (isReplaying && !this.#isClosing);
  }

  #refill(): void {
    const { maxQueue, maxQueueBytes, maxBatch, onExpired } = this.#settings;
    this.#intake.admit();
    while (this.#backlog?.hasMore && this.#intake.length < maxQueue / 2 && this.#queue.bytes < maxQueueBytes / 2) {
      const { entries, adopted, lost } = this.#backlog.load(Math.min(maxBatch, maxQueue), Date.now());
      this.#ledger.replayed += adopted;
      this.#ledger.dropped += lost;
      for (const entry of entries) {
        if (entry.isBackfill && onExpired === 'reject') this.#ledger.reject([entry], new EventRejectedError('timestamp_too_old', 'The event is older than 30 days.'));
        else this.#intake.enqueue(entry);
      }
    }
  }

  #next(): Batch | undefined {
    const { maxBatch, maxQueue, maxQueueBytes } = this.#settings;
    const { first, length, bytes } = this.#queue;
    if (first === undefined) return undefined;
    const isFull = length >= Math.min(maxBatch, maxQueue) || bytes >= Math.min(MAX_BYTES, maxQueueBytes / 2);
    const isAsked = first.epoch < this.#flushes.epoch || this.#intake.waiting > 0;
    if (!isFull && !isAsked) return undefined;
    const batch = takeBatch(this.#queue, { maxBatch });
    this.#refill();
    return batch;
  }

  #judge({ entries }: Batch, { accepted, deduplicated, rejected, errors }: Judgement): void {
    this.#ledger.accepted += accepted;
    this.#ledger.deduplicated += deduplicated;
    // What the answer counts and does not name.
    this.#ledger.rejected += rejected - errors.length;
    const refused = new Map(errors.map((error) => [error.index, error]));
    const again = new Set(entries.filter((entry, index) => refused.get(index)?.code === 'unknown_customer' && this.#canLookUp(entry)));
    this.#ledger.settle(again.size > 0 ? entries.filter((entry) => !again.has(entry)) : entries);
    for (const { index, code, message } of errors) {
      const entry = entries[index];
      if (entry && !again.has(entry)) this.#ledger.tellRejected(eventOf(entry), new EventRejectedError(code, message));
    }
    for (const entry of again) this.#intake.lookUpAgain(entry);
    this.#advance();
  }

  #canLookUp({ key, lookups }: Entry): boolean {
    return key !== undefined && lookups < MAX_LOOKUPS && this.#lookups !== undefined;
  }

  async #close(timeoutMs: number): Promise<CloseResult> {
    this.#isClosing = true;
    const isSettled = this.#flushes.next();
    this.#endWait?.();
    this.#advance();
    this.#sender.wake();
    await keepAlive(settlesWithin(isSettled, timeoutMs));
    const left = [...this.#sender.batches.flatMap(({ entries }) => entries), ...this.#queue.drain(), ...(this.#lookups?.entries() ?? []), ...this.#intake.dismiss()];
    this.#sender.abort();
    this.#flushes.end();
    const unsent = left.filter(({ place }) => place === undefined).map(eventOf);
    this.#left = left.length - unsent.length + (this.#backlog?.length ?? 0);
    this.#ledger.dropped += unsent.length;
    this.#settings.spool?.close();
    return { unsent, spooled: this.#left };
  }
}

function unknownCustomer({ key }: Entry): EventRejectedError {
  return new EventRejectedError('unknown_customer', `There is no customer ${JSON.stringify(key)}.`);
}
