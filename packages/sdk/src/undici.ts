import { Agent, EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import type { Fetch } from './core/settings.ts';

/** What {@link undiciTransport} takes. */
export interface UndiciTransportOptions {
  /** Connections to LealUp that are kept open. Default 64. */
  connections?: number | undefined;
  /** Speaks HTTP/2 where LealUp does. Default false. */
  http2?: boolean | undefined;
  /** In place of the pool that the other options describe. */
  dispatcher?: Dispatcher | undefined;
}

/** A transport for servers: a pool of kept connections, through `HTTP_PROXY` and its like where they are set. */
export interface UndiciTransport extends Fetch {
  /** Closes the pool when the requests under way have ended. */
  close(): Promise<void>;
}

/**
 * Makes the transport for `new LealUp({ fetch: undiciTransport() })`. Needs undici beside this package. It does not go
 * through the global `fetch`, so what patches that (MSW, tracing) does not see it.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  const dispatcher = options.dispatcher ?? createPool(options);
  const send: Fetch = async (url, { method, headers, body, signal }) => {
    const answer = await request(url, {
      dispatcher,
      method: method ?? 'GET',
      // The client hands over a plain object and a text.
      headers: headers as Record<string, string>,
      body: (body ?? null) as string | null,
      signal: signal ?? null,
    });
    return {
      status: answer.statusCode,
      get headers() {
        return toHeaders(answer.headers);
      },
      text: () => answer.body.text(),
    };
  };
  return Object.assign(send, { close: () => dispatcher.close() });
}

function toHeaders(headers: Dispatcher.ResponseData['headers']): Headers {
  return new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
}

function createPool({ connections = 64, http2 = false }: UndiciTransportOptions): Dispatcher {
  const options = { connections, allowH2: http2, keepAliveTimeout: 30_000 };
  const isProxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]);
  return isProxied ? new EnvHttpProxyAgent(options) : new Agent(options);
}
