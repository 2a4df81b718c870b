import type { Dispatch } from './dispatch.ts';
import { ConnectionBroken, type HttpRequest, type HttpResponse } from './message.ts';

/** A WHATWG handler over the pipeline: no port and no socket. */
export function createFetch(dispatch: Dispatch): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const message: HttpRequest = {
      method: request.method,
      path: url.pathname,
      search: url.search.slice(1),
      header: (name) => request.headers.get(name) ?? undefined,
      rawHeaders: request.headers,
      body: null,
      origin: url.origin,
      isLocal: true,
      signal: request.signal,
      isExposed: false,
      tenantId: null,
    };
    message.body = await readBody(request, dispatch.limitOf(message));
    const { status, headers, body } = await answer(dispatch, message, request.signal);
    return new Response(typeof body === 'object' && body !== null ? untilAborted(body, [request, input]) : body, { status, headers });
  };
}

/** A stream that fails once its request is aborted, as one does that comes from a socket. */
function untilAborted(body: ReadableStream<Uint8Array>, requests: readonly [Request, ...unknown[]]): ReadableStream<Uint8Array> {
  const transform = (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
    // Named here, they are held: the platform forgets a request that nothing holds, and then no longer aborts its signal.
    requests[0].signal.throwIfAborted();
    controller.enqueue(chunk);
  };
  return body.pipeThrough(new TransformStream({ transform }), { signal: requests[0].signal });
}

async function answer(dispatch: Dispatch, message: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  try {
    const response = await dispatch.handle(message);
    signal.throwIfAborted();
    return response;
  } catch (error) {
    signal.throwIfAborted();
    // As a broken connection looks to those who call by the platform's fetch.
    if (error instanceof ConnectionBroken) throw new TypeError('fetch failed', { cause: error });
    throw error;
  }
}

async function readBody(request: Request, limitBytes: number): Promise<Uint8Array | 'too_large' | null> {
  if (!request.body) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > limitBytes) return 'too_large';
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}
