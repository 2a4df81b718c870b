import type { Transport } from '../../identity/connection.ts';
import { answerTo } from '../../identity/local-transport.ts';
import type { Environment } from '../../io.ts';

/**
 * A transport for many large bodies: it encodes each into a buffer that it uses again. The platform's `fetch` copies
 * them into new ones that only a full collection frees, which would be most of the memory of a long sending.
 */
export async function createTransport({ connections, env }: { connections: number; env: Environment }): Promise<Transport> {
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  const proxyEnv = env['NODE_USE_ENV_PROXY'] === '1' ? { proxyEnv: { ...env } } : {};
  const settings = { keepAlive: true, maxSockets: connections, ...proxyEnv };
  const agents = { http: new http.Agent(settings), https: new https.Agent(settings) };
  const bodies = new Bodies();
  return (url, { method = 'GET', headers, body, signal }) => {
    // The client hands over a text, and a plain object.
    const bytes = bodies.encode(typeof body === 'string' ? body : '');
    const options = {
      method,
      headers: { ...(headers as Record<string, string>), 'content-length': String(bytes.length) },
      ...(signal && { signal }),
    };
    const request = url.startsWith('https:') ? https.request(url, { ...options, agent: agents.https }) : http.request(url, { ...options, agent: agents.http });
    // Freed when it has left; of a request that breaks off, the socket may still hold it, and it is not used again.
    request.end(bytes, () => bodies.free(bytes));
    return answerTo(request, signal);
  };
}

/** Buffers for the bodies that are under way, each used again and again. */
class Bodies {
  readonly #free: Buffer[] = [];

  /** A text in UTF-8. */
  encode(text: string): Buffer {
    // No character of a text takes more than three bytes.
    const most = text.length * 3;
    let buffer = this.#free.pop();
    if (buffer === undefined || buffer.length < most) buffer = Buffer.allocUnsafeSlow(most + (most >> 2));
    return buffer.subarray(0, buffer.write(text));
  }

  free({ buffer }: Buffer): void {
    this.#free.push(Buffer.from(buffer));
  }
}
