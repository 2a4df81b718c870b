import { ANSWER_HEADERS, collect, createReceiver } from './receiver.ts';
import type { Receiver, ReceiverOptions } from './receiver.ts';

export type { EventHandler, Receiver, ReceiverOptions } from './receiver.ts';

/** What a handler gets: the request, and what comes behind it: nothing in Next.js, `env` and `ctx` in Workers. */
export type FetchArgs = readonly [request: Request, ...context: unknown[]];

/** Answers a delivery. */
export type FetchHandler = (request: Request, ...context: unknown[]) => Promise<Response>;

/** Receives deliveries in Next.js route handlers, Hono, Bun, Deno and Workers. */
export function webhookReceiver(options: ReceiverOptions<FetchArgs>): FetchHandler & Receiver<FetchArgs> {
  return createReceiver<FetchArgs, FetchHandler>(options, (receive) => async (request, ...context) => {
    const { headers } = request;
    const incoming = {
      method: request.method,
      headers,
      header: (name: string) => headers.get(name),
      body: () => (request.bodyUsed ? undefined : collect(request.body ?? [], options)),
    };
    const { status, message } = await receive(incoming, request, ...context);
    return new Response(message, { status, headers: ANSWER_HEADERS });
  });
}
