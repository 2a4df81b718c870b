import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // No runtime is assumed: what differs between them is asked for inside the calls.
  platform: 'neutral',
  dts: true,
  clean: true,
});
