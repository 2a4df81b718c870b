import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify, type MinifyOptions } from 'rolldown/utils';
import { defineConfig } from 'tsup';
import { takeBuiltinsByCall } from '../../scripts/take-builtins.ts';
import { NOTICES_FILE, noticesOf } from '../../scripts/third-party.ts';

// Half of a file is white space, comments and names of variables, which each start would read. Those of functions and classes
// stay, for the stacks in logs.
const SHORT: MinifyOptions = { module: true, compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } };

const contract = '../contract/src';

export default defineConfig({
  entry: ['src/index.ts', 'src/control-client.ts', 'src/playwright.ts', 'src/vitest.ts'],
  format: ['esm'],
  target: ['es2023', 'node22'],
  platform: 'node',
  // Node.js takes longer to find the verifier's files than to read them.
  noExternal: [/^@lealup\/(contract|webhook-verify)/, /^eventsource-parser/],
  // What most runs never need, such as the contract as JSON, stays a file of its own.
  splitting: true,
  treeshake: true,
  plugins: [{ name: 'take-builtins', renderChunk: async (code, { path }) => ({ code: (await minify(path, takeBuiltinsByCall(code), SHORT)).code }) }],
  clean: true,
  esbuildPlugins: [
    {
      name: 'note-licenses',
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          // What is left of a file in the output, not all that was read.
          const files = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs));
          mkdirSync('dist', { recursive: true });
          writeFileSync(`dist/${NOTICES_FILE}`, noticesOf(files.map((file) => resolve(file))));
        });
      },
    },
  ],
  dts: {
    // `dts.resolve` would leave imports of the private contract in the types.
    compilerOptions: {
      paths: {
        '@lealup/contract': [`${contract}/index.ts`],
        '@lealup/contract/checking': [`${contract}/checking.ts`],
        '@lealup/contract/checks': [`${contract}/generated/checks.ts`],
        '@lealup/contract/schemas': [`${contract}/generated/schemas.ts`],
        '@lealup/contract/webhook-events': [`${contract}/generated/webhook-events.ts`],
      },
    },
  },
});
