import type { Backlog } from './backlog.ts';
import { resolveEntry, type Entry } from './entry.ts';
import { EventRejectedError, QueueFullError } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Lookups } from './lookups.ts';
import type { BatcherSettings } from './options.ts';
import type { Queue } from './queue.ts';

/** An event that waits for room, and whoever waits for it. */
interface Waiter {
  readonly entry: Entry;
  readonly admit: () => void;
}

/** The parts between which an event is passed on. */
export interface IntakeParts {
  readonly settings: BatcherSettings;
  readonly queue: Queue;
  readonly ledger: Ledger;
  readonly backlog: Backlog | undefined;
  readonly lookups: Lookups | undefined;
}

/** Finds each event its place: in memory, on disk, before the door, or nowhere. */
export class Intake {
  readonly #parts: IntakeParts;
  #waiters: Waiter[] = [];

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** Events in memory that are not under way. */
  get length(): number {
    return this.#parts.queue.length + (this.#parts.lookups?.length ?? 0);
  }

  /** How many events wait for room. */
  get waiting(): number {
    return this.#waiters.length;
  }

  get firstWaiting(): Entry | undefined {
    return this.#waiters[0]?.entry;
  }

  /**
   * Takes an event; a promise if that has to wait.
   *
   * @throws {@link QueueFullError} if there is no room and `overflow` says so.
   */
  take(entry: Entry): Promise<void> | undefined {
    if (this.#waiters.length === 0 && this.#accept(entry)) return undefined;
    const { settings, ledger, queue } = this.#parts;
    switch (settings.overflow) {
      case 'wait':
        return new Promise((admit) => this.#waiters.push({ entry, admit }));
      case 'throw':
        throw new QueueFullError(this.length);
      case 'drop-newest':
        ledger.drop(entry, 'overflow');
        return undefined;
      case 'drop-oldest':
        for (let oldest = queue.shift(); oldest !== undefined; oldest = this.#hasRoom(entry) ? undefined : queue.shift()) ledger.drop(oldest, 'overflow');
        if (!this.#accept(entry)) ledger.drop(entry, 'overflow');
        return undefined;
    }
  }

  /** Lets in whoever waits, as far as there is room. */
  admit(): void {
    while (this.#waiters[0] && this.#accept(this.#waiters[0].entry)) this.#waiters.shift()?.admit();
  }

  /** Ends all waiting; gives the events back. */
  dismiss(): readonly Entry[] {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { admit } of waiters) admit();
    return waiters.map(({ entry }) => entry);
  }

  /** Puts an event where it can be sent from, or has its customer looked up first. */
  enqueue(entry: Entry): void {
    const { settings, queue, ledger, lookups } = this.#parts;
    if (entry.key === undefined) {
      queue.push(entry);
      return;
    }
    if (!lookups) {
      ledger.reject([entry], new EventRejectedError('unknown_customer', `Nothing finds the customer ${JSON.stringify(entry.key)}. Pass createBatcher a resolver.`));
      return;
    }
    const id = entry.lookups === 0 ? settings.resolver?.peek(entry.key) : undefined;
    if (id === undefined) lookups.add(entry, entry.key);
    else this.found(entry, id);
  }

  /** Queues an event whose customer is known by now. */
  found(entry: Entry, customerId: string): void {
    entry.lookups += 1;
    resolveEntry(entry, customerId);
    this.#parts.queue.push(entry);
  }

  /** Finds out what the customer is called by now, which was another one when LealUp saw the event. */
  lookUpAgain(entry: Entry): void {
    const { settings, lookups } = this.#parts;
    if (entry.key === undefined) return;
    settings.resolver?.forget(entry.key);
    lookups?.add(entry, entry.key);
  }

  #accept(entry: Entry): boolean {
    const { settings, backlog } = this.#parts;
    // What came first is to be sent first.
    if (backlog && backlog.length > 0 && backlog.add(entry)) return true;
    if (!this.#hasRoom(entry)) return backlog?.add(entry) ?? false;
    entry.place = settings.spool?.append(entry.text, entry.bytes);
    this.enqueue(entry);
    return true;
  }

  #hasRoom({ bytes }: Entry): boolean {
    const { settings, queue, lookups } = this.#parts;
    const { length } = this;
    // An event that is larger than the whole queue has to pass as well.
    return length === 0 || (length < settings.maxQueue && queue.bytes + (lookups?.bytes ?? 0) + bytes <= settings.maxQueueBytes);
  }
}
