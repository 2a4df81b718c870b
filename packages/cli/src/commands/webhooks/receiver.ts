import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Failure } from '../../failures/failure.ts';

/** A request as it came, its body untouched. */
export interface ReceivedRequest {
  readonly receivedAt: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a receiver answers. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly text?: string | undefined;
}

/** A receiver of webhooks on this machine. */
export interface Receiver {
  readonly url: string;
  /** Takes no more, and waits for what is being answered. */
  close(): Promise<void>;
}

const LARGEST_BODY = 16 * 1024 * 1024;

/**
 * Listens on a port of this machine, 0 for a free one.
 *
 * @throws {@link Failure} `conflict` if the port is taken.
 */
export async function openReceiver(port: number, handle: (request: ReceivedRequest) => Promise<ReceiverAnswer>): Promise<Receiver> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, handle).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? portInUse(port) : error));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: ReceivedRequest) => Promise<ReceiverAnswer>,
): Promise<void> {
  const receivedAt = new Date();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > LARGEST_BODY) {
      outgoing.writeHead(413, { connection: 'close' }).end();
      return;
    }
    chunks.push(buffer);
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])),
  );
  const { status, text } = await handle({ receivedAt, headers, body: Buffer.concat(chunks) });
  // A connection that is kept would keep the receiver from closing.
  outgoing.writeHead(status, { connection: 'close', ...(text !== undefined && { 'content-type': 'text/plain' }) }).end(text);
}

function portInUse(port: number): Failure {
  return new Failure('conflict', `The port ${port} is in use.`, {
    why: ['another program listens on it; without --port a free one is taken'],
    next: ['webhooks', 'listen'],
    details: { code: 'port_in_use' },
  });
}
