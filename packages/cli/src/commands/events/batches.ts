import type { EventInput } from '@lealup/sdk';
import type { Resolver } from '@lealup/sdk/resolver';
import type { Line, Lines } from '../../input/lines.ts';
import { contentId, parseLine } from './parse-line.ts';
import type { Rejection } from './rejections.ts';
import { Repeats } from './repeats.ts';
import { shapeEvent, type Shape } from './shape.ts';

/** The API takes this many events in a request. */
const LARGEST_BATCH = 1000;

/** Some consecutive lines: what is sent of them, and what is not. */
export interface Batch {
  readonly events: EventInput[];
  /** The line of each event. */
  readonly lines: Line[];
  readonly rejections: Rejection[];
  /** Positions of events that are too old for the ordinary way. */
  readonly old: Set<number>;
  /** How many lines said again what one of them says. */
  merged: number;
  /** How many lines are not meant to be events. */
  skipped: number;
  /** All of them were decided on. */
  last: Line | undefined;
}

/** What makes events of lines. */
export interface Making {
  readonly resolver: Resolver | undefined;
  readonly shape: Shape;
  /** Whether lines of the same content are events of their own. */
  readonly keepsRepeats: boolean;
  /** Events from before this instant go another way; undefined if none does. In milliseconds. */
  readonly oldBeforeMs: number | undefined;
}

/** What a line turned out to be. */
type Prepared = { readonly event: EventInput } | Rejection | 'merged' | 'skipped';

/** Makes events of lines, with customers looked up where lines name them by domain. */
export class EventMaker {
  readonly #making: Making;
  readonly #repeats = new Repeats();

  constructor(making: Making) {
    this.#making = making;
  }

  /** Adds a line to a batch; whether that is full now. A promise only where a customer is looked up: most lines need none. */
  add(line: Line, batch: Batch): boolean | Promise<boolean> {
    const prepared = this.#prepare(line);
    return prepared instanceof Promise ? prepared.then((looked) => this.#put(looked, line, batch)) : this.#put(prepared, line, batch);
  }

  #put(prepared: Prepared, line: Line, batch: Batch): boolean {
    batch.last = line;
    if (prepared === 'merged') batch.merged += 1;
    else if (prepared === 'skipped') batch.skipped += 1;
    else if ('event' in prepared) {
      if (this.#isOld(prepared.event)) batch.old.add(batch.events.length);
      batch.events.push(prepared.event);
      batch.lines.push(line);
    } else batch.rejections.push(prepared);
    return batch.events.length + batch.rejections.length >= LARGEST_BATCH;
  }

  #prepare(line: Line): Prepared | Promise<Prepared> {
    const { resolver, shape } = this.#making;
    const parsed = parseLine(line);
    if ('refusal' in parsed) return { line, ...parsed.refusal };
    const shaped = shapeEvent(parsed.event, shape);
    if ('refusal' in shaped) return { line, ...shaped.refusal };
    if ('skipped' in shaped) return 'skipped';
    const { event } = shaped;
    if (event['external_id'] === undefined) {
      const id = this.#nameOf(event);
      if (id === 'repeated') return 'merged';
      if (id !== undefined) event['external_id'] = id;
    }
    if (!resolver || event['customer_id'] !== undefined) return { event: toEvent(event) };
    return this.#resolve(event, line, resolver);
  }

  async #resolve({ email_domain: domain, ...rest }: Record<string, unknown>, line: Line, resolver: Resolver): Promise<Prepared> {
    if (typeof domain !== 'string' || domain === '') {
      return { line, code: 'invalid_field', message: 'email_domain is required with --resolve email_domain.' };
    }
    const customerId = await resolver.resolve(domain);
    if (customerId === undefined) return { line, code: 'unknown_customer', message: `There is no customer with the email_domain ${JSON.stringify(domain)}.` };
    return { event: toEvent({ ...rest, customer_id: customerId }) };
  }

  /** The content's hash, with a number for a repeat that is kept: the same file gives the same names again. */
  #nameOf(event: Record<string, unknown>): string | undefined {
    const id = contentId(event);
    if (id === undefined) return undefined;
    // The same may be said of two customers.
    const before = this.#repeats.count(id, String(event['customer_id'] ?? event['email_domain']));
    if (before === 0) return id;
    return this.#making.keepsRepeats ? `${id}-${before + 1}` : 'repeated';
  }

  #isOld({ timestamp }: EventInput): boolean {
    const { oldBeforeMs } = this.#making;
    return oldBeforeMs !== undefined && timestamp !== undefined && Date.parse(timestamp) < oldBeforeMs;
  }
}

/** Cuts lines into batches. */
export async function* cutBatches(all: Lines, maker: EventMaker): AsyncGenerator<Batch, void, undefined> {
  let batch = newBatch();
  for await (const lines of all) {
    for (const line of lines) {
      const added = maker.add(line, batch);
      if (!(typeof added === 'boolean' ? added : await added)) continue;
      yield batch;
      batch = newBatch();
    }
  }
  if (batch.last) yield batch;
}

/** A batch with nothing in it yet. */
export function newBatch(): Batch {
  return { events: [], lines: [], rejections: [], old: new Set(), merged: 0, skipped: 0, last: undefined };
}

/** Whether it is one is LealUp's to judge, event by event. */
function toEvent(value: Record<string, unknown>): EventInput {
  return value as unknown as EventInput;
}
