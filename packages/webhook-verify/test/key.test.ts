import { describe, expect, it } from 'vitest';
import { isWebhookVerificationError, Webhook } from '../src/index.ts';
import { readKeys } from '../src/key.ts';
import type { Secret } from '../src/key.ts';
import { OTHER_SECRET, VECTOR, verdict, verifyBoth, webhookOf } from './deliveries.ts';

/** What plain JavaScript may hand over, whatever the types say. */
function hintFor(secrets: unknown): string {
  try {
    Reflect.construct(Webhook, [secrets]);
  } catch (error) {
    if (isWebhookVerificationError(error)) return `${error.code}: ${error.hint}`;
  }
  return 'accepted';
}

const keyOf = (secret: Secret) => Buffer.from(readKeys(secret)[0]?.bytes ?? []);

describe('key', () => {
  it.each(['', ' ', '\t\n', undefined, null, 'undefined', 'null', ' undefined '])(
    'probe 1: a secret that is %j is refused at construction',
    (secret) => {
      expect(hintFor(secret)).toMatch(/^invalid_secret: Use it whole/);
      expect(hintFor([VECTOR.secret, secret])).toMatch(/^invalid_secret/);
    },
  );

  it.each(['whsec_', 'wh_secret_'])('probe 2: a secret that is only the prefix %s is refused', (secret) => {
    expect(hintFor(secret)).toMatch(/^invalid_secret: Use it whole/);
  });

  it.each([
    [`${VECTOR.secret}\n`, /white space/],
    [` ${VECTOR.secret}`, /white space/],
    [`"${VECTOR.secret}"`, /quotes/],
    [`'${VECTOR.secret}'`, /quotes/],
    [VECTOR.signature, /v1,/],
    [VECTOR.secret.replace('whsec_', 'whsec_AAAAAAAAAAAAAAAAAAAAAAAA\n'), /whole/],
  ])('probe 3: the badly pasted secret %j is refused with a hint that names the cause', (secret, hint) => {
    expect(hintFor(secret)).toMatch(hint);
  });

  it('probe 4: an empty byte array is refused', () => {
    expect(hintFor(new Uint8Array())).toMatch(/whole/);
  });

  it.each([
    ['an empty list', []],
    ['a number', 1234567890123456],
    ['an object', { secret: VECTOR.secret }],
    ['fifteen bytes of text', 'a'.repeat(15)],
    ['fifteen bytes behind whsec_', `whsec_${Buffer.alloc(15, 1).toString('base64')}`],
    ['fifteen bytes', Buffer.alloc(15, 1)],
    ['base64 without padding', `whsec_${Buffer.alloc(32, 1).toString('base64').replaceAll('=', '')}`],
    ['base64url', `whsec_${Buffer.alloc(33, 0xfb).toString('base64url')}`],
    ['base64 with stray bits', 'whsec_AAAAAAAAAAAAAAAAAAAAAB=='],
    ['base64 with white space inside', 'whsec_MfKQ9r8GKYqrTwjU PD8ILPZIo2LaLaSw'],
    ['text with a lone surrogate', `\uD800${'a'.repeat(20)}`],
  ])('refuses %s', (_, secret) => {
    expect(hintFor(secret)).toMatch(/^invalid_secret: /);
  });

  it('reads base64 after whsec_ and the UTF-8 bytes, whole, of any other secret', () => {
    expect(keyOf(VECTOR.secret)).toEqual(Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'));
    expect(keyOf('wh_secret_süß-1234')).toEqual(Buffer.from('wh_secret_süß-1234', 'utf8'));
  });

  it('copies key bytes, with their offset, so that a later change of the array changes nothing', () => {
    const pool = Buffer.alloc(64, 7);
    const view = pool.subarray(3, 35);
    view.fill(9);
    const [key] = readKeys(view);
    pool.fill(0);
    expect(key?.bytes).toEqual(new Uint8Array(32).fill(9));
  });

  it('takes any bytes as key bytes, also those that would be quotes or white space as text', () => {
    for (const first of ['"', ' ', 'v1,']) {
      const bytes = Buffer.from(`${first}${'k'.repeat(20)}`);
      expect(keyOf(bytes)).toEqual(bytes);
    }
  });

  it('tells which of several secrets matched, the first one if several do', async () => {
    const webhook = webhookOf([OTHER_SECRET, VECTOR.secret, VECTOR.secret]);
    expect(await verifyBoth({ webhook })).toMatchObject({ ok: true, keyIndex: 1 });
  });

  it('probe 44: the secret of another subscription is refused, and the hint says so', async () => {
    const result = await verifyBoth({ webhook: webhookOf(OTHER_SECRET) });
    expect(result).toMatchObject({ ok: false, error: { code: 'signature_mismatch', status: 401 } });
    expect(result.ok ? '' : result.error.hint).toMatch(/this subscription's secret/);
    expect(await verdict({ webhook: webhookOf(`${VECTOR.secret}BBBB`) })).toBe('signature_mismatch');
  });
});
