import { defineConfig } from 'tsup';

const contract = '../contract/src';

export default defineConfig({
  entry: ['index', 'batcher', 'checks', 'oauth', 'operations', 'resolver', 'spool', 'testing', 'undici', 'zod'].map((name) => `src/${name}.ts`),
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  external: [/^node:/, 'undici', 'zod'],
  noExternal: [/^@lealup\/contract/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    // `dts.resolve` would leave imports of the private contract in the types.
    compilerOptions: {
      paths: {
        '@lealup/contract': [`${contract}/index.ts`],
        '@lealup/contract/samples': [`${contract}/generated/samples.ts`],
        '@lealup/contract/zod': [`${contract}/generated/zod.ts`],
        '@lealup/contract/checks': [`${contract}/generated/checks.ts`],
      },
    },
  },
});
