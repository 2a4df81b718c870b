import type { components } from './generated/control-types.ts';
import { place, queryOf, send, type ControlOptions } from './control-call.ts';

type LoggedRequest = components['schemas']['LoggedRequest'];

/**
 * Requests as they are answered. It ends when it is left, even while it waits, and with the emulator; aborted by the
 * signal, it throws the signal's reason.
 */
export function followRequests(filter: object, options: ControlOptions, signal?: AbortSignal): AsyncGenerator<LoggedRequest, void, undefined> {
  const leaving = new AbortController();
  const requests = follow(filter, options, { leaving: leaving.signal, aborted: AbortSignal.any([leaving.signal, ...(signal ? [signal] : [])]) });
  // By itself, a generator is left only once what it waits for has come.
  const leave = requests.return.bind(requests);
  requests.return = (value) => {
    leaving.abort();
    return leave(value);
  };
  return requests;
}

interface Ends {
  leaving: AbortSignal;
  aborted: AbortSignal;
}

async function* follow(filter: object, options: ControlOptions, { leaving, aborted }: Ends): AsyncGenerator<LoggedRequest, void, undefined> {
  let next: { after?: number } = {};
  try {
    for (;;) {
      let isTooSlow = false;
      for await (const { event, data } of await openStream({ ...filter, ...next }, options, aborted)) {
        if (event === 'end') isTooSlow = true;
        if (event !== 'request') continue;
        // The document says that it is one.
        const request = JSON.parse(data) as LoggedRequest;
        next = { after: request.id };
        yield request;
      }
      if (!isTooSlow) return;
    }
  } catch (error) {
    if (!leaving.aborted) throw error;
  }
}

async function openStream(filter: object, options: ControlOptions, signal: AbortSignal): Promise<ReadableStream<{ event?: string | undefined; data: string }>> {
  const { method, path } = place('streamRequests', {});
  // Not all who call the emulator follow it.
  const { EventSourceParserStream } = await import('eventsource-parser/stream');
  const { body } = await send(path + queryOf(filter), options, { method, signal, accepts: 'text/event-stream' });
  if (!body) throw new TypeError('the answer has no body to be read');
  return body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
}
