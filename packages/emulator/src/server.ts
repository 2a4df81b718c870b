import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { BoundSocket, ListenOptions as Address } from 'node:net';
import { startTimer, stopTimer } from './clock/timers.ts';
import type { Dispatch } from './http/dispatch.ts';
import { Cors } from './http/cors.ts';
import { createHostGuard } from './http/host-guard.ts';
import type { HttpRequest, HttpResponse } from './http/message.ts';
import { isLoopbackHost } from './reach.ts';

export interface ListenOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Default `127.0.0.1`. Any other than a loopback one needs a control token. */
  host?: string;
  /** Further names under which the emulator may be called, beside loopback ones. */
  allowedHosts?: readonly string[];
  /** Origins whose pages may call it from a browser, such as `http://localhost:3000`; none by default, and never all. */
  cors?: readonly string[];
  /** How long the headers of a request may take to come, in milliseconds; 15,000 by default. */
  headersTimeoutMs?: number;
  /** How long a whole request may take to come; 300,000 by default. */
  requestTimeoutMs?: number;
  /** How long a connection is kept for the next request; 30,000 by default. */
  keepAliveTimeoutMs?: number;
  /** How long an answer waits for a caller that does not read it; 30,000 by default. */
  writeTimeoutMs?: number;
  /** How long a close waits for requests under way; 5,000 by default. */
  drainMs?: number;
}

export interface Listening {
  url: string;
  port: number;
  /** Stops taking requests, waits a while for those under way, then breaks them off. */
  close(): Promise<void>;
}

/** Hosts that stand for every address of this machine. */
const WILDCARDS = new Set(['0.0.0.0', '::']);

const DRAIN_MS = 5_000;
const WRITE_TIMEOUT_MS = 30_000;

/** From so many characters on, an answer may still be on its way when its caller is slow. */
const LONG = 65_536;

