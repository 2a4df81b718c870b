/** A webhook receiver: answers every POST with 204, but to `/hang` never. GET tells how many came to each path, and when. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const seen: Record<string, { count: number; firstMs: number; lastMs: number }> = {};

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify(seen));
    return;
  }
  request.resume().on('end', () => {
    const now = performance.now();
    const path = request.url ?? '';
    const counts = (seen[path] ??= { count: 0, firstMs: now, lastMs: now });
    counts.count += 1;
    counts.lastMs = now;
    if (path !== '/hang') response.writeHead(204).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
