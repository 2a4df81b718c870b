import type { Answer, ResponseInfo } from './core/answer.ts';
import { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import { EventsSendError, type EventRange } from './errors/events-send-error.ts';
import { createShapeError } from './errors/invalid-response-error.ts';
import { batchEvents } from './event-batches.ts';
import type { Event, EventInput, EventsResult } from './types.ts';

/** Filters of {@link Events.list}. */
export type EventListQuery = Query<'listEvents'>;

/** Sends the body of one batch. */
type SendBatch = (body: string, options: RequestOptions) => ApiPromise<EventsResult>;

/** What users of your customers do. */
export class Events {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Events by their time, latest first: for seeing what arrived. */
  list(query: EventListQuery = {}, options?: RequestOptions): List<Event> {
    return paginate({ method: 'GET', path: '/v1/events', query }, (page) => this.#send<'listEvents'>(page, options));
  }

  /**
   * Sends one event or any number, in batches of at most 1000 events and 8 MiB, one after the other. A bad event fails
   * no other: `errors` names it by its position in your list.
   *
   * A `deadlineMs` given here covers all batches. Each batch has its own idempotency key; from a given one, the first
   * takes the key itself and the others `<key>-1`, `<key>-2`, so that sending the same list again counts nothing twice.
   *
   * @throws {@link EventsSendError} if a later batch fails; it carries what became of the events before.
   */
  send(events: EventInput | readonly EventInput[], options: RequestOptions = {}): ApiPromise<EventsResult> {
    const path = '/v1/events';
    return new ApiPromise(sendBatches(path, events, options, (body, batch) => this.#send<'sendEvents'>({ method: 'POST', path, body }, batch)));
  }

  /** The same as {@link Events.send} for events of any time in the past. */
  backfill(events: EventInput | readonly EventInput[], options: RequestOptions = {}): ApiPromise<EventsResult> {
    const path = '/v1/events/backfill';
    return new ApiPromise(sendBatches(path, events, options, (body, batch) => this.#send<'backfillEvents'>({ method: 'POST', path, body }, batch)));
  }
}

async function sendBatches(
  path: string,
  oneOrMany: EventInput | readonly EventInput[],
  options: RequestOptions,
  sendBatch: SendBatch,
): Promise<Answer<EventsResult>> {
  const events: readonly EventInput[] = Array.isArray(oneOrMany) ? oneOrMany : [oneOrMany];
  const result: EventsResult = { accepted: 0, rejected: 0, deduplicated: 0, errors: [] };
  const endsAt = options.deadlineMs === undefined ? undefined : performance.now() + options.deadlineMs;
  let response: ResponseInfo | undefined;
  let current: EventRange = { start: 0, end: events.length, idempotencyKey: undefined };
  let number = 0;
  try {
    for (const { start, end, body } of batchEvents(events)) {
      const idempotencyKey = batchKey(options.idempotencyKey, number);
      current = { start, end, idempotencyKey: idempotencyKey ?? undefined };
      // Never zero, which is no duration: a millisecond is over before anything is answered.
      const deadlineMs = endsAt === undefined ? undefined : Math.max(1, endsAt - performance.now());
      const answer = await sendBatch(body, { ...options, idempotencyKey, deadlineMs }).withResponse();
      response = answer.response;
      if (!Array.isArray(answer.data.errors)) throw createShapeError(`POST ${path}`, response, { lack: 'without a list of errors' });
      add(result, answer.data, { start });
      number += 1;
      current = { start: end, end: events.length, idempotencyKey: undefined };
    }
  } catch (error) {
    throw current.start === 0 ? error : new EventsSendError(error, { result, failed: current });
  }
  // Without an event there was nothing to ask.
  return { data: result, response: response ?? { status: 200, headers: new Headers(), requestId: undefined } };
}

function batchKey(key: string | null | undefined, number: number): string | null {
  if (key === undefined) return crypto.randomUUID();
  return key === null || number === 0 ? key : `${key}-${number}`;
}

/** Adds what became of a batch, its errors by their position in the caller's list. */
function add(result: EventsResult, batch: EventsResult, { start }: { start: number }): void {
  result.accepted += batch.accepted;
  result.rejected += batch.rejected;
  result.deduplicated += batch.deduplicated;
  for (const error of batch.errors) result.errors.push({ ...error, index: start + error.index });
}
