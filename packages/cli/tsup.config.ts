import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  target: ['es2023', 'node22'],
  platform: 'node',
  // A command is loaded when it is called.
  splitting: true,
  treeshake: true,
  dts: { entry: 'src/index.ts' },
  clean: true,
});
