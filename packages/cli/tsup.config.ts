import { defineConfig } from 'tsup';

const REQUIRE = "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);";

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  target: ['es2023', 'node22'],
  platform: 'node',
  // A command is loaded when it is called.
  splitting: true,
  treeshake: true,
  // Installed, these and what they need would be larger than the rest of the program several times over.
  noExternal: ['csv-parse', 'ink', 'react', 'temporal-polyfill', 'yaml'],
  // ink loads it in development only, where nobody installs it either.
  external: ['react-devtools-core'],
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  plugins: [
    {
      name: 'require',
      // What is bundled of CommonJS asks for modules of Node.js by `require`; other files do without it.
      renderChunk: (code) => (/\btypeof require\b/.test(code) ? { code: `${REQUIRE}\n${code}` } : undefined),
    },
  ],
  dts: { entry: 'src/index.ts' },
  clean: true,
});
