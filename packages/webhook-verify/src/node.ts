import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANSWER_HEADERS, collect, createReceiver } from './receiver.ts';
import type { Receiver, ReceiverOptions } from './receiver.ts';

export type { EventHandler, Receiver, ReceiverOptions } from './receiver.ts';

/** A request of Node.js, with what frameworks may have put on it. */
export interface NodeRequest extends IncomingMessage {
  /** The raw body, where the framework keeps it: Cloud Functions, NestJS, {@link captureRawBody}. */
  rawBody?: unknown;
  /** The body, which is taken if it is bytes, as `express.raw()` leaves it. */
  body?: unknown;
}

/** What a handler gets. */
export type NodeArgs = readonly [request: NodeRequest];

/** Answers a delivery. */
export type NodeListener = (request: NodeRequest, response: ServerResponse) => Promise<void>;

/** Receives deliveries in a `node:http` server, and wherever its requests are handed out: Next.js pages, NestJS, h3. */
export function webhookReceiver(options: ReceiverOptions<NodeArgs>): NodeListener & Receiver<NodeArgs> {
  return createReceiver<NodeArgs, NodeListener>(options, (receive) => async (request, response) => {
    const incoming = {
      method: request.method,
      headers: request.rawHeaders,
      header: (name: 'content-type' | 'content-encoding') => request.headers[name],
      body: () =>
        [request.rawBody, request.body].find((body) => ArrayBuffer.isView(body)) ??
        // Stopping early must not destroy the socket that is to carry the answer.
        (request.readableDidRead ? undefined : collect(request.iterator({ destroyOnReturn: false }), options)),
    };
    const { status, message } = await receive(incoming, request);
    // What is left of a refused body is not waited for.
    if (message) response.shouldKeepAlive = false;
    response.writeHead(status, ANSWER_HEADERS).end(message);
  });
}

/** Keeps the raw body beside the parsed one: `express.json({ verify: captureRawBody })`. */
export function captureRawBody(request: NodeRequest, _response: unknown, bytes: Uint8Array): void {
  request.rawBody = bytes;
}
