import { isBuiltin } from 'node:module';
import { defineConfig, type Plugin } from 'rolldown';

// Node.js takes longer to find and link a module than to compile it: what every call needs is one file, and what
// nearly every command needs another. All else is loaded when it is called for.
const EVERY_CALL = /\/cli\/src\/(io|run)\.ts$/;
const NEARLY_EVERY_COMMAND = /\/cli\/src\/(call|commands\/(paging|filters)|output\/view)\.ts$/;

export default defineConfig({
  input: { index: 'src/index.ts', bin: 'src/bin.ts' },
  platform: 'node',
  // What is installed beside it; everything else is smaller inside than with all that it would bring along.
  external: [/^@lealup\//, '@inquirer/prompts', '@napi-rs/keyring', 'react-devtools-core'],
  transform: { target: 'node22', define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  plugins: [takeBuiltinsByCall()],
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'base', test: EVERY_CALL, priority: 2 },
        { name: 'core', test: NEARLY_EVERY_COMMAND, priority: 1 },
      ],
    },
  },
});

/**
 * Takes Node.js's own modules by a call in the place of an import. For an import Node.js reads every export once, and
 * with it loads what stands behind them: `fetch` behind `http`, streams behind `fs`, WebCrypto behind `crypto`.
 */
function takeBuiltinsByCall(): Plugin {
  const importLine = /^import (?:\* as )?([\w$]+)?(?:, )?(?:\{ (.+?) \})? from "([^"]+)";$/gm;
  return {
    name: 'take-builtins-by-call',
    renderChunk: (code) =>
      code.replaceAll(importLine, (line: string, whole: string | undefined, names: string | undefined, module: string) => {
        if (!isBuiltin(module)) return line;
        const targets = [whole, names && `{ ${names.replaceAll(' as ', ': ')} }`].filter(Boolean);
        return targets.map((target) => `var ${target} = process.getBuiltinModule("${module}");`).join('\n');
      }),
  };
}
