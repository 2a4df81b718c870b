import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import type { Fetch } from './core/settings.ts';
import { Exchange } from './undici/exchange.ts';

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
  const send: Fetch = (url, { method, headers, body, signal }) => {
    const pathAt = url.indexOf('/', 'https://'.length);
    const exchange = new Exchange(signal);
    const request = {
      origin: url.slice(0, pathAt),
      path: url.slice(pathAt),
      // The client hands over a known method, a plain object and a text.
      method: method as Dispatcher.HttpMethod,
      headers: headers as Record<string, string>,
      body: (body ?? null) as string | null,
    };
    dispatcher.dispatch(request, exchange);
    return exchange.answer;
  };
  return Object.assign(send, { close: () => dispatcher.close() });
}

function createPool({ connections = 64, http2 = false }: UndiciTransportOptions): Dispatcher {
  const options = { connections, allowH2: http2, keepAliveTimeout: 30_000 };
  const isProxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]);
  return isProxied ? new EnvHttpProxyAgent(options) : new Agent(options);
}
