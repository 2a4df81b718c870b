import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/testing.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  noExternal: [/^@lealup\/contract/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    // `dts.resolve` would leave imports of the private contract in the types.
    compilerOptions: { paths: { '@lealup/contract': ['../contract/src/index.ts'] } },
  },
});
