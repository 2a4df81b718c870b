import type { IncomingMessage } from 'node:http';
import type { Transport } from './connection.ts';

type Answer = Awaited<ReturnType<Transport>>;

/**
 * A transport to this machine. The platform's `fetch` is as much to load as the rest of the program, and what it has
 * more than this, no emulator asks for.
 */
export function createLocalTransport(): Transport {
  return (url, { method = 'GET', headers, body, signal }) => {
    // An `import` of it would look at all its exports, and so load `fetch`.
    const { request: open } = process.getBuiltinModule('node:http');
    const text = body instanceof URLSearchParams ? body.toString() : typeof body === 'string' ? body : undefined;
    const sent = {
      ...(body instanceof URLSearchParams && { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
      // The client hands over a plain object.
      ...(headers as Record<string, string>),
      ...(text !== undefined && { 'content-length': String(Buffer.byteLength(text)) }),
    };
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(signal?.aborted ? signal.reason : error);
      const request = open(url, { method, headers: sent, ...(signal && { signal }) });
      request.on('error', fail);
      request.on('response', (response) => void readAnswer(response).then(resolve, fail));
      request.end(text);
    });
  };
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    status: response.statusCode ?? 0,
    // Made where somebody asks: with them the platform loads all of `fetch`.
    get headers() {
      return headersOf(response);
    },
    text: () => Promise.resolve(text),
  };
}

/** The headers of an answer as `fetch` has them. */
export function headersOf({ headersDistinct }: IncomingMessage): Headers {
  return new Headers(Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value])));
}
