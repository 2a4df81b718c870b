/**
 * A webhook receiver: verifies each delivery on the raw bytes of its body, and prints one line of JSON for each.
 *
 *   LEALUP_WEBHOOK_SECRET=whsec_… node examples/quickstart/src/receiver.ts
 */
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from '@lealup/webhook-verify';

const MAX_BODY_BYTES = 1_048_576;

// Fails at once, by name, if there is no secret: a receiver without one would accept nothing anyway.
const webhook = new Webhook(process.env['LEALUP_WEBHOOK_SECRET'] ?? '');

const server = createServer((request, response) => {
  receive(request)
    .then((status) => response.writeHead(status).end())
    .catch(() => response.destroy());
});

async function receive(request: IncomingMessage): Promise<number> {
  if (request.method !== 'POST') return 405;
  const body = await readBody(request);
  if (!body) return 413;
  const result = webhook.safeVerify(body, request.headers);
  if (!result.ok) {
    print({ refused: result.error.code, why: result.error.message });
    return result.error.status;
  }
  print({ verified: result.event?.type ?? null, id: result.id });
  return 204;
}

/** The raw bytes; null if there are too many. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('bodies are read as bytes');
    length += chunk.byteLength;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function print(fact: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}

server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') print({ url: `http://127.0.0.1:${address.port}/webhooks` });
});

process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
