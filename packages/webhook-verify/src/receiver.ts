import type { RawBody } from './body.ts';
import type { VerifiedDelivery } from './delivery.ts';
import { check, WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import type { HeaderSource } from './headers.ts';
import type { Secret } from './key.ts';
import { Webhook } from './webhook.ts';
import type { WebhookOptions } from './webhook.ts';
import { within } from './within.ts';

type Secrets = Secret | readonly Secret[] | undefined;
type Awaitable<Value> = Value | Promise<Value>;

/** Runs the handling of a delivery, or does not since it has been handled. */
export type DeliveryGuard<Args extends readonly unknown[] = readonly unknown[]> = (
  handle: () => Promise<void>,
  delivery: VerifiedDelivery,
  ...args: Args
) => Promise<void>;

/** Settings of a receiver; `Args` is what the framework hands to a handler. */
export interface ReceiverOptions<Args extends readonly unknown[]> extends WebhookOptions {
  /** The secrets, or what finds them at the first request: a build without secrets then works. */
  secrets: Secrets | ((...args: Args) => Awaitable<Secrets>);
  /** Sees to it that each delivery is handled once: `replayGuard`. Without it, a retry of a handled one is handled again. */
  guard?: DeliveryGuard<Args>;
  /** Takes a delivery, durably, in the place of the handlers; a worker then gives it to `dispatch`. */
  enqueue?: (delivery: VerifiedDelivery, ...args: Args) => unknown;
  /** Bytes that a body may have; 1 MiB by default. */
  maxBodyBytes?: number;
  /** Milliseconds that reading the body may take; 10 000 by default. */
  readTimeoutMs?: number;
  /** Gets what a handler, the guard or `secrets` threw, which is answered with 500; logged by default. */
  onError?: (error: unknown) => void;
}

/** Handles the events of one type. */
export type EventHandler<Type, Args extends readonly unknown[]> = (
  event: Type extends WebhookEvent['type'] ? Extract<WebhookEvent, { type: Type }> : WebhookEvent,
  delivery: VerifiedDelivery,
  ...args: Args
) => unknown;

/** The types that can be named; `*` is every type without a handler of its own. */
export type EventTypeName = WebhookEvent['type'] | '*' | (string & {});

/** A request as an adapter sees it. */
export interface Incoming {
  method: string | undefined;
  headers: HeaderSource;
  header: (name: 'content-type' | 'content-encoding') => string | null | undefined;
  /** Undefined if something else has read it. */
  body: () => Awaitable<RawBody | undefined>;
}

/** What is to be answered: 204 or a refusal, whose message is the body. */
export interface Answer {
  status: number;
  message?: string;
}

/** Headers of every answer; a refused sender may come again. */
export const ANSWER_HEADERS = { 'allow': 'POST', 'retry-after': '5' };

/** What every adapter's receiver can do. */
export interface Receiver<Args extends readonly unknown[]> {
  /** Has the events of a type handled; `*` stands for all others. A handler that throws makes the sender retry. */
  on<const Type extends EventTypeName>(type: Type, handler: EventHandler<Type, Args>): this;
  /** Runs the handler of a delivery that was enqueued. */
  dispatch(delivery: VerifiedDelivery, ...args: Args): Promise<void>;
}

/** A receiver in the shape of its framework's handler. */
export function createReceiver<Args extends readonly unknown[], Listener extends object>(
  options: ReceiverOptions<Args>,
  adapt: (receive: (incoming: Incoming, ...args: Args) => Promise<Answer>) => Listener,
): Listener & Receiver<Args> {
  const handlers = new Map<string, EventHandler<string, Args>>();
  let webhook: Webhook | undefined;

  const dispatch = async (delivery: VerifiedDelivery, ...args: Args): Promise<void> => {
    const { event } = delivery;
    if (event) await (handlers.get(event.type) ?? handlers.get('*'))?.(event, delivery, ...args);
  };

  const receive = async ({ method, headers, header, body }: Incoming, ...args: Args): Promise<Answer> => {
    try {
      check(method === 'POST', 'method_not_allowed', 'Use POST', 405);
      const isJson = /^application\/json\b/i.test(header('content-type') ?? '');
      check(isJson && !header('content-encoding'), 'unsupported_media_type', 'Send JSON, uncompressed', 415);
      if (!webhook) {
        const { secrets } = options;
        const found = typeof secrets === 'function' ? await secrets(...args) : secrets;
        check(found?.length, 'secret_missing', 'Set the secret', 500);
        webhook = new Webhook(found, options);
      }
      // Whatever is no raw body is refused as `body_not_raw`.
      const result = await webhook.safeVerifyAsync((await body()) as RawBody, headers);
      if (!result.ok) throw result.error;
      const handle = async () => void (await (options.enqueue ?? dispatch)(result, ...args));
      await (options.guard ? options.guard(handle, result, ...args) : handle());
      return { status: 204 };
    } catch (error) {
      if (error instanceof WebhookVerificationError) return error;
      (options.onError ?? console.error)(error);
      return { status: 500, message: 'handler_failed: See the log' };
    }
  };

  return Object.assign(adapt(receive), {
    dispatch,
    on(type: string, handler: EventHandler<never, Args>) {
      handlers.set(type, handler as EventHandler<string, Args>);
      return this;
    },
  } as Receiver<Args>);
}

/**
 * The bytes of a stream, within the limits.
 *
 * @throws {@link WebhookVerificationError} `body_too_large`, `body_timeout`.
 */
export function collect(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<never>,
  { maxBodyBytes = 1_048_576, readTimeoutMs = 10_000 }: { maxBodyBytes?: number; readTimeoutMs?: number },
): Promise<ArrayBuffer> {
  const read = async (): Promise<ArrayBuffer> => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      check(size <= maxBodyBytes, 'body_too_large', 'Send less', 413);
      parts.push(chunk);
    }
    return new Blob(parts).arrayBuffer();
  };
  return within(read(), readTimeoutMs, 'body_timeout', 'Send it faster', 408);
}
