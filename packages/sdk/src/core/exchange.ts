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
export function exchange(request: WireRequest, transport: Fetch | undefined, facts: () => CallFacts): Promise<RawAnswer> {
  const fail = (cause: unknown): never => {
    throw noAnswer(cause, request.url, facts());
  };
  try {
    // Looked up now, so that whatever wraps the global after construction (MSW, Next, tracing) is used. Promises, not
    // awaits, which keep more of each call in memory.
    const answered = (transport ?? globalThis.fetch)(request.url, request.init);
    return answered.then((response) => response.text().then((text) => ({ response, text }))).catch(fail);
  } catch (cause) {
    return fail(cause);
  }
}

function noAnswer(cause: unknown, url: string, facts: CallFacts): ConnectionError {
  const { origin, hostname } = new URL(url);
  const advice = isLoopback(hostname) ? 'Start the emulator there: lealup emulate' : 'Check baseUrl and the network';
  return new ConnectionError(`${facts.operation} got no whole answer from ${origin}: ${reasonOf(cause)}. ${advice}.`, facts, { cause });
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'the transport failed';
  // undici says "fetch failed" and keeps what happened in the cause.
  if (cause.cause instanceof Error) return reasonOf(cause.cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
