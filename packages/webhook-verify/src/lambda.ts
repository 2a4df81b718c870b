import type { HeaderValue } from './headers.ts';
import { ANSWER_HEADERS, createReceiver } from './receiver.ts';
import type { Receiver, ReceiverOptions } from './receiver.ts';

export type { EventHandler, Receiver, ReceiverOptions } from './receiver.ts';

type Headers = Readonly<Record<string, HeaderValue>>;

/** What is used of an event of API Gateway (1.0 and 2.0), a function URL or a load balancer. */
export interface LambdaEvent {
  httpMethod?: string;
  requestContext?: { http?: { method: string } };
  headers?: Headers | null;
  multiValueHeaders?: Headers | null;
  body?: string | null;
  isBase64Encoded?: boolean;
}

/** What Lambda is to answer. */
export interface LambdaAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** What a handler gets. */
export type LambdaArgs = readonly [event: LambdaEvent, ...context: unknown[]];

/** Answers a delivery. */
export type LambdaHandler = (event: LambdaEvent, ...context: unknown[]) => Promise<LambdaAnswer>;

/** Receives deliveries in AWS Lambda. */
export function webhookReceiver(options: ReceiverOptions<LambdaArgs>): LambdaHandler & Receiver<LambdaArgs> {
  return createReceiver<LambdaArgs, LambdaHandler>(options, (receive) => async (event, ...context) => {
    const headers = event.multiValueHeaders ?? event.headers ?? {};
    const incoming = {
      method: event.httpMethod ?? event.requestContext?.http?.method,
      headers,
      header: (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]?.toString(),
      body: () => {
        const body = event.body ?? '';
        return event.isBase64Encoded ? Uint8Array.from(atob(body), (character) => character.charCodeAt(0)) : body;
      },
    };
    const { status, message } = await receive(incoming, event, ...context);
    return { statusCode: status, headers: ANSWER_HEADERS, body: message ?? '' };
  });
}
