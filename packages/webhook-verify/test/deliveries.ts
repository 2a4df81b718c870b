import { expect } from 'vitest';
import { Webhook } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import type { HeaderSource, RawBody, VerifyOptions, VerifyResult, WebhookVerificationErrorCode } from '../src/index.ts';

/** The vector that Standard Webhooks publishes. */
export const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
} as const;

export const OTHER_SECRET = 'another secret, sixteen bytes or more';

/** The headers of the vector, with some of them replaced. */
export function headersOf(changes: Record<string, string> = {}): Record<string, string> {
  return {
    'webhook-id': VECTOR.id,
    'webhook-timestamp': String(VECTOR.timestamp),
    'webhook-signature': VECTOR.signature,
    ...changes,
  };
}

/** A webhook whose clock stands at the vector's timestamp. */
export function webhookOf(secrets: string | readonly string[] = VECTOR.secret): Webhook {
  return new Webhook(secrets, { now: () => VECTOR.timestamp * 1000 });
}

export interface Attempt {
  body?: RawBody;
  headers?: HeaderSource;
  webhook?: Webhook;
  options?: VerifyOptions;
}

/** Verifies with both engines, which must agree, and throws as they do. */
export async function verifyBoth(attempt: Attempt = {}): Promise<VerifyResult> {
  const { body = VECTOR.body, headers = headersOf(), webhook = webhookOf(), options = {} } = attempt;
  const result = webhook.safeVerify(body, headers, options);
  expect(await webhook.safeVerifyAsync(body, headers, options)).toEqual(result);
  if (result.ok) {
    expect(webhook.verify(body, headers, options)).toEqual(result.event);
    await expect(webhook.verifyAsync(body, headers, options)).resolves.toEqual(result.event);
  } else {
    expect(() => webhook.verify(body, headers, options)).toThrow(result.error);
    await expect(webhook.verifyAsync(body, headers, options)).rejects.toThrow(result.error);
  }
  return result;
}

/** The code with which both engines refuse, or 'accepted'. */
export async function verdict(attempt: Attempt = {}): Promise<WebhookVerificationErrorCode | 'accepted'> {
  const result = await verifyBoth(attempt);
  return result.ok ? 'accepted' : result.error.code;
}

/** A body signed with the vector's secret, at its time. */
export function signedBody<Body extends RawBody>(
  body: Body,
  id = 'msg_1',
): { body: Body; headers: Record<string, string> } {
  return signedRequest(webhookOf(), { id, timestamp: VECTOR.timestamp, body });
}

/** Test cases 1, 2 and 6 of RFC 4231 §4 for HMAC-SHA-256. */
export const RFC_4231 = [
  {
    name: '1',
    key: new Uint8Array(20).fill(0x0b),
    data: Uint8Array.from(Buffer.from('Hi There')),
    mac: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    name: '2',
    key: Uint8Array.from(Buffer.from('Jefe')),
    data: Uint8Array.from(Buffer.from('what do ya want for nothing?')),
    mac: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    name: '6',
    key: new Uint8Array(131).fill(0xaa),
    data: Uint8Array.from(Buffer.from('Test Using Larger Than Block-Size Key - Hash Key First')),
    mac: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  },
] as const;
