import type { Notes } from '../output/notes.ts';
import type { Transport } from './connection.ts';

/** A transport that shows, on a terminal, for how long an answer has been awaited, to its last byte. */
export function showWaiting(send: Transport, notes: Notes): Transport {
  if (!notes.isTerminal) return send;
  return async (url, init) => {
    const text = `waiting for ${new URL(url).host}`;
    const answer = await notes.during(text, send(url, init));
    const read = answer.text.bind(answer);
    return Object.assign(answer, { text: () => notes.during(text, read()) });
  };
}

/**
 * A transport for calls that go past the client. It shows that they are awaited, and tells `--debug` of them as the
 * client does of its own: where to and how they ended, nothing of a query, a header or a body, in which codes and tokens
 * stand.
 */
export function watchCalls(notes: Notes): Transport {
  return showWaiting(notes.isDebug ? tellCalls(notes) : fetch, notes);
}

function tellCalls(notes: Notes): Transport {
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
