import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from '@lealup/webhook-verify';

export interface Receiver extends AsyncDisposable {
  readonly url: string;
}

const MAX_BODY_BYTES = 1_048_576;

/** A delivery as a receiver may have kept it. */
export function captureOf(secret: string, object: Record<string, unknown>): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify({ id: 'msg_1', type: 'customer.created', created_at: '2026-03-10T12:00:00.000Z', tenant_id: 't', data: { object } });
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = new Webhook(secret).sign({ id: 'msg_1', timestamp, body });
  return { headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': signature }, body };
}

/** A receiver that verifies as the documentation says; a `careless` one believes whatever is signed at all. */
export async function openReceiver(secret: string, { isCareless = false }: { isCareless?: boolean } = {}): Promise<Receiver> {
  const webhook = new Webhook(secret);
  const server = createServer((request, response) => {
    void (async () => {
      if (request.method !== 'POST') return 405;
      const body = await readBody(request);
      if (body === null) return 413;
      if (isCareless) return request.headers['webhook-signature'] === undefined ? 401 : 204;
      // The raw headers keep what node:http would have joined.
      const result = webhook.safeVerify(body, request.rawHeaders);
      return result.ok ? 204 : result.error.status;
    })().then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Uint8Array = chunk;
    length += bytes.byteLength;
    if (length <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  return length > MAX_BODY_BYTES ? null : Buffer.concat(chunks);
}
