import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebhookVerificationError, Webhook } from '../src/index.ts';
import type { HeaderSource, RawBody } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import { headersOf, OTHER_SECRET, VECTOR, verifyBoth, webhookOf } from './deliveries.ts';

const message = { id: 'msg_1', timestamp: VECTOR.timestamp, body: '{}' };

describe('webhook', () => {
  it.each(['msg\r1', 'msg\n1', 'msg\u00001', 'msg.1', '', 'a'.repeat(129), 'é'])(
    'probe 47: sign() refuses the id %j',
    async (id) => {
      expect(() => webhookOf().sign({ ...message, id })).toThrow('malformed_id');
      await expect(webhookOf().signAsync({ ...message, id })).rejects.toThrow('malformed_id');
      expect(() => signedRequest(webhookOf(), { id, body: '' })).toThrow('malformed_id');
    },
  );

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, Date.UTC(2026, 0)])(
    'sign() refuses the timestamp %d',
    (timestamp) => {
      expect(() => webhookOf().sign({ ...message, timestamp })).toThrow('malformed_timestamp');
      expect(() => signedRequest(webhookOf(), { timestamp, type: 'task.created', data: { object: {} } })).toThrow(
        'malformed_timestamp',
      );
    },
  );

  it('signs with every secret, in their order, and each holder of one of them accepts it', async () => {
    const signature = webhookOf([OTHER_SECRET, VECTOR.secret]).sign(message);
    expect(signature.split(' ')).toEqual([webhookOf(OTHER_SECRET).sign(message), webhookOf().sign(message)]);
    const headers = headersOf({ 'webhook-id': 'msg_1', 'webhook-signature': signature });
    for (const secret of [OTHER_SECRET, VECTOR.secret]) {
      expect(await verifyBoth({ webhook: webhookOf(secret), body: '{}', headers })).toMatchObject({
        ok: true,
        keyIndex: 0,
      });
    }
  });

  it('allows 300 seconds by default, by the clock of the system', async () => {
    const webhook = new Webhook(VECTOR.secret);
    expect(webhook.verify('', signedRequest(webhook, { body: '' }).headers)).toBeUndefined();
    expect(webhook.safeVerify(VECTOR.body, headersOf())).toMatchObject({ error: { code: 'timestamp_too_old' } });
  });

  it('any message that is signed is accepted by both engines, and tells what was signed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[\w-]{1,128}$/),
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })),
        async (id, event) => {
          const body = JSON.stringify(event);
          const { headers } = signedRequest(webhookOf(), { id, timestamp: VECTOR.timestamp, body });
          const result = await verifyBoth({ body, headers });
          expect(result).toMatchObject({ ok: true, id, timestamp: VECTOR.timestamp });
          expect(result.ok && result.event).toEqual(JSON.parse(body));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('fuzz: whatever is handed over, both engines agree and only a WebhookVerificationError leaves', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, anyHeaders, async (body, headers) => {
        const result = await verifyBoth({ body, headers });
        expect(result.ok || isWebhookVerificationError(result.error)).toBe(true);
      }),
      { seed: SEED, numRuns: isSoak ? 100_000 : 10_000 },
    );
  });
});

const isSoak = process.env['LEALUP_SOAK'] === '1';
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

const RIGHT = headersOf();
const badText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\r\n', '\uD800', '9'.repeat(30), 'v1,', `${VECTOR.signature} v2,x`),
);
const anyValue = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  badText,
  fc.array(badText, { maxLength: 2 }),
  fc.anything(),
);

/** The right body, a damaged one, or anything at all. */
const anyBody: fc.Arbitrary<RawBody> = untyped(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(VECTOR.body, Buffer.from(VECTOR.body)) },
    badText,
    fc.uint8Array(),
    fc.anything({ withBoxedValues: true, withTypedArray: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }),
  ),
);

/** The right headers with some of their values replaced, in one of the accepted forms, or anything at all. */
const anyHeaders: fc.Arbitrary<HeaderSource> = untyped(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.tuple(anyValue, anyValue, anyValue), fc.constantFrom('object', 'entries', 'flat', 'map'))
        .map(([values, form]) => {
          const entries = Object.entries(RIGHT).map(([name, value], index): [string, unknown] => [
            name,
            values[index] ?? value,
          ]);
          if (form === 'object') return Object.fromEntries(entries);
          if (form === 'map') return new Map(entries);
          return form === 'flat' ? entries.flat() : entries;
        }),
    },
    fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(RIGHT), 'Webhook-Id'), badText)),
  ),
);

/** The types forbid most of what the fuzz hands over: that is its point. */
function untyped<Value>(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Value> {
  return arbitrary as fc.Arbitrary<Value>;
}
