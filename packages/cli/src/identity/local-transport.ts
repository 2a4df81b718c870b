import type { ClientRequest, IncomingMessage } from 'node:http';
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
    const request = open(url, { method, headers: sent, ...(signal && { signal }) });
    request.end(text);
    return answerTo(request, signal);
  };
}

/** The whole answer to a request, made by `node:http`. */
export function answerTo(request: ClientRequest, signal: AbortSignal | null | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal?.aborted ? signal.reason : error);
    request.on('error', fail);
    request.on('response', (response: IncomingMessage) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('error', fail);
      response.on('end', () => resolve(new Received(response, text)));
    });
  });
}

class Received {
  readonly #response: IncomingMessage;
  readonly #text: string;
  readonly status: number;

  constructor(response: IncomingMessage, text: string) {
    this.#response = response;
    this.#text = text;
    this.status = response.statusCode ?? 0;
  }

  /** Made where somebody asks: with them the platform loads all of `fetch`. */
  get headers(): Headers {
    const { headersDistinct } = this.#response;
    return new Headers(Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value])));
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}
