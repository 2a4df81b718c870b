import { readBody } from './body.ts';
import type { RawBody } from './body.ts';
import { checkMessage, signedContent } from './delivery.ts';
import type { SignedContent } from './delivery.ts';
import { WebhookVerificationError } from './error.ts';
import type { WebhookEvent } from './event.ts';
import { TYPE_PATTERN, WEBHOOK_HEADERS } from './format.ts';

/** A message to sign. */
export interface SignInput {
  /** The message's id: 1 to 128 letters, digits, `_` and `-`. */
  id: string;
  /** Unix seconds. */
  timestamp: number;
  body: RawBody;
}

/** A request to make for an event, whose envelope is completed. */
export interface SignedEventInput extends Partial<Pick<SignInput, 'id' | 'timestamp'>> {
  /** Letters, digits, `.`, `_` and `-`. */
  type: string;
  data: WebhookEvent['data'];
}

/** A request to make for a body as it is; id is random and timestamp is now by default. */
export interface SignedBodyInput<Body extends RawBody = RawBody> extends Partial<Pick<SignInput, 'id' | 'timestamp'>> {
  body: Body;
}

/** Body and headers of a delivery, ready for `fetch(url, { method: 'POST', ...request })`. */
export interface SignedRequest<Body extends RawBody = RawBody> {
  body: Body;
  headers: Record<(typeof WEBHOOK_HEADERS)[keyof typeof WEBHOOK_HEADERS] | 'content-type', string>;
}

/**
 * The bytes to sign for a message.
 *
 * @throws {@link WebhookVerificationError} `malformed_id`, `malformed_timestamp`, `body_not_raw`, `malformed_body`.
 */
export function readMessage({ id, timestamp, body }: SignInput): SignedContent {
  checkMessage(id, timestamp);
  return signedContent(id, timestamp, readBody(body));
}

/**
 * Completes a message and has it signed.
 *
 * @throws {@link WebhookVerificationError} `invalid_type`, and what `sign` throws.
 */
export function buildRequest(
  input: SignedEventInput | SignedBodyInput,
  context: { nowMs: number; sign: (message: SignInput) => string },
): SignedRequest {
  const { id = `msg_${crypto.randomUUID()}`, timestamp = Math.floor(context.nowMs / 1000) } = input;
  checkMessage(id, timestamp);
  const body = 'body' in input ? input.body : envelope(id, timestamp, input);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      [WEBHOOK_HEADERS.id]: id,
      [WEBHOOK_HEADERS.timestamp]: String(timestamp),
      [WEBHOOK_HEADERS.signature]: context.sign({ id, timestamp, body }),
    },
  };
}

function envelope(id: string, timestamp: number, { type, data }: SignedEventInput): string {
  if (!TYPE_PATTERN.test(type)) throw new WebhookVerificationError('invalid_type');
  const event = { id, type, created_at: new Date(timestamp * 1000).toISOString(), tenant_id: 'tenant_test', data };
  return JSON.stringify(event satisfies WebhookEvent);
}
