import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWebhookVerificationError, Webhook } from '../src/index.ts';
import { headersOf, signedBody, VECTOR, verdict, verifyBoth } from './deliveries.ts';

const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');

/** Headers for any id and timestamp, signed by other means than `sign()`, which would refuse them. */
function forged(id: string, timestamp: string, body: string): Record<string, string> {
  const signature = createHmac('sha256', KEY).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const at = (seconds: number) => ({ options: { receivedAt: (VECTOR.timestamp + seconds) * 1000 } });

describe('delivery', () => {
  it.each([
    '123abc',
    '123.9',
    ' +123',
    '+123',
    '1e9',
    '0x1',
    '١٢٣',
    '-5',
    '9'.repeat(30),
    '0',
    '01614265330',
    `${VECTOR.timestamp} `,
    `${VECTOR.timestamp}\n`,
    '1614265330000',
  ])('probe 29: the timestamp %j is refused, though signed as such', async (timestamp) => {
    expect(await verdict({ headers: forged('msg_1', timestamp, '{}'), body: '{}' })).toBe('malformed_timestamp');
  });

  it('probe 29: an empty timestamp is refused, and the hint for milliseconds names them', async () => {
    expect(await verdict({ headers: headersOf({ 'webhook-timestamp': '' }) })).toBe('missing_header');
    const result = await verifyBoth({ headers: headersOf({ 'webhook-timestamp': '1614265330000' }) });
    expect(result.ok ? '' : result.error.hint).toContain('not ms');
  });

  it('probe 30: abc as timestamp, signed as such, is refused', async () => {
    expect(await verdict({ headers: forged('msg_1', 'abc', '{}'), body: '{}' })).toBe('malformed_timestamp');
  });

  it('probe 31: one second past the tolerance, a day, a hundred years ahead are refused', async () => {
    expect(await verdict(at(-301))).toBe('timestamp_too_new');
    expect(await verdict(at(-86_400))).toBe('timestamp_too_new');
    const centuryAhead = String(VECTOR.timestamp + 100 * 31_556_952);
    expect(await verdict({ headers: forged('msg_1', centuryAhead, '{}'), body: '{}' })).toBe('timestamp_too_new');
  });

  it('probe 32: an age of exactly the tolerance is accepted, one second more refused', async () => {
    expect(await verdict(at(300))).toBe('accepted');
    expect(await verdict(at(-300))).toBe('accepted');
    expect(await verdict(at(301))).toBe('timestamp_too_old');
  });

  it.each([Number.NaN, -1, '300', Number.POSITIVE_INFINITY, null, 300n])(
    'probe 33: the tolerance %s is refused at construction',
    (toleranceSeconds) => {
      expect(() => Reflect.construct(Webhook, [VECTOR.secret, { toleranceSeconds }])).toThrow('invalid_option');
    },
  );

  it('takes a tolerance of zero, and a receivedAt as a date', async () => {
    const webhook = new Webhook(VECTOR.secret, { toleranceSeconds: 0 });
    expect(await verdict({ webhook, options: { receivedAt: new Date(VECTOR.timestamp * 1000 + 999) } })).toBe(
      'accepted',
    );
    expect(await verdict({ webhook, ...at(1) })).toBe('timestamp_too_old');
    expect(await verdict({ webhook, ...at(-1) })).toBe('timestamp_too_new');
  });

  it('refuses for a clock that tells no time instead of accepting every age', async () => {
    expect(await verdict({ options: { receivedAt: Number.NaN } })).toBe('timestamp_too_old');
    expect(await verdict({ options: { receivedAt: new Date('never') } })).toBe('timestamp_too_old');
    expect(await verdict({ webhook: new Webhook(VECTOR.secret, { now: () => Number.POSITIVE_INFINITY }) })).toBe(
      'timestamp_too_old',
    );
  });

  it("lets an error of the caller's own clock through", async () => {
    const webhook = new Webhook(VECTOR.secret, {
      now: () => {
        throw new RangeError('no clock');
      },
    });
    expect(() => webhook.verify(VECTOR.body, headersOf())).toThrow(RangeError);
    await expect(webhook.verifyAsync(VECTOR.body, headersOf())).rejects.toThrow(RangeError);
    const refused = { ok: false, error: expect.any(RangeError) };
    expect(webhook.safeVerify(VECTOR.body, headersOf())).toEqual(refused);
    await expect(webhook.safeVerifyAsync(VECTOR.body, headersOf())).resolves.toEqual(refused);
  });

  it('probe 35: the border between id and timestamp cannot be moved', async () => {
    const { headers } = signedBody(`${VECTOR.timestamp}.{}`);
    const moved = { ...headers, 'webhook-id': `msg_1.${VECTOR.timestamp}` };
    expect(await verdict({ headers: moved, body: '{}' })).toBe('malformed_id');
  });

  it.each(['msg 1', ' msg_1', 'msg_1\n', 'msg.1', 'é', 'a'.repeat(129)])(
    'refuses the id %j, though signed as such',
    async (id) => {
      expect(await verdict({ headers: forged(id, String(VECTOR.timestamp), '{}'), body: '{}' })).toBe('malformed_id');
    },
  );

  it('probe 40: a replay with headers in another form and order tells the same id', async () => {
    const { body, headers } = signedBody('{}', 'msg_replayed');
    const reordered = Object.entries(headers)
      .toReversed()
      .map(([name, value]) => [name.toUpperCase(), value] as const);
    const again = await verifyBoth({ body, headers: reordered });
    expect(again).toEqual(await verifyBoth({ body, headers }));
    expect(again).toMatchObject({ ok: true, id: 'msg_replayed' });
  });

  it('decides over the bytes it was given, even if they change while WebCrypto works', async () => {
    const webhook = new Webhook(VECTOR.secret, { now: () => VECTOR.timestamp * 1000 });
    const body = Buffer.from(VECTOR.body);
    const verified = webhook.verifyAsync(body, headersOf());
    body.fill('x');
    await expect(verified).resolves.toEqual({ test: 2432232314 });
  });

  it('refuses a body that was altered by one byte', async () => {
    const error = await verifyBoth({ body: VECTOR.body.replace('4', '5') });
    expect(!error.ok && isWebhookVerificationError(error.error) && error.error.code).toBe('signature_mismatch');
  });
});
