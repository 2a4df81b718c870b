/** Runs the packed webhook-verify where it is to run: each function returns what {@link PROGRAM} finds there. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Where `.ci/run` has installed Bun, Deno and Miniflare, which are too large for a workspace's dependencies. */
const RUNTIMES = process.env['LEALUP_RUNTIMES'] ?? '';
const BROWSER = '/usr/bin/chromium';

export const binaries = {
  bun: join(RUNTIMES, 'node_modules', '@oven', 'bun-linux-x64', 'bin', 'bun'),
  deno: join(RUNTIMES, 'node_modules', '@deno', 'linux-x64-glibc', 'deno'),
  miniflare: join(RUNTIMES, 'node_modules', 'miniflare', 'dist', 'src', 'index.js'),
  chromium: BROWSER,
} as const;

export type Runtime = keyof typeof binaries;

/** Tells whether a runtime is there, and prints why its tests are skipped if not. */
export function isThere(runtime: Runtime): boolean {
  if (existsSync(binaries[runtime])) return true;
  process.stdout.write(`skipped: nothing runs on ${runtime}, which .ci/run installs and this machine lacks\n`);
  return false;
}

/** The vector of Standard Webhooks, a forged one, and the sync method. */
const PROGRAM = `
  const webhook = new Webhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const body = '{"test": 2432232314}';
  const options = { receivedAt: 1614265330000 };
  const good = await webhook.safeVerifyAsync(body, headers, options);
  const forged = await webhook.safeVerifyAsync(body + ' ', headers, options);
  const sync = webhook.safeVerify(body, headers, options);
  const found = [good, forged, sync].map((result) => (result.ok ? 'accepted' : result.error.code)).join(' ');
`;

/** On a runtime with a command line, in a folder where the package is installed. */
export function onCommand(command: string, args: readonly string[], folder: string): string {
  const program = `import { Webhook } from '@lealup/webhook-verify'; ${PROGRAM} console.log(found);`;
  const { stdout, stderr, status } = spawnSync(command, [...args, program], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : stderr;
}

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}

/** On workerd without Node.js's modules, with the files of the package's `dist`. */
export async function onWorkerd(dist: string): Promise<string> {
  // Installed beside the workspace, so its types are not here.
  const miniflare = (await import(pathToFileURL(binaries.miniflare).href)) as { Miniflare: new (options: unknown) => Miniflare };
  const worker = `import { Webhook } from './index.js'; export default { async fetch() { ${PROGRAM} return new Response(found); } };`;
  const files = [...new Set(reachedFrom(dist, 'index.js'))].map((path) => ({ path, contents: readFileSync(join(dist, path), 'utf8') }));
  const modules = [{ path: 'worker.mjs', contents: worker }, ...files].map((module) => ({ type: 'ESModule', ...module }));
  const runtime = new miniflare.Miniflare({ modules, compatibilityDate: '2026-01-01' });
  try {
    return await (await runtime.dispatchFetch('http://worker.test/')).text();
  } finally {
    await runtime.dispose();
  }
}

/** A file of `dist` and those that it imports: workerd loads every module that it is given. */
function reachedFrom(dist: string, name: string): string[] {
  const imported = [...readFileSync(join(dist, name), 'utf8').matchAll(/from\s*['"]\.\/([^'"]+)['"]/g)];
  return [name, ...imported.flatMap(([, file = '']) => reachedFrom(dist, file))];
}

/** In a page of Chromium, with the files of the package's `dist`. */
export async function onChromium(dist: string): Promise<string> {
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
    return await page.evaluate<string>(`(async () => { const { Webhook } = await import('/index.js'); ${PROGRAM} return found; })()`);
  } finally {
    await browser.close();
    server.close();
  }
}
