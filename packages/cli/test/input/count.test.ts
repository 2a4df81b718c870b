import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countBytes } from '../../src/input/count.ts';
import { decompress } from '../../src/input/decompress.ts';

test('what was read is counted as it stands on the disk', async () => {
  const bytes = gzipSync('event\n'.repeat(100_000));
  async function* chunks() {
    yield bytes.subarray(0, 10);
    yield bytes.subarray(10);
  }
  const source = countBytes({ name: 'test', bytes: bytes.length, chunks: chunks() });
  expect(source.readBytes).toBe(0);
  let length = 0;
  for await (const chunk of (await decompress(source)).chunks) length += chunk.length;
  expect({ length, read: source.readBytes }).toEqual({ length: 600_000, read: bytes.length });
});
