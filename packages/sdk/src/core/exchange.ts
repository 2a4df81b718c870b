import type { CallFacts } from '../errors/call-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { RawAnswer } from './answer.ts';
import { isLoopback } from './base-url.ts';
import type { Fetch } from './settings.ts';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/**
 * Sends a request once and reads its answer to the last byte.
 *
 * @throws {@link ConnectionError} if no whole answer comes.
 */
export async function exchange(request: WireRequest, transport: Fetch | undefined, facts: () => CallFacts): Promise<RawAnswer> {
  // Looked up now, so that whatever wraps the global after construction (MSW, Next, tracing) is used.
  const fetch = transport ?? globalThis.fetch;
  try {
    const response = await fetch(request.url, request.init);
    return { response, text: await response.text() };
  } catch (cause) {
    const { origin, hostname } = new URL(request.url);
    const advice = isLoopback(hostname) ? 'Start the emulator there (lealup emulate)' : 'Check the network and baseUrl';
    const known = facts();
    throw new ConnectionError(`${known.operation} got no whole answer from ${origin}: ${reasonOf(cause)}. ${advice}.`, known, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'the transport failed';
  // undici says "fetch failed" and keeps what happened in the cause.
  if (cause.cause instanceof Error) return reasonOf(cause.cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
