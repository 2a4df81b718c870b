import type { Notes } from '../output/notes.ts';
import type { Transport } from './connection.ts';

/**
 * Tells `--debug` of calls that go past the client, as the client does of its own: where to and how they ended, nothing
 * of a query, a header or a body, in which codes and tokens stand. Undefined if nobody asked for that.
 */
export function tellCalls(notes: Notes): Transport | undefined {
  if (!notes.isDebug) return undefined;
  return async (url, init) => {
    const facts = { method: init.method ?? 'GET', path: new URL(url).pathname, attempt: 1 };
    const tell = (name: string, more: object) => notes.debug(`lealup ${name} ${JSON.stringify({ ...facts, ...more })}`);
    const startedAt = performance.now();
    tell('request', {});
    try {
      const response = await fetch(url, init);
      tell('response', { status: response.status, requestId: response.headers.get('x-request-id') ?? undefined, durationMs: performance.now() - startedAt });
      return response;
    } catch (error) {
      tell('error', { error: error instanceof Error ? error.name : 'unknown' });
      throw error;
    }
  };
}
