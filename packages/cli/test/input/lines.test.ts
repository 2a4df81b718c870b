import { expect, test } from 'vitest';
import { bytesOf, readLines, textOf } from '../../src/input/lines.ts';

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  yield* chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
}

async function read(...chunks: (string | Uint8Array)[]) {
  const lines = [];
  for await (const some of readLines({ chunks: chunksOf(...chunks) })) lines.push(...some.map((line) => [line.number, textOf(line)]));
  return lines;
}

test('a line may be spread over chunks, within a character too', async () => {
  const bytes = Buffer.from('{"a":"é"}\n{"b":1}');
  expect(await read(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual([
    [1, '{"a":"é"}'],
    [2, '{"b":1}'],
  ]);
});

test('blank lines are passed over, and count', async () => {
  expect(await read('a\n\n  \r\nb\n')).toEqual([
    [1, 'a'],
    [4, 'b'],
  ]);
});

test('a byte order mark is no part of the first line', async () => {
  expect(await read('\uFEFF{}\n{}')).toEqual([
    [1, '{}'],
    [2, '{}'],
  ]);
});

test('bytes that are no UTF-8 have no text', async () => {
  expect(await read(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual([[1, undefined]]);
});

test('a line of more than 8 MiB is passed over, and where the next one ends is still known', async () => {
  const mebibyte = Buffer.alloc(1024 * 1024, 'x');
  const chunks = chunksOf('{}\n', ...Array.from({ length: 9 }, () => mebibyte), '\n{"b":1}');
  const lines = [];
  for await (const some of readLines({ chunks })) lines.push(...some.map((line) => [line.number, bytesOf(line).length, line.end, line.isTooLong]));
  const end = 4 + 9 * mebibyte.length;
  expect(lines).toEqual([
    [1, 2, 3, undefined],
    [2, 0, end, true],
    [3, 7, end + 7, undefined],
  ]);
});
