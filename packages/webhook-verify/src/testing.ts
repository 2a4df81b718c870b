import type { RawBody } from './body.ts';
import type { SignInput } from './delivery.ts';
import type { HEADER_NAMES } from './format.ts';
import type { Webhook } from './webhook.ts';

/** A request to make for an event, whose envelope is completed. */
export interface SignedEventInput extends Partial<Pick<SignInput, 'id' | 'timestamp'>> {
  /** Letters, digits, `.`, `_` and `-`. */
  type: string;
  data: { object: unknown; previous?: unknown };
}

/** A request to make for a body as it is; id is random and timestamp is now by default. */
export interface SignedBodyInput<Body extends RawBody = RawBody> extends Partial<Pick<SignInput, 'id' | 'timestamp'>> {
  body: Body;
}

/** Body and headers of a delivery, ready for `fetch(url, { method: 'POST', ...request })`. */
export interface SignedRequest<Body extends RawBody = RawBody> {
  body: Body;
  headers: Record<(typeof HEADER_NAMES)[number] | 'content-type', string>;
}

/**
 * Returns body and headers of a delivery as LealUp would send it, for tests of a receiver.
 *
 * @throws {@link RangeError} for a type that no event has; and what `Webhook.sign` throws.
 */
export function signedRequest(webhook: Webhook, input: SignedEventInput): SignedRequest<string>;
export function signedRequest<Body extends RawBody>(webhook: Webhook, input: SignedBodyInput<Body>): SignedRequest<Body>;
export function signedRequest(webhook: Webhook, input: SignedEventInput | SignedBodyInput): SignedRequest {
  const { id = `msg_${crypto.randomUUID()}`, timestamp = Math.floor(Date.now() / 1000) } = input;
  const body = 'body' in input ? input.body : envelope(id, timestamp, input);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': webhook.sign({ id, timestamp, body }),
    },
  };
}

function envelope(id: string, timestamp: number, { type, data }: SignedEventInput): string {
  if (!/^[\w.-]{1,128}$/.test(type)) throw new RangeError('A type has 1 to 128 letters, digits and . _ -');
  // An impossible timestamp is refused by `sign`, with a better error than that of `toISOString`.
  const at = new Date(timestamp * 1000);
  const created_at = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return JSON.stringify({ id, type, created_at, tenant_id: 'tenant_test', data });
}
