import { defineConfig } from 'tsup';

/** Types alone: the program is built by rolldown, which can be told what goes into one file. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  dts: { only: true },
});
