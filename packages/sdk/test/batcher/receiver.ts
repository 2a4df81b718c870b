import { createBatcher, type Batcher, type BatcherEvent, type BatcherOptions } from '../../src/batcher.ts';
import type { EventInput, LealUpError, LealUpOptions } from '../../src/index.ts';
import { createClient, json, type Reply, type SentRequest } from '../transport.ts';

/** An event that is told from others by a number. */
export function numbered(n: number): EventInput {
  return { customer_id: 'c1', event_name: 'login', properties: { n } };
}

export function eventsOf({ body = '' }: SentRequest): EventInput[] {
  return JSON.parse(body).events;
}

/** Takes every event it has not seen, as LealUp does, and refuses those named `bad`. */
export function createReceiver() {
  const stored = new Map<string, EventInput>();
  const batches: EventInput[][] = [];
  function receive(request: SentRequest): Response {
    const events = eventsOf(request);
    batches.push(events);
    let deduplicated = 0;
    const errors: { index: number; code: string; message: string }[] = [];
    for (const [index, event] of events.entries()) {
      const id = event.external_id ?? '';
      if (event.event_name === 'bad') errors.push({ index, code: 'invalid_event_name', message: 'No such name.' });
      else if (stored.has(id)) deduplicated += 1;
      else stored.set(id, event);
    }
    return json({ accepted: events.length - deduplicated - errors.length, deduplicated, rejected: errors.length, errors });
  }
  const numbers = () => [...stored.values()].map(({ properties }) => properties?.['n']);
  return { receive, stored, batches, numbers };
}

/** A batcher whose client gives these replies in turn, the last one for ever. */
export function createTested(replies: Reply | Reply[], options: BatcherOptions = {}, clientOptions: LealUpOptions = {}) {
  const { client, requests } = createClient(replies, { maxRetries: 0, ...clientOptions });
  const rejected: { event: BatcherEvent; error: LealUpError }[] = [];
  const dropped: { event: BatcherEvent; reason: string }[] = [];
  const batcher = createBatcher(client, {
    onRejected: (event, error) => rejected.push({ event, error }),
    onDrop: (event, reason) => dropped.push({ event, reason }),
    ...options,
  });
  return { batcher, requests, rejected, dropped };
}

/** What came in less what is accounted for: zero, always. */
export function imbalanceOf(batcher: Batcher): number {
  const { added, replayed, queued, inFlight, accepted, deduplicated, rejected, dropped } = batcher.stats();
  return added + replayed - queued - inFlight - accepted - deduplicated - rejected - dropped;
}
