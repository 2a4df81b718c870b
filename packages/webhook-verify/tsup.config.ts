import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/testing.ts',
    'src/diagnose.ts',
    'src/store.ts',
    'src/fetch.ts',
    'src/node.ts',
    'src/express.ts',
    'src/fastify.ts',
    'src/lambda.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  // `diagnose` alone needs Node.js.
  external: ['node:crypto'],
  noExternal: [/^@lealup\/contract/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    // `dts.resolve` would leave imports of the private contract in the types.
    compilerOptions: { paths: { '@lealup/contract': ['../contract/src/index.ts'] } },
  },
});
