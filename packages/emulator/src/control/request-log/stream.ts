import { startInterval, stopInterval } from '../../clock/timers.ts';
import type { HttpResponse } from '../../http/message.ts';
import type { LoggedRequest, RequestRecord } from './record.ts';
import { createFilter, type RequestFilter, type RequestLog } from './request-log.ts';

/** So that proxies and clients see that the connection lives. */
const HEARTBEAT_MS = 15_000;

/** How much waits to be read, besides what the log keeps anyway. */
const MAX_WAITING_BYTES = 262_144;

/**
 * Requests as server-sent events, as they are answered. With `after`, those that are still held come first. A reader that
 * does not keep up is served from the log; once that no longer holds what it would read next, it is told so, and let go.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamRequests(log: RequestLog, filter: RequestFilter): HttpResponse {
  const held = log.sinceStart(filter);
  const fits = createFilter(held);
  const encoder = new TextEncoder();
  let last = filter.after === undefined ? log.lastId : (held.after ?? 0);
  let end = () => {};
  const deliver = (controller: ReadableStreamDefaultController<Uint8Array>, record: RequestRecord) => {
    last = record.id;
    const shown = fits(record);
    if (shown) controller.enqueue(encoder.encode(eventOf(shown)));
  };
  const catchUp = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    for (let record = log.next(last); record && hasRoom(controller); record = log.next(last)) deliver(controller, record);
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const finish = () => {
          end();
          controller.close();
        };
        const heartbeat = startInterval(() => {
          if (hasRoom(controller)) controller.enqueue(encoder.encode(': heartbeat\n\n'));
        }, HEARTBEAT_MS);
        heartbeat.unref();
        const unsubscribe = log.subscribe((record) => {
          catchUp(controller);
          if (record.id - last <= log.capacity) return;
          // A log that keeps nothing has it now or never.
          if (hasRoom(controller)) {
            deliver(controller, record);
            return;
          }
          controller.enqueue(encoder.encode(TOO_SLOW));
          finish();
        });
        const forget = log.onClose(finish);
        end = () => {
          stopInterval(heartbeat);
          unsubscribe();
          forget();
        };
        controller.enqueue(encoder.encode(': ready\n\n'));
      },
      pull: catchUp,
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
  );
  return { status: 200, headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }, body };
}

function hasRoom({ desiredSize }: ReadableStreamDefaultController<Uint8Array>): boolean {
  return (desiredSize ?? 0) > 0;
}

/** Clients of server-sent events come back by themselves, from the last request that they have seen. */
const TOO_SLOW = 'event: end\ndata: {"reason":"too_slow"}\n\n';

function eventOf(request: LoggedRequest): string {
  return `event: request\nid: ${request.id}\ndata: ${JSON.stringify(request)}\n\n`;
}