/** Serves the emulator on a port: the only file that opens one. Rejects with the system's error if it is taken. */
export async function listen(dispatch: Dispatch, options: ListenOptions): Promise<Listening> {
  const host = options.host ?? '127.0.0.1';
  const cors = new Cors(options.cors ?? []);
  const names = WILDCARDS.has(host) ? [] : [nameInUrl(host)];
  const gate: Gate = {
    cors,
    writeTimeoutMs: options.writeTimeoutMs ?? WRITE_TIMEOUT_MS,
    guard: createHostGuard([...names, ...(options.allowedHosts ?? []).map(nameInUrl)], cors),
    isExposed: !isLoopbackHost(host),
    isClosing: () => !server.listening,
  };
  // Imported as a module, node:http would wake the platform's fetch and WebSocket too, which costs as much as all the rest.
  const server = process.getBuiltinModule('node:http').createServer(timeoutsOf(options), (request, response) => {
    serve(dispatch, gate, request, response).catch(() => breakOff(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(placeOf(options.port ?? 0, host), resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  // All addresses have no address of their own; this machine reaches it under loopback in any case.
  const [name = '127.0.0.1'] = names;
  return { url: `http://${name}:${address.port}`, port: address.port, close: () => close(server, options.drainMs ?? DRAIN_MS) };
}

/** What a server listens on. An address that is bound by itself is not looked up, for which Node.js takes as long as for all else. */
function placeOf(port: number, host: string): BoundSocket | Address {
  const net = process.getBuiltinModule('node:net');
  // Node.js 22 and 24.15 have no such thing.
  return 'BoundSocket' in net && net.isIPv4(host) ? new net.BoundSocket({ host, port }) : { host, port };
}

/** A host as it stands in a URL: an IPv6 address is in brackets there. */
function nameInUrl(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

/** Callers that send slowly or not at all lose their connections, so that those who go on find a place. */
function timeoutsOf({ headersTimeoutMs = 15_000, requestTimeoutMs = 300_000, keepAliveTimeoutMs = 30_000 }: ListenOptions): ServerOptions {
  return {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    connectionsCheckingInterval: Math.min(headersTimeoutMs, requestTimeoutMs, 5_000),
  };
}

/** What stands before the pipeline on a port, and not in process. */
interface Gate {
  cors: Cors;
  writeTimeoutMs: number;
  /** Whether other machines reach the port. */
  isExposed: boolean;
  guard: (request: HttpRequest) => HttpResponse | null;
  isClosing(): boolean;
}

async function serve(dispatch: Dispatch, gate: Gate, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { cors, guard, isExposed } = gate;
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const method = incoming.method ?? 'GET';
  const request: HttpRequest = {
    method,
    path,
    search: mark < 0 ? '' : target.slice(mark + 1),
    header(name) {
      const value = incoming.headers[name];
      return typeof value === 'string' ? value : value?.join(', ');
    },
    rawHeaders: incoming.rawHeaders,
    body: null,
    origin: `http://${incoming.headers.host ?? ''}`,
    isLocal: isLoopbackAddress(incoming.socket.remoteAddress ?? ''),
    signal: null,
    isExposed,
    tenantId: null,
  };
  const early = guard(request) ?? cors.preflight(request);
  if (early) {
    send(outgoing, early, gate);
    return;
  }
  const hasBody = incoming.headers['transfer-encoding'] !== undefined || Number(incoming.headers['content-length'] ?? 0) > 0;
  if (hasBody) request.body = await readBody(incoming, dispatch.limitOf(request));
  const response = dispatch.handle(request);
  send(outgoing, cors.mark(request, response instanceof Promise ? await response : response), gate);
  // What was not read would otherwise be taken for the next request.
  if (request.body === 'too_large') outgoing.once('finish', () => incoming.destroy());
}

function send(outgoing: ServerResponse, response: HttpResponse, gate: Gate): void {
  const { headers, body } = response;
  const { writeTimeoutMs } = gate;
  if (body !== null && typeof body !== 'string') {
    // Kept open, the connection would be in the way of a close.
    outgoing.writeHead(response.status, { ...headers, connection: 'close' });
    void pour(body, outgoing, writeTimeoutMs);
    return;
  }
  if (body !== null) headers['content-length'] = String(Buffer.byteLength(body));
  // Kept for another request, the connection would be waited for.
  if (gate.isClosing()) headers['connection'] = 'close';
  outgoing.writeHead(response.status, headers);
  if (body !== null && body.length > LONG) {
    void sendLong(body, outgoing, gate);
    return;
  }
  outgoing.end(body ?? undefined);
  // Most answers are gone by now.
  if (outgoing.socket?.writableNeedDrain) outgoing.setTimeout(writeTimeoutMs, () => breakOff(outgoing));
}

/** Ends an answer only once it is gone: to Node.js its connection is idle from then on, and a close would cut it off. */
async function sendLong(body: string, outgoing: ServerResponse, gate: Gate): Promise<void> {
  const { socket } = outgoing;
  if (!outgoing.write(body)) await drain(outgoing, gate.writeTimeoutMs);
  outgoing.end(() => {
    // Its head may have been sent before the close.
    if (gate.isClosing()) socket?.end();
  });
}

/** Sends a stream as it comes, no faster than it is read. */
async function pour(body: ReadableStream<Uint8Array>, outgoing: ServerResponse, writeTimeoutMs: number): Promise<void> {
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel().catch(() => {}));
  outgoing.flushHeaders();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!outgoing.write(part.value)) await drain(outgoing, writeTimeoutMs);
    }
    outgoing.end();
  } catch {
    breakOff(outgoing);
  }
}

/** Waits until a caller has read on, and breaks the connection off if that takes too long. */
async function drain(outgoing: ServerResponse, timeoutMs: number): Promise<void> {
  const timer = startTimer(() => breakOff(outgoing), timeoutMs);
  await new Promise<void>((resolve) => {
    const end = () => {
      outgoing.off('drain', end).off('close', end);
      resolve();
    };
    outgoing.on('drain', end).on('close', end);
  });
  stopTimer(timer);
}

/** Ends a connection as a broken one does. */
function breakOff(outgoing: ServerResponse): void {
  if (outgoing.socket) outgoing.socket.resetAndDestroy();
  else outgoing.destroy();
}

function readBody(incoming: IncomingMessage, limitBytes: number): Promise<Uint8Array | 'too_large'> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      length += chunk.byteLength;
      if (length <= limitBytes) {
        chunks.push(chunk);
        return;
      }
      incoming.pause();
      incoming.removeAllListeners('data');
      resolve('too_large');
    });
    incoming.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('the caller went away')));
  });
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

async function close(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = startTimer(() => server.closeAllConnections(), drainMs);
  await closed;
  stopTimer(timer);
}
