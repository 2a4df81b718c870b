import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../src/diagnose.ts';
import { Webhook } from '../src/index.ts';
import type { RawBody } from '../src/index.ts';
import { headersOf, OTHER_SECRET, VECTOR } from './deliveries.ts';

const { id, timestamp, secret } = VECTOR;
const receivedAt = timestamp * 1000;
const KEY = Buffer.from(secret.slice(6), 'base64');
const BODY = '{"a":1,"b":"ü"}';

interface Scheme {
  key?: Buffer | string;
  hash?: string;
  encoding?: 'base64' | 'hex';
}

const mac = (content: string, { key = KEY, hash = 'sha256', encoding = 'base64' }: Scheme = {}) =>
  createHmac(hash, key).update(content).digest(encoding);
const hex = (content: string, scheme: Scheme = {}) => mac(content, { ...scheme, encoding: 'hex' });
const ours = (body: string, at: string | number = timestamp) => `${id}.${at}.${body}`;
const shown = (signature: string) => headersOf({ 'webhook-signature': `v1,${signature}` });
const find = (body: RawBody, headers: Record<string, string>, with_: string = secret) =>
  diagnose(body, headers, with_, { receivedAt });

describe('diagnose', () => {
  it('says that nothing is wrong', () => {
    expect(find(VECTOR.body, headersOf())).toMatchObject({ verdict: 'verified', text: 'Nothing is wrong: this delivery is accepted.' });
  });

  it.each<[string, RawBody, Record<string, string>, RegExp]>([
    ['JSON that was serialised again', '{"a": 1, "b": "ü"}', shown(mac(ours(BODY))), /serialised again/],
    ['JSON that Python serialised', BODY, shown(mac(ours('{"a": 1, "b": "\\u00fc"}'))), /as Python does, with spaces and ASCII/],
    ['a trailing newline', `${BODY}\n`, shown(mac(ours(BODY))), /trailing newline is taken off/],
    ['a lost trailing newline', BODY, shown(mac(ours(`${BODY}\n`))), /newline, which something has cut off/],
    ['CRLF', '{\r\n"a":1}', shown(mac(ours('{\n"a":1}'))), /CRLFs of the body are LFs/],
    ['a BOM', `\uFEFF${BODY}`, shown(mac(ours(BODY))), /BOM is taken off/],
    ['the key as text with its prefix', BODY, shown(mac(ours(BODY), { key: secret })), /as text, with its prefix/],
    ['the key as text without its prefix', BODY, shown(mac(ours(BODY), { key: secret.slice(6) })), /as text, without its prefix/],
    ['milliseconds in the signature', BODY, shown(mac(ours(BODY, `${timestamp}000`))), /signed in milliseconds/],
    ['milliseconds in the header', BODY, { ...shown(mac(ours(BODY))), 'webhook-timestamp': `${timestamp}000` }, /signed in seconds/],
    ['only the body signed', BODY, shown(mac(BODY)), /only the body is signed/],
    ['hexadecimal digits', BODY, shown(hex(ours(BODY))), /signature is right, but it is not written/],
    ['the headers of svix', BODY, { 'svix-id': id, 'svix-timestamp': String(timestamp), 'svix-signature': `v1,${mac(ours(BODY))}` }, /names and the grammar/],
    ['GitHub', BODY, { 'x-hub-signature-256': `sha256=${hex(BODY, { key: secret })}` }, /with its prefix, and only the body.* GitHub/],
    ['GitHub of old', BODY, { 'x-hub-signature': `sha1=${hex(BODY, { hash: 'sha1' })}` }, /SHA-1.*GitHub/],
    ['Shopify', BODY, { 'x-shopify-hmac-sha256': mac(BODY) }, /only the body is signed.*Shopify/],
    ['Stripe', BODY, { 'stripe-signature': `t=1614265330,v1=${hex(`1614265330.${BODY}`)}` }, /as Stripe does/],
    ['Paddle', BODY, { 'paddle-signature': `ts=1614265330;h1=${hex(`1614265330:${BODY}`)}` }, /as Paddle does/],
    ['Slack', BODY, { 'x-slack-request-timestamp': '1614265330', 'x-slack-signature': `v0=${hex(`v0:1614265330:${BODY}`)}` }, /as Slack does/],
  ])('explains %s', (_, body, headers, text) => {
    expect(find(body, headers)).toEqual({ verdict: 'explained', text: expect.stringMatching(text) });
  });

  it('explains a secret with white space or quotes', () => {
    expect(find(VECTOR.body, headersOf(), `${secret}\n`).text).toMatch(/no quotes or white space/);
    expect(find(VECTOR.body, headersOf(), `"${secret}"`).text).toMatch(/no quotes or white space/);
  });

  it('explains two deviations at once', () => {
    expect(find(`${BODY}\n`, shown(mac(BODY))).text).toMatch(/trailing newline.*, and only the body/);
  });

  it('explains a skewed clock, and the moved clock of an emulator', () => {
    const at = (seconds: number) =>
      diagnose(VECTOR.body, headersOf(), secret, { receivedAt: receivedAt + seconds * 1000 }).text;
    expect(at(400)).toMatch(/400 s old.*clock is wrong/);
    expect(at(-400)).toMatch(/400 s ahead.*clock is wrong/);
    expect(at(30 * 86_400)).toMatch(/emulator whose clock was moved/);
  });

  it('knows a delivery of the emulator', () => {
    const emulator = new Webhook('whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==');
    const headers = headersOf({ 'webhook-signature': emulator.sign({ id, timestamp, body: BODY }) });
    expect(find(BODY, headers).text).toMatch(/comes from an emulator/);
  });

  it('probe 44: names another secret, and test against live', () => {
    expect(find(VECTOR.body, headersOf(), OTHER_SECRET)).toMatchObject({ verdict: 'unexplained', text: expect.stringMatching(/another secret/) });
    expect(find(VECTOR.body, headersOf(), 'wh_secret_test_0123456789').text).toMatch(/from the live environment\?/);
  });

  it('explains a parsed body, and a missing signature', () => {
    const parsed: unknown = Reflect.apply(diagnose, undefined, [{ a: 1 }, headersOf(), secret]);
    expect(parsed).toMatchObject({ text: expect.stringMatching(/not raw/) });
    expect(find(BODY, {}).text).toMatch(/No header holds a signature/);
  });

  it('probe 45: tells no secret and no signature', () => {
    for (const tried of [secret, OTHER_SECRET]) {
      const { text } = find(`${BODY} `, shown(mac(ours(BODY))), tried);
      expect(text).not.toContain(tried);
      expect(text).not.toContain(mac(ours(BODY)));
    }
  });
});
