import { defineConfig } from 'tsup';

export default defineConfig({
  // bin.ts is what bin/lealup.cjs loads once it has checked the version of Node.
  entry: ['src/index.ts', 'src/bin.ts'],
  format: ['esm'],
  target: ['es2023', 'node22'],
  platform: 'node',
  // Each command stays a file of its own, loaded when it is called.
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry: ['src/index.ts'] },
});
