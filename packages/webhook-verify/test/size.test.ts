import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const resolveDir = fileURLToPath(new URL('../src', import.meta.url));
const CORE = "export { Webhook } from './index.ts';";
const RECEIVER = "export * from './receiver.ts';";

/** Bytes of a module, bundled, minified and zipped; fails on anything that only Node.js has. */
async function sizeOf(...lines: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir, loader: 'ts' },
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
  let core = 0;
  beforeAll(async () => {
    core = await sizeOf(CORE);
  });

  it('of the core is at most 2048 bytes', () => {
    expect(core).toBeLessThanOrEqual(2048);
  });

  it.each(['fetch', 'node', 'express', 'fastify', 'lambda', 'store', 'testing'])(
    'of %s is at most 716 bytes beyond the core and the receiver that the adapters share',
    async (entry) => {
      const own = (await sizeOf(CORE, RECEIVER, `export * from './${entry}.ts';`)) - (await sizeOf(CORE, RECEIVER));
      expect(own).toBeLessThanOrEqual(716);
    },
  );

  it.each([
    ['fetch', 2790],
    ['node', 2875],
    ['express', 2875],
    ['fastify', 2945],
    ['lambda', 2685],
  ])('of %s with all that it needs is at most %i bytes', async (entry, most) => {
    expect(await sizeOf(CORE, `export * from './${entry}.ts';`)).toBeLessThanOrEqual(most);
  });
});
