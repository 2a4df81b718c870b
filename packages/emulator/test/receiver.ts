import { createServer, type IncomingMessage } from 'node:http';

export interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Receiver extends AsyncDisposable {
  url: string;
  received: Received[];
}

/** A webhook receiver on a free port of this machine that answers as told, the last answer over and over. */
export async function openReceiver(answers: { status: number; headers?: Record<string, string> }[] = [{ status: 204 }]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? { status: 204 };
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(answer.status, answer.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
