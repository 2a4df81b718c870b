import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const resolveDir = fileURLToPath(new URL('../src', import.meta.url));

/** Bytes of a program, bundled, minified and zipped; fails on anything that only Node.js has. */
async function sizeOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe('size', () => {
  it('of a program that makes one call, with the whole client on it, is at most 8 KB', async () => {
    const program = "import { LealUp } from './index.ts'; const customer = await new LealUp().customers.get('c'); console.log(customer);";
    expect(await sizeOf(program)).toBeLessThanOrEqual(8 * 1024);
  });
});
