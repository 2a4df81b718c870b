import { LealUpError } from '../errors/lealup-error.ts';
import type { EventErrorCode } from '../types.ts';

/** LealUp, or the batcher before it, refused one event; its neighbours are not concerned. */
export class EventRejectedError extends LealUpError {
  override readonly name = 'EventRejectedError';
  /** Why, for programs. LealUp may add codes. */
  declare readonly code: EventErrorCode | (string & {});

  constructor(code: EventErrorCode | (string & {}), message: string, options?: ErrorOptions) {
    super(message, { code }, options);
  }
}

/** `add()` found the queue full, and `overflow` is `throw`. The event was not taken. */
export class QueueFullError extends LealUpError {
  override readonly name = 'QueueFullError';
  /** Events in the queue. */
  declare readonly queued: number;

  constructor(queued: number) {
    super(`The batcher's queue is full with ${queued} events. Wait with \`await batcher.flush()\`, or raise maxQueue.`, { queued });
  }
}
