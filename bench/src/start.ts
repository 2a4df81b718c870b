import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inMs, medianOf, medians, times, type Benchmark, type Row } from './benchmark.ts';
import { runMs } from './child.ts';
import { installPeers, type Peer } from './peers.ts';

/** A server, how Node is to start it, and a path that it answers. */
interface Contender {
  name: string;
  args: (port: number) => readonly string[];
  path: string;
}

interface ServerPeer extends Peer, Omit<Contender, 'args'> {
  args: (port: number) => readonly string[];
}

const POLL_MS = 1;
/** How long a server is left alone before its memory is looked at. */
const SETTLE_MS = 500;

const PEERS: readonly ServerPeer[] = [
  { name: 'emulate (github)', packages: { emulate: '0.12.2' }, bin: 'emulate/dist/index.js', args: (port) => ['start', '--service', 'github', '--port', `${port}`], path: '/' },
  { name: 'json-server', packages: { 'json-server': '0.17.4' }, bin: 'json-server/lib/cli/bin.js', args: (port) => ['--port', `${port}`, '--host', '127.0.0.1', 'db.json'], path: '/posts' },
  { name: '@stoplight/prism-cli', packages: { '@stoplight/prism-cli': '5.16.0' }, bin: '@stoplight/prism-cli/dist/index.js', args: (port) => ['mock', '--port', `${port}`, 'api.json'], path: '/' },
  { name: '@mockoon/cli', packages: { '@mockoon/cli': '9.9.0' }, bin: '@mockoon/cli/bin/run.js', args: (port) => ['start', '--data', 'api.json', '--port', `${port}`], path: '/' },
  { name: 'azurite-blob', packages: { azurite: '3.37.0' }, bin: 'azurite/dist/src/blob/main.js', args: (port) => ['--blobPort', `${port}`, '--inMemoryPersistence'], path: '/' },
  { name: 'dynalite', packages: { dynalite: '4.0.0' }, bin: 'dynalite/cli.js', args: (port) => ['--port', `${port}`], path: '/' },
];

export const start: Benchmark = {
  title: 'Start of the emulator',
  about: `From the start of the process to its first answer: \`lealup emulate\` in memory, until \`GET /v1/users/me\` is a 200, beside a bare Hono app over better-sqlite3 that makes 25 tables, and the local servers of others, which are installed from npm. RSS is that of the process ${SETTLE_MS} ms later.`,
  async run({ bin, resources }) {
    const folder = resources.folder();
    installPeers(PEERS, folder);
    writeFileSync(join(folder, 'db.json'), '{"posts":[{"id":1}]}');
    writeFileSync(join(folder, 'api.json'), JSON.stringify(OPENAPI));
    const contenders: Contender[] = [
      { name: 'bare Hono + better-sqlite3', args: (port) => [fileURLToPath(new URL('servers/floor.mjs', import.meta.url)), `${port}`], path: '/' },
      { name: '**`lealup emulate`**', args: (port) => [bin, 'emulate', '--port', `${port}`], path: '/v1/users/me' },
      ...PEERS.map((peer): Contender => ({ ...peer, args: (port) => [join(folder, 'node_modules', peer.bin), ...peer.args(port)] })),
    ];
    const memory = contenders.map((): number[] => []);
    const [nothing = 0, ...took] = await medians(
      [
        { name: 'node -e 0', sample: () => runMs(['-e', '0']) },
        ...contenders.map((contender, index) => ({
          name: contender.name,
          async sample() {
            const { tookMs, rssMb } = await runUntilAnswer(contender, folder);
            memory[index]?.push(rssMb);
            return tookMs;
          },
        })),
      ],
      9,
    );
    const rss = memory.map(medianOf);
    const [floorMs = 0, floorMb = 0] = [took[0], rss[0]];
    return [
      { 'what': '`node -e 0`', 'median': inMs(nothing), 'of node': times(1), 'of bare': '', 'RSS': '', 'of bare ': '' },
      ...contenders.map(({ name }, index): Row => {
        const [ms = 0, mb = 0] = [took[index], rss[index]];
        return { 'what': name, 'median': inMs(ms), 'of node': times(ms / nothing), 'of bare': times(ms / floorMs), 'RSS': `${Math.round(mb)} MB`, 'of bare ': times(mb / floorMb) };
      }),
    ];
  },
};

const OPENAPI = {
  openapi: '3.1.0',
  info: { title: 'One path', version: '1' },
  paths: { '/': { get: { responses: { 200: { description: 'ok', content: { 'application/json': { example: { ok: true } } } } } } } },
};

async function runUntilAnswer({ name, args, path }: Contender, cwd: string): Promise<{ tookMs: number; rssMb: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, args(port), { cwd, stdio: 'ignore' });
  try {
    let status: number | null;
    while ((status = await statusOf(port, path)) === null) {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
      await wait(POLL_MS);
    }
    const tookMs = performance.now() - startedAt;
    if (path.startsWith('/v1/') && status !== 200) throw new Error(`${name} answered ${status}`);
    await wait(SETTLE_MS);
    const rssKib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { tookMs, rssMb: Number(rssKib) / 1024 };
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** The status of an answer; null while nobody listens. */
function statusOf(port: number, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const headers = { authorization: 'Bearer lealup_sk_test_emulator' };
    const request = get({ port, path, headers, agent: false, host: '127.0.0.1' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? null));
    });
    request.on('error', () => resolve(null));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('a port has a number');
  return address.port;
}
