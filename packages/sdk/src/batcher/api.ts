import type { BatcherEvent } from './options.ts';

/** Sends events in the background, many in a request. */
export interface Batcher {
  /**
   * Takes an event, stamps it with a time and an `external_id` where it has none, and returns at once; with `overflow:
   * 'wait'` and a full queue, a promise that resolves when there is room.
   *
   * @throws {@link QueueFullError} with `overflow: 'throw'` and a full queue; nothing else.
   */
  add(event: BatcherEvent): Promise<void> | undefined;
  /** Sends what is there, and resolves when all that was added before is settled; false if it was not in time. */
  flush(options?: TimeLimit): Promise<boolean>;
  /** Takes no more events, flushes within `timeoutMs` (default 5000), and gives back what could not be sent. */
  close(options?: TimeLimit): Promise<CloseResult>;
  /** `added + replayed` is the sum of all the others but `oldestAgeMs`. */
  stats(): BatcherStats;
  /** Closes; what could not be sent goes to `onDrop`, unless a spool holds it. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** How long to wait, in milliseconds. */
export interface TimeLimit {
  timeoutMs?: number | undefined;
}

/** What `close()` leaves. */
export interface CloseResult {
  /** Events that were not sent, or whose answer did not come in time. */
  readonly unsent: readonly BatcherEvent[];
  /** Events that wait in the spool for the next process. */
  readonly spooled: number;
}

/** Where the events are. */
export interface BatcherStats {
  /** Events that `add()` was given and did not throw for. */
  readonly added: number;
  /** Events that another process left in the spool. */
  readonly replayed: number;
  readonly queued: number;
  readonly inFlight: number;
  readonly accepted: number;
  readonly deduplicated: number;
  readonly rejected: number;
  readonly dropped: number;
  /** How long the oldest event in memory has been waiting, in milliseconds; 0 if there is none. */
  readonly oldestAgeMs: number;
}
