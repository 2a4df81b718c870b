import * as fc from 'fast-check';
import { asNode } from './document.ts';

/** One change of a JSON value; `place` counts through all the values in it. */
export interface Mutation {
  place: number;
  change:
    | { kind: 'delete' }
    | { kind: 'replace'; value: unknown }
    | { kind: 'add'; key: string; value: unknown }
    | { kind: 'repeat' };
}

/** Texts at the edges of the formats, lengths and patterns that the contract uses. */
export const TEXTS = [
  '', ' ', 'x', 'null', '0', 'é', '💥', 'e\u0301', '\ud800', 'a/b~c', 'true',
  ...[64, 65, 128, 129, 200, 201, 254, 255, 2048, 2049].flatMap((length) => ['x'.repeat(length), '💥'.repeat(length)]),
  '2026-02-28', '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0000-01-01',
  '2026-03-01T10:00:00Z', '2026-03-01t10:00:00z', '2026-03-01 10:00:00Z', '2026-03-01T10:00:00', '2026-03-01T10:00Z',
  '2026-03-01T24:00:00Z', '2026-03-01T10:60:00Z', '2026-03-01T10:00:60Z', '2026-06-30T23:59:60Z', '2026-07-01T01:59:60+02:00',
  '2026-03-01T10:00:00+24:00', '2026-03-01T10:00:00-00:00', '2026-03-01T10:00:00.123456789123Z', '2026-02-30T10:00:00Z',
  '2026-03-01T10:00:00+0200', '2026-03-01T10:00:00+02', '2026-06-30T23:59:60+02:00', '2026-03-01T10:00:00,5Z',
  'a@b.co', 'a@b', 'a..b@c.de', '.a@b.co', 'a.@b.co', 'a@-b.co', 'a@b-.co', 'A@B.CO', 'ü@b.co', 'a@bü.de', '"a"@b.co', 'a@[1.2.3.4]',
  `${'a'.repeat(64)}@b.co`, `${'a'.repeat(65)}@b.co`, `a@${'b'.repeat(63)}.co`, `a@${'b'.repeat(64)}.co`, 'a b@c.de', 'a@b.c',
  'https://acme.com', 'http://[::1]:80/', 'http://a/%zz', 'http://a/%41', 'http://a/{b}', 'http://a b', '//a', 'x:', 'mailto:a@b.co',
  'urn:isbn:1', 'http://', 'https://a:99999/', 'HTTP://A', 'http://ü.de/', 'http://a/#', 'http://a/##', 'http:a', 'http://a/[b]', '1:a', 'acme.com',
];

const NUMBERS = [0, -0, 1, -1, 0.5, 1.0000000000000002, 30, 99, 100, 101, 1000, 1e21, -1e21, 1e308, 5e-324, 2 ** 53, 2 ** 53 - 1, -(2 ** 53)];

const KEYS = ['extra', '', '__proto__', 'constructor', 'toString', 'a/b', 'a~b', 'é', 'x'.repeat(64), 'x'.repeat(65), '💥'.repeat(64)];

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, [], {}, [null], [{}], [[]], { a: null }),
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...NUMBERS),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  change: fc.oneof<fc.Arbitrary<Mutation['change']>[]>(
    fc.constant({ kind: 'delete' }),
    fc.constant({ kind: 'repeat' }),
    fc.record({ kind: fc.constant('replace'), value }),
    fc.record({ kind: fc.constant('replace'), value: fc.constantFrom(...TEXTS) }),
    fc.record({ kind: fc.constant('add'), key: fc.constantFrom(...KEYS), value }),
  ),
});

/** The value with the mutation done to it; the value itself stays as it is. */
export function mutate(root: unknown, { place, change }: Mutation): unknown {
  const target = place % countPlaces(root);
  let counter = -1;

  function rebuild(at: unknown): unknown {
    counter += 1;
    if (counter === target) return changed(at, change);
    if (Array.isArray(at)) return at.map(rebuild).filter((item) => item !== GONE);
    const node = asNode(at);
    if (!node) return at;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, inner]) => [key, rebuild(inner)])
        .filter(([, inner]) => inner !== GONE),
    );
  }

  const result = rebuild(root);
  return result === GONE ? null : result;
}

const GONE = Symbol('gone');

function changed(at: unknown, change: Mutation['change']): unknown {
  switch (change.kind) {
    case 'delete':
      return GONE;
    case 'replace':
      return change.value;
    case 'add':
      // Not by assignment: that would call the setter of __proto__.
      return Array.isArray(at) ? [...at, change.value] : Object.fromEntries([...Object.entries(asNode(at) ?? {}), [change.key, change.value]]);
    case 'repeat':
      return Array.isArray(at) ? [...at, ...at] : [at];
  }
}

function countPlaces(at: unknown): number {
  const inner: unknown[] = Array.isArray(at) ? at : Object.values(asNode(at) ?? {});
  return inner.reduce<number>((sum, item) => sum + countPlaces(item), 1);
}
