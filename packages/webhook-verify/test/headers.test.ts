import { describe, expect, it } from 'vitest';
import type { HeaderSource } from '../src/index.ts';
import { readHeaders } from '../src/headers.ts';
import { headersOf, VECTOR, verdict } from './deliveries.ts';

const without = (name: string) => Object.fromEntries(Object.entries(headersOf()).filter(([key]) => key !== name));
const withId = (id: string | readonly string[]) => ({ ...without('webhook-id'), 'webhook-id': id });

describe('headers', () => {
  it('probe 13: a header that is absent or empty is refused, an array of one accepted, of two refused', async () => {
    for (const name of Object.keys(headersOf())) {
      expect(await verdict({ headers: without(name) })).toBe('missing_header');
      expect(await verdict({ headers: { ...headersOf(), [name]: '' } })).toBe('missing_header');
    }
    expect(await verdict({ headers: withId([]) })).toBe('missing_header');
    expect(await verdict({ headers: withId([VECTOR.id]) })).toBe('accepted');
    expect(await verdict({ headers: withId([VECTOR.id, VECTOR.id]) })).toBe('duplicate_header');
  });

  it('probe 14: the same header twice on the wire is refused, however the server shows it', async () => {
    const entries: [string, string][] = [...Object.entries(headersOf()), ['Webhook-Signature', VECTOR.signature]];
    for (const headers of [new Headers(entries), entries, entries.flat()] satisfies HeaderSource[]) {
      expect(await verdict({ headers })).toBe('duplicate_header');
    }
  });

  it('probe 15: names that differ in case only are refused', async () => {
    expect(await verdict({ headers: { ...headersOf(), 'Webhook-Id': VECTOR.id } })).toBe('duplicate_header');
    const map = new Map([...Object.entries(headersOf()), ['WEBHOOK-ID', 'msg_other'] as const]);
    expect(await verdict({ headers: map })).toBe('duplicate_header');
  });

  it('probe 15: an empty or absent value does not hide a second one', async () => {
    expect(await verdict({ headers: { 'Webhook-Id': '', ...headersOf() } })).toBe('duplicate_header');
    expect(await verdict({ headers: { ...headersOf(), 'Webhook-Id': '' } })).toBe('duplicate_header');
    expect(await verdict({ headers: { 'Webhook-Id': undefined, ...headersOf() } })).toBe('accepted');
  });

  it('probe 16: headers reached through an own __proto__ key, or inherited, are not seen', async () => {
    const parsed: Record<string, string> = JSON.parse(`{"__proto__":${JSON.stringify(headersOf())}}`);
    expect(await verdict({ headers: parsed })).toBe('missing_header');
    expect(await verdict({ headers: Object.assign({}, parsed) })).toBe('missing_header');
    expect(await verdict({ headers: Object.create(headersOf()) })).toBe('missing_header');
    const hidden = Object.defineProperties({}, Object.getOwnPropertyDescriptors(headersOf()));
    for (const name of Object.keys(hidden)) Object.defineProperty(hidden, name, { enumerable: false });
    expect(await verdict({ headers: hidden })).toBe('missing_header');
  });

  it('probe 17: constructor, toString, hasOwnProperty and forEach are plain header names', async () => {
    const names = { constructor: 'a', toString: 'b', hasOwnProperty: 'c', forEach: 'd', get: 'e', length: '0' };
    expect(await verdict({ headers: { ...headersOf(), ...names } })).toBe('accepted');
  });

  it.each<[string, HeaderSource]>([
    ['Headers', new Headers(headersOf())],
    ['Map', new Map(Object.entries(headersOf()))],
    ['entries', Object.entries(headersOf())],
    ['an iterable of entries', { [Symbol.iterator]: () => new Map(Object.entries(headersOf())).entries() }],
    ['rawHeaders', ['Host', 'x', ...Object.entries(headersOf()).flat()]],
    ['multi-value headers', Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name, [value]]))],
    [
      'names in capitals',
      Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name.toUpperCase(), value])),
    ],
    ['an object without a prototype', Object.assign(Object.create(null), headersOf())],
  ])('probe 18: %s are accepted', async (_, headers) => {
    expect(await verdict({ headers })).toBe('accepted');
  });

  it.each([null, undefined, 5, 'webhook-id: a', [null], [5], [Object.create(null)]])(
    'finds nothing in %o in the place of headers',
    (source) => {
      expect(() => Reflect.apply(readHeaders, undefined, [source])).toThrow('missing_header');
    },
  );

  it.each([[5], [{}], [Object.create(null)], [[5]], [Symbol('a')]])(
    'takes a value that is no text as absent',
    (value) => {
      expect(() => Reflect.apply(readHeaders, undefined, [{ 'webhook-id': value }])).toThrow('missing_header');
    },
  );

  it('probe 34: the timestamp header twice is refused', async () => {
    const timestamp = String(VECTOR.timestamp);
    const headers = { ...without('webhook-timestamp'), 'webhook-timestamp': [timestamp, timestamp] };
    expect(await verdict({ headers })).toBe('duplicate_header');
    expect(await verdict({ headers: headersOf({ 'webhook-timestamp': `${timestamp}, ${timestamp}` }) })).toBe(
      'duplicate_header',
    );
  });

  it('probe 36: an empty id is refused', async () => {
    expect(await verdict({ headers: withId('') })).toBe('missing_header');
    expect(await verdict({ headers: withId(['']) })).toBe('missing_header');
  });
});
