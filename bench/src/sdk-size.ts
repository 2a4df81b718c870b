import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inMs, medians, type Benchmark } from './benchmark.ts';
import { runMs } from './child.ts';

/** One call with each client, as its documentation has it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '**@lealup/sdk**': "import { LealUp } from '@lealup/sdk'; export const call = () => new LealUp().customers.get('c');",
  'openapi-fetch': "import createClient from 'openapi-fetch'; export const call = () => createClient({ baseUrl: 'https://a.test' }).GET('/c');",
  'svix': "import { Svix } from 'svix'; export const call = () => new Svix('t').application.get('c');",
  'resend': "import { Resend } from 'resend'; export const call = () => new Resend('k').emails.get('c');",
  'octokit': "import { Octokit } from 'octokit'; export const call = () => new Octokit().request('GET /c');",
  'stripe': "import Stripe from 'stripe'; export const call = () => new Stripe('k').customers.retrieve('c');",
  'openai': "import OpenAI from 'openai'; export const call = () => new OpenAI({ apiKey: 'k' }).models.retrieve('c');",
};

export const sdkSize: Benchmark = {
  title: 'What importing the SDK costs',
  about:
    'A program that makes one call, bundled and minified by esbuild and zipped; and the start of a Node that imports the packages as they are installed, beyond one that imports nothing.',
  async run({ bin }) {
    // Where the packed packages are installed: bin is node_modules/@lealup/cli/bin/lealup.cjs.
    const installed = dirname(dirname(dirname(dirname(dirname(bin)))));
    const here = dirname(fileURLToPath(import.meta.url));
    const programs = Object.entries(PROGRAMS).map(([name, program]) => ({ name, program, cwd: name === '**@lealup/sdk**' ? installed : here }));
    const start = (program: string, cwd: string) => runMs(['--input-type=module', '--eval', program], { cwd });
    const contenders = programs.map(({ name, program, cwd }) => ({ name, sample: () => start(program, cwd) }));
    const [nothing = 0, ...starts] = await medians([{ name: 'nothing', sample: () => start('', here) }, ...contenders], 21);
    const sizes = await Promise.all(programs.map(({ program, cwd }) => zippedBytes(program, cwd)));
    return programs.map(({ name }, index) => ({
      '': name,
      'min + gzip': `${((sizes[index] ?? 0) / 1024).toFixed(1)} KB`,
      'import': `+ ${inMs((starts[index] ?? 0) - nothing)}`,
    }));
  },
};

async function zippedBytes(program: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
