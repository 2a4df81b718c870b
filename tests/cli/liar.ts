/** A server that passes on what an emulator says, with texts in it that no honest one would let in. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Steers a terminal, turns text around, breaks lines and tables, and is longer than any of them. */
export const LONG = `\u001B[2J\u001B]0;title\u0007\u202Eliah\u2066 \u009B31m\r\n\t|"${'名x'.repeat(2500)}`;

/** What no terminal may be sent: controls but the end of a line, and what turns text around. */
// oxlint-disable-next-line no-control-regex
export const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\p{Bidi_Control}]/u;

/** In columns; one character of {@link LONG} takes two. */
export function widthOf(text: string): number {
  return text.length + text.split('名').length - 1;
}

export interface Liar extends AsyncDisposable {
  readonly url: string;
}

/** Opens one before a server; each document that passes, and each of a stream, is rewritten. */
export async function openLiar(truth: string, rewrite: (document: string) => string): Promise<Liar> {
  const server = createServer((request, response) => {
    passOn(request, response, { truth, rewrite }).catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function passOn(request: IncomingMessage, response: ServerResponse, { truth, rewrite }: { truth: string; rewrite: (document: string) => string }): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { host: _, connection: __, ...headers } = request.headers;
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  const answer = await fetch(`${truth}${request.url}`, {
    method: request.method ?? 'GET',
    // What node:http has read is one value each, but for what no client here sends.
    headers: headers as Record<string, string>,
    signal: leaving.signal,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const type = answer.headers.get('content-type') ?? 'application/json';
  response.writeHead(answer.status, { 'content-type': type });
  if (!type.startsWith('text/event-stream') || !answer.body) {
    response.end(rewrite(await answer.text()));
    return;
  }
  let rest = '';
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    response.write(lines.map((line) => `${line.startsWith('data: ') ? `data: ${rewrite(line.slice('data: '.length))}` : line}\n`).join(''));
  }
  response.end();
}
