/** A bare server that takes batches of events, counts them, and answers as LealUp does. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const MARK = '"event_name":';

function countEvents(body: Buffer): number {
  let count = 0;
  for (let at = body.indexOf(MARK); at !== -1; at = body.indexOf(MARK, at + MARK.length)) count += 1;
  return count;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const accepted = countEvents(Buffer.concat(chunks));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ accepted, rejected: 0, deduplicated: 0, errors: [] }));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`);
});
