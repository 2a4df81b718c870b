import { defineConfig } from 'tsup';

const contract = '../contract/src';

export default defineConfig({
  entry: ['src/index.ts', 'src/operations.ts', 'src/checks.ts', 'src/resolver.ts'],
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  noExternal: [/^@lealup\/contract/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    // `dts.resolve` would leave imports of the private contract in the types.
    compilerOptions: {
      paths: {
        '@lealup/contract': [`${contract}/index.ts`],
        '@lealup/contract/checks': [`${contract}/generated/checks.ts`],
      },
    },
  },
});
