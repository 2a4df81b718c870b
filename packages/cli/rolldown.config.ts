import { defineConfig, type Plugin } from 'rolldown';
import { takeBuiltinsByCall } from '../../scripts/take-builtins.ts';
import { NOTICES_FILE, noticesOf } from '../../scripts/third-party.ts';

// Node.js takes longer to find and link a module than to compile it: what every call needs is one file, what reads a command
// line another, and a third what nearly every command needs: all that there are, those that only read, which are small, and
// the SDK's client, which they all read with. What starts an emulator is one as well and does without the third, since tests
// wait for it. All else is loaded when it is called for.
const EVERY_CALL = /\/cli\/src\/(io|run|config\/paths|output\/wrap|parse\/fit-help)\.ts$/;
const START_OF_EMULATOR = /\/cli\/src\/commands\/emulate\/(emulate|start-emulator|seed-file|credentials)\.ts$/;
const EVERY_COMMAND = /\/cli\/src\/(call|config\/files|identity\/control-token)\.ts$/;
const NEARLY_EVERY_COMMAND = /\/(cli\/src\/(commands\/(table|paging|\w+\/(get|list|filters|view))|identity\/(connection|identity|user)|output\/view)|sdk\/src\/index)\.ts$/;

export default defineConfig({
  input: { index: 'src/index.ts', bin: 'src/bin.ts' },
  platform: 'node',
  // What is installed beside it; everything else is smaller inside than with all that it would bring along.
  external: [/^@lealup\/(emulator|webhook-verify)/, '@inquirer/prompts', '@napi-rs/keyring', 'react-devtools-core'],
  transform: { target: 'node22', define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  plugins: [{ name: 'take-builtins', renderChunk: takeBuiltinsByCall }, startNoPrograms(), takeFromPlace(), writeAscii(), noteLicenses()],
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist',
    chunkFileNames: '[name]-[hash].js',
    // White space, comments and names of variables are half of what each call would read. Those of functions and classes stay,
    // for the stacks in reports.
    minify: { compress: true, mangle: { keepNames: true } },
    codeSplitting: {
      groups: [
        { name: 'base', test: EVERY_CALL, priority: 4 },
        { name: 'core', test: EVERY_COMMAND, priority: 3 },
        { name: 'calls', test: NEARLY_EVERY_COMMAND, priority: 2 },
        { name: 'emulate', test: START_OF_EMULATOR, priority: 1 },
      ],
    },
  },
});

/** Commander can start a program for a subcommand. Here every one is a function, and what would start it is not loaded. */
function startNoPrograms(): Plugin {
  const nothing = 'no-child-process';
  return {
    name: 'start-no-programs',
    resolveId: (source, importer) => (source === 'node:child_process' && importer?.includes('/commander/') ? nothing : null),
    load: (id) => (id === nothing ? 'export default {};' : null),
  };
}

/**
 * A module that is asked for by `import()` and lies in a file with others gets a file of its own, which does nothing but
 * export it under its name. That file is left out: to find and link it takes longer than to read it.
 */
function takeFromPlace(): Plugin {
  return {
    name: 'take-from-place',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const { fileName, code, isEntry } of chunks) {
        const [, names, place] = /^export\s*\{([^}]+)\}\s*from\s*"([^"]+)";\s*$/.exec(code) ?? [];
        if (isEntry || names === undefined) continue;
        const members = names.split(',').map((name) => name.trim().split(' as ')).map(([own = '', exported = own]) => `${exported}:m.${own}`);
        const asked = `import(\`./${fileName}\`)`;
        for (const chunk of chunks) chunk.code = chunk.code.replaceAll(asked, () => `import(\`${place}\`).then(m=>({${members.join(',')}}))`);
        if (!chunks.some((chunk) => chunk.code.includes(fileName))) delete bundle[fileName];
      }
    },
  };
}

function noteLicenses(): Plugin {
  return {
    name: 'note-licenses',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesOf(files) });
    },
  };
}

/** For one other character the engine keeps all of a file as UTF-16, which takes longer to read. */
function writeAscii(): Plugin {
  return {
    name: 'write-ascii',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}
