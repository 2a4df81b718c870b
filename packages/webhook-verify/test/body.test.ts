import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { RawBody } from '../src/index.ts';
import { headersOf, signedBody, VECTOR, verdict, verifyBoth } from './deliveries.ts';

/** What plain JavaScript may hand over in the place of a raw body. */
const untyped = (value: unknown): { body: RawBody; headers: Record<string, string> } =>
  JSON.parse('{}', () => ({ body: value, headers: headersOf() }));
const eventOf = async (attempt: { body: RawBody; headers: Record<string, string> }) => {
  const result = await verifyBoth(attempt);
  return result.ok ? result.event : result.error.code;
};

describe('body', () => {
  it('probe 19: a prepended BOM is refused', async () => {
    expect(await verdict({ body: `\uFEFF${VECTOR.body}` })).toBe('signature_mismatch');
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(VECTOR.body)]);
    expect(await verdict({ body: bytes })).toBe('signature_mismatch');
  });

  it('probe 20: a body signed with its BOM passes the signature and is refused as JSON', async () => {
    expect(await verdict(signedBody('\uFEFF{}'))).toBe('invalid_json');
  });

  it('probe 21: bytes that decode to what was signed, but are not it, are refused', async () => {
    const { headers } = signedBody('\uFFFD\uFFFD');
    expect(await verdict({ headers, body: Buffer.from([0xff, 0xfe]) })).toBe('signature_mismatch');
  });

  it('probe 22: a lone surrogate is refused, and sign() refuses it too', async () => {
    const { headers } = signedBody('{"a":"\uFFFD"}');
    expect(await verdict({ headers, body: '{"a":"\uD83D"}' })).toBe('body_not_raw');
    expect(() => signedBody('\uDC00')).toThrow('body_not_raw');
  });

  it('probe 23: invalid UTF-8, signed as bytes, passes the signature and is refused as JSON', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(await verdict(signedBody(body))).toBe('invalid_json');
  });

  it.each(['{"a":"🎈"}', '{"a":"e\u0301"}', '{"a":"客户"}', '{\r\n"a":1\r\n}', '{"a":1}\n'])(
    'probe 24: %j is accepted, as text and as bytes',
    async (text) => {
      expect(await eventOf(signedBody(text))).toEqual(JSON.parse(text));
      expect(await eventOf({ ...signedBody(text), body: Buffer.from(text) })).toEqual(JSON.parse(text));
    },
  );

  it('probe 25: an empty body, correctly signed, gives undefined', async () => {
    expect(await verifyBoth(signedBody(''))).toMatchObject({ ok: true, event: undefined });
    expect(await verifyBoth(signedBody(new Uint8Array()))).toMatchObject({ ok: true, event: undefined });
  });

  it.each([
    [Object('{}')],
    [{ test: 2432232314 }],
    [[123]],
    [null],
    [5],
    [Buffer.from('a').toJSON()],
    [new Map()],
    [Promise.resolve('{}')],
  ])('probe 26: the parsed body %j is refused, and the hint names the fix of each framework', async (value) => {
    const result = await verifyBoth(untyped(value));
    expect(result).toMatchObject({ ok: false, error: { code: 'body_not_raw', status: 500 } });
    expect(result.ok ? '' : result.error.hint).toMatch(/express\.raw\(\).*request\.text\(\)/);
  });

  it('probe 27: the raw bytes decide, and are never serialised again', async () => {
    const text = '{"a":1,"a":2, "b":1.0,"c":12345678901234567890}';
    expect(await eventOf(signedBody(text))).toEqual(JSON.parse(text));
    expect(await verdict({ ...signedBody(text), body: JSON.stringify(JSON.parse(text)) })).toBe('signature_mismatch');
  });

  it.each<[string, (bytes: Buffer) => RawBody]>([
    ['a view with an offset', (bytes) => Uint8Array.from([1, 2, ...bytes, 3]).subarray(2, -1)],
    ['a pooled Buffer', (bytes) => Buffer.from(bytes)],
    ['an ArrayBuffer', (bytes) => Uint8Array.from(bytes).buffer],
    ['a DataView', (bytes) => new DataView(Uint8Array.from([0, ...bytes, 0]).buffer, 1, bytes.length)],
    ['a SharedArrayBuffer', (bytes) => sharedOf(bytes).buffer],
    ['a view of a SharedArrayBuffer', (bytes) => sharedOf(bytes)],
    ['a buffer of another realm', (bytes) => runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...bytes] })],
    ['a view of another realm', (bytes) => runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] })],
  ])('probe 28: %s gives the right bytes', async (_, make) => {
    expect(await verdict({ body: make(Buffer.from(VECTOR.body)) })).toBe('accepted');
    expect(await verdict({ body: make(Buffer.from(`${VECTOR.body} `)) })).toBe('signature_mismatch');
  });

  it('refuses an object that only wears the tag of a buffer', async () => {
    const { headers } = signedBody('');
    expect(await verdict({ ...untyped({ [Symbol.toStringTag]: 'ArrayBuffer' }), headers })).toBe('body_not_raw');
  });

  it('refuses a detached buffer instead of reading it as empty', async () => {
    const { headers } = signedBody('');
    const bytes = new Uint8Array(8);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    expect(await verdict({ headers, body: bytes.buffer })).toBe('body_not_raw');
    expect(await verdict({ headers, body: bytes })).toBe('body_not_raw');
  });

  it.each(['null', '5', '"text"', '[]', '{', 'nothing', ' '])(
    'refuses the signed body %j, which is no JSON object',
    async (text) => {
      expect(await verdict(signedBody(text))).toBe('invalid_json');
    },
  );

  it('probe 48: __proto__ stays own data and pollutes nothing', async () => {
    const event = await eventOf(
      signedBody('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    );
    expect(Object.keys(event ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    [100, 'accepted'],
    [101, 'too_deep'],
    [100_000, 'too_deep'],
  ])('probe 48: %i levels are %s', async (levels, code) => {
    const lists = '['.repeat(levels - 1) + ']'.repeat(levels - 1);
    expect(await verdict(signedBody(`{"a":${lists}}`))).toBe(code);
    expect(await verdict(signedBody(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`))).toBe(code);
  });

  it('probe 17: constructor as an event type is plain data', async () => {
    expect(await eventOf(signedBody('{"type":"constructor"}'))).toEqual({ type: 'constructor' });
    expect(await verdict({ headers: headersOf() })).toBe('accepted');
  });
});

function sharedOf(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
