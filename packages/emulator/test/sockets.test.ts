import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openLocal } from './local.ts';

const CALLERS = fileURLToPath(new URL('kept-connections.ts', import.meta.url));

const IS_SOAK = process.env['LEALUP_SOAK'] === '1';
const CONNECTIONS = IS_SOAK ? 10_000 : 1_000;
/** The other ends are in processes of their own, with so many each. */
const PER_PROCESS = 2_500;

/** One end of each connection is in this process, beside what else it has open. */
const FILES = CONNECTIONS + 500;
const limit = spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim();
const hasFiles = limit === 'unlimited' || Number(limit) >= FILES;
if (!hasFiles) process.stdout.write(`skipped: no ${CONNECTIONS} connections, because this system allows ${limit} open files and they take ${FILES}\n`);

const GET = 'GET /_emulator/health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';

const sockets: Socket[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(children.splice(0).map(end));
  for (const socket of sockets.splice(0)) socket.destroy();
});

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // Connections that the server breaks are what these tests are about.
  socket.on('error', () => {});
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

async function ask(socket: Socket): Promise<string> {
  socket.write(GET);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString('latin1', 9, 12);
}

/** Processes that hold all of these connections between them. */
function forkCallers(port: number): ChildProcess[] {
  for (let open = 0; open < CONNECTIONS; open += PER_PROCESS) children.push(fork(CALLERS, [String(port), String(Math.min(PER_PROCESS, CONNECTIONS - open))]));
  return children;
}

/** What a process was answered on its connections; rejects if it ends instead. */
async function answersOf(child: ChildProcess): Promise<{ answers: number; statuses: string[] }> {
  const ended = new AbortController();
  const fail = once(child, 'exit', { signal: ended.signal }).then(([code]) => Promise.reject(new Error(`the callers ended with ${code}`)));
  try {
    const [told] = await Promise.race([once(child, 'message', { signal: ended.signal }), fail]);
    return told;
  } finally {
    fail.catch(() => {});
    ended.abort();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Who reads nothing learns of the end of a connection by writing. */
async function untilBroken(socket: Socket): Promise<void> {
  while (!socket.closed) {
    if (socket.writableLength === 0) socket.write('\r\n');
    await new Promise(setImmediate);
  }
}

describe('a port', () => {
  it.skipIf(!hasFiles)(`serves ${CONNECTIONS} connections that are kept alive, and whoever comes beside them`, async () => {
    await using local = await openLocal();
    const { port, url } = await local.emulator.listen({ port: 0, keepAliveTimeoutMs: 120_000 });
    const callers = forkCallers(port);
    const rounds = [await Promise.all(callers.map(answersOf))];
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
    const again = callers.map(answersOf);
    for (const caller of callers) caller.send('again');
    rounds.push(await Promise.all(again));
    for (const round of rounds) {
      expect(round.reduce((sum, { answers }) => sum + answers, 0)).toBe(CONNECTIONS);
      expect(new Set(round.flatMap(({ statuses }) => statuses))).toEqual(new Set(['200']));
    }
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  }, 120_000);

  it('breaks off headers that never end, and bodies that never come, while it serves others', async () => {
    await using local = await openLocal();
    const { port, url } = await local.emulator.listen({ port: 0, headersTimeoutMs: 100, requestTimeoutMs: 200 });
    const slow = await Promise.all(Array.from({ length: 50 }, () => open(port)));
    const ends = slow.map((socket, index) => {
      if (index % 2 === 0) socket.write('GET /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\nx-a: ');
      else socket.write('POST /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
      socket.resume();
      return once(socket, 'close');
    });
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
    await Promise.all(ends);
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('lets go of connections that are kept and not used, and of those whose other half is closed', async () => {
    await using local = await openLocal();
    const { port, url } = await local.emulator.listen({ port: 0, keepAliveTimeoutMs: 50 });
    const idle = await open(port);
    expect(await ask(idle)).toBe('200');
    const half = await open(port);
    half.end('GET /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\n');
    half.resume();
    idle.resume();
    await Promise.all([once(idle, 'close'), once(half, 'close')]);
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('breaks off those who do not read what they have asked for, a long answer or the live requests, while it serves others', async () => {
    await using local = await openLocal({ seed: { preset: 'load:200x0' } });
    const { port, url } = await local.emulator.listen({ port: 0, writeTimeoutMs: 100 });
    const customers = `GET /v1/customers?limit=200 HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${local.emulator.apiKey}\r\n\r\n`;
    const stream = 'GET /_emulator/requests/stream?after=0 HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';
    const long = 'x'.repeat(10_000);
    for (let index = 0; index < 1000; index += 1) await local.call('POST', '/v1/none', { long });
    const broken = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const socket = await open(port);
        socket.pause();
        socket.write(index % 2 === 0 ? customers.repeat(100) : stream);
        return untilBroken(socket);
      }),
    );
    expect(broken).toHaveLength(10);
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('answers what is under way when it closes, and then keeps the connection no longer', async () => {
    await using local = await openLocal({ drainMs: 600_000 });
    const { port } = await local.emulator.listen({ port: 0, keepAliveTimeoutMs: 600_000 });
    const socket = await open(port);
    const body = JSON.stringify({ name: 'Acme', email_domain: 'acme.com' });
    const head = ['host: 127.0.0.1', `authorization: Bearer ${local.emulator.apiKey}`, 'content-type: application/json', `content-length: ${body.length}`];
    socket.write(`POST /v1/customers HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n{`);
    await ask(await open(port));
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const ended = once(socket, 'close');
    const closed = local.emulator.close();
    socket.write(body.slice(1));
    await Promise.all([closed, ended]);
    expect(text).toMatch(/^HTTP\/1\.1 201 [\s\S]*\r\nconnection: close\r\n/i);
  });

  it('does not cut off long answers that are being read when it closes', async () => {
    await using local = await openLocal({ drainMs: 600_000 });
    const { port } = await local.emulator.listen({ port: 0 });
    const long = 'x'.repeat(15_000);
    for (let index = 0; index < 1000; index += 1) await local.call('POST', '/v1/none', { long });
    const socket = await open(port);
    socket.pause();
    socket.write('GET /_emulator/requests?limit=1000 HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
    await once(socket, 'readable');
    const closed = local.emulator.close();
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
    await Promise.all([closed, once(socket, 'close')]);
    expect(text.slice(-1)).toBe('}');
    expect(text.length - text.indexOf('\r\n\r\n') - 4).toBe(Number(/content-length: (\d+)/.exec(text)?.[1]));
  });

  it('closes in the time that it is given, though a request never ends', async () => {
    await using local = await openLocal({ drainMs: 50 });
    const { port } = await local.emulator.listen({ port: 0 });
    const socket = await open(port);
    socket.write('POST /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{');
    await ask(await open(port));
    const ended = once(socket.resume(), 'close');
    await local.emulator.close();
    await expect(ended).resolves.toBeDefined();
  });
});
