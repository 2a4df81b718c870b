import type { EventsResult } from '../types.ts';
import { LealUpError } from './lealup-error.ts';

/** Events of the caller's list: those from `start` up to, not including, `end`. */
export interface EventRange {
  readonly start: number;
  readonly end: number;
  /** The key that this batch carried; undefined if it was not sent. */
  readonly idempotencyKey: string | undefined;
}

/**
 * A later batch of {@link Events.send} failed. The batches before it have been judged, and `result` holds what became
 * of them; `cause` is why this one failed. To go on, send the events from `failed.start`.
 */
export class EventsSendError extends LealUpError {
  override readonly name = 'EventsSendError';
  /** What became of the events before `failed.start`. */
  readonly result: EventsResult;
  /** The batch that failed. Whether LealUp stored it is unknown, unless `cause` is an answer. */
  declare readonly failed: EventRange;

  constructor(cause: unknown, { result, failed }: { result: EventsResult; failed: EventRange }) {
    const reason = cause instanceof Error ? cause.message : 'The call was aborted.';
    super(
      `Events ${failed.start} to ${failed.end - 1} failed, those before went through. Send again from ${failed.start}. ${reason}`,
      { failed, accepted: result.accepted, deduplicated: result.deduplicated, rejected: result.rejected },
      { cause },
    );
    this.result = result;
  }
}
