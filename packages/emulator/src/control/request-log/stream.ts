import { startInterval, stopInterval } from '../../clock/timers.ts';
import type { HttpResponse } from '../../http/message.ts';
import type { LoggedRequest } from './record.ts';
import { createFilter, type RequestFilter, type RequestLog } from './request-log.ts';

/** So that proxies and clients see that the connection lives. */
const HEARTBEAT_MS = 15_000;

/** A reader that is this many events behind is let go. */
const MAX_BEHIND = 1_000;

/**
 * Requests as server-sent events, as they are answered. With `after`, those that are still held come first.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamRequests(log: RequestLog, filter: RequestFilter): HttpResponse {
  const fits = createFilter(filter);
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) finish();
        };
        const finish = () => {
          end();
          controller.close();
        };
        const heartbeat = startInterval(() => send(': heartbeat\n\n'), HEARTBEAT_MS);
        heartbeat.unref();
        const unsubscribe = log.subscribe((record) => {
          const shown = fits(record);
          if (shown) send(eventOf(shown));
        });
        const forget = log.onClose(finish);
        end = () => {
          stopInterval(heartbeat);
          unsubscribe();
          forget();
        };
        send(': ready\n\n');
        if (filter.after !== undefined) for (const shown of log.list(filter).reverse()) send(eventOf(shown));
      },
      cancel: () => end(),
    },
    new CountQueuingStrategy({ highWaterMark: MAX_BEHIND }),
  );
  return { status: 200, headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }, body };
}

function eventOf(request: LoggedRequest): string {
  return `event: request\nid: ${request.id}\ndata: ${JSON.stringify(request)}\n\n`;
}
