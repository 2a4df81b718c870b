import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Transport } from '../../identity/connection.ts';
import { headersOf } from '../../identity/local-transport.ts';
import type { Environment } from '../../io.ts';

type Answer = Awaited<ReturnType<Transport>>;

/**
 * A transport for many large bodies: it hands each text to the socket as it is. The platform's `fetch` copies it into
 * buffers that only a full collection frees, which would be most of the memory of a long sending.
 */
export async function createTransport({ connections, env }: { connections: number; env: Environment }): Promise<Transport> {
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  const proxyEnv = env['NODE_USE_ENV_PROXY'] === '1' ? { proxyEnv: { ...env } } : {};
  const settings = { keepAlive: true, maxSockets: connections, ...proxyEnv };
  const agents = { http: new http.Agent(settings), https: new https.Agent(settings) };
  return (url, { method = 'GET', headers, body, signal }) => {
    const text = typeof body === 'string' ? body : '';
    const options = {
      method,
      // The client hands over a plain object, and a text.
      headers: { ...(headers as Record<string, string>), 'content-length': String(Buffer.byteLength(text)) },
      ...(signal && { signal }),
    };
    const request = url.startsWith('https:') ? https.request(url, { ...options, agent: agents.https }) : http.request(url, { ...options, agent: agents.http });
    request.end(text);
    return answerTo(request);
  };
}

function answerTo(request: ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response: IncomingMessage) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: headersOf(response), text: async () => text }));
    });
  });
}
