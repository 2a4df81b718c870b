import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const contract = '../contract/src';

const shared = {
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  external: [/^node:/, 'undici', 'zod'],
  noExternal: [/^@lealup\/contract/],
} satisfies Options;

const subpaths = ['index', 'batcher', 'checks', 'oauth', 'operations', 'resolver', 'spool', 'testing', 'undici', 'zod'].map((name) => `src/${name}.ts`);

/** Imports of the client and its parts, as told in src/core.ts, become imports of the file that holds them all. */
const fromCore = (core: string): Plugin => ({
  name: 'from-core',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
      const file = relative('src', resolve(dirname(importer), path));
      return /^(core|errors)\/|^(client|event-batches)\.ts$/.test(file) ? { path: core, external: true } : undefined;
    });
  },
});

export default defineConfig([
  { ...shared, entry: ['src/core.ts'], splitting: false },
  { ...shared, entry: subpaths, format: ['esm'], splitting: true, esbuildPlugins: [fromCore('./core.js')] },
  { ...shared, entry: subpaths, format: ['cjs'], splitting: false, esbuildPlugins: [fromCore('./core.cjs')] },
  {
    ...shared,
    entry: subpaths,
    dts: {
      only: true,
      // `dts.resolve` would leave imports of the private contract in the types.
      compilerOptions: {
        paths: {
          '@lealup/contract': [`${contract}/index.ts`],
          '@lealup/contract/checks': [`${contract}/generated/checks.ts`],
          '@lealup/contract/samples': [`${contract}/generated/samples.ts`],
          '@lealup/contract/zod': [`${contract}/generated/zod.ts`],
        },
      },
    },
  },
]);
