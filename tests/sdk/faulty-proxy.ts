import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What may happen to a request in place of an ordinary answer. */
const FAULTS = ['429', '500', 'reset before', 'reset after', 'slow'] as const;

/** Longer than the sender's patience. */
const SLOW_MS = 400;

/** A proxy that spoils a share of the requests, always the same ones for the same seed. */
export interface FaultyProxy {
  readonly url: string;
  close(): Promise<void>;
}

interface ProxyOptions {
  /** Where the server is by now. */
  target: () => string;
  seed: number;
  /** From 0 to 1. */
  share: number;
  /** Hears of each request with its number, before it is sent on. */
  onRequest?: (count: number) => void;
}

export async function startFaultyProxy({ target, seed, share, onRequest }: ProxyOptions): Promise<FaultyProxy> {
  const random = createRandom(seed);
  const timers = new Set<NodeJS.Timeout>();
  let count = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const fault = random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
    count += 1;
    onRequest?.(count);
    if (fault === 'reset before') response.destroy();
    else if (fault === '429') answer(response, 429, 'rate_limited');
    else if (fault === '500') answer(response, 500, 'internal');
    else await pass(fault, { request, response, body });
  }

  async function pass(fault: string | undefined, { request, response, body }: { request: IncomingMessage; response: ServerResponse; body: string }): Promise<void> {
    const { status, text: answered } = await forward(request, body, target());
    const finish = (): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(answered);
    };
    if (fault === 'reset after') response.destroy();
    else if (fault === 'slow') timers.add(setTimeout(finish, SLOW_MS));
    else finish();
  }

  const server = createServer((request, response) => {
    // The server behind is being killed: whoever asked sees the connection break.
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

async function forward(request: IncomingMessage, body: string, target: string): Promise<{ status: number; text: string }> {
  const { authorization, 'idempotency-key': key } = request.headers;
  const headers = { 'authorization': String(authorization), 'idempotency-key': String(key), 'content-type': 'application/json' };
  const response = await fetch(target + request.url, { method: String(request.method), headers, body });
  return { status: response.status, text: await response.text() };
}

function answer(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ status, code, title: code }));
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
