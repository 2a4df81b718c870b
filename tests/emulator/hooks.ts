import { createServer } from 'node:http';

export interface Hooks extends AsyncDisposable {
  url: string;
  /** Which messages have come, whether once or several times. */
  messageIds(): Set<string>;
}

/** A receiver of webhooks on a free port of this machine. */
export async function openHooks(): Promise<Hooks> {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      seen.add(String(request.headers['webhook-id']));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    messageIds: () => seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
