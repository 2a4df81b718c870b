import { setTimeout as wait } from 'node:timers/promises';
import type { ApiPromise, EventInput, EventsResult } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import type { CountedSource } from '../../input/count.ts';
import type { Line } from '../../input/lines.ts';
import type { Batch } from './batches.ts';
import type { Rejections } from './rejections.ts';
import type { Throttle } from './throttle.ts';

/** Sends some events. */
export type SendEvents = (events: readonly EventInput[]) => ApiPromise<EventsResult>;

interface Parts {
  readonly send: SendEvents;
  /** For events that are too old for the other way. */
  readonly sendOld: SendEvents;
  readonly rejections: Rejections;
  readonly deps: Deps;
  readonly source: Pick<CountedSource, 'readBytes' | 'bytes'>;
  /** Undefined for as fast as it goes. */
  readonly throttle: Throttle | undefined;
  /** Called for each batch. */
  readonly onBatch: (() => void) | undefined;
  /** Awaited for each batch once all of it was decided on, in the order of the file. */
  readonly onDecided: ((last: Line) => Promise<void>) | undefined;
}

const NOTHING: EventsResult = { accepted: 0, rejected: 0, deduplicated: 0, errors: [] };

/** A file on its way: several batches at a time, their answers read in the order of the file. */
export class Sending {
  /** Up to this line all was decided on. */
  last: Line | undefined;
  readonly #parts: Parts;
  readonly #startedAt = performance.now();
  #accepted = 0;
  #deduplicated = 0;
  #merged = 0;
  #skipped = 0;
  #backfilled = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Sends until the file ends or someone interrupts; what is under way is finished, and its answers read in order. */
  async run(batches: AsyncIterable<Batch>, { concurrency, signal }: { concurrency: number; signal: AbortSignal }): Promise<void> {
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    try {
      for await (const batch of batches) {
        this.#parts.onBatch?.();
        const waitMs = this.#parts.throttle?.take(batch.events.length, performance.now()) ?? 0;
        if (waitMs > 0) await wait(waitMs, undefined, { signal });
        last = this.#finish(batch, this.#send(batch), last);
        // It is awaited in its turn; until then a failure must not count as unhandled.
        last.catch(() => {});
        underWay.push(last);
        if (underWay.length >= concurrency) await underWay.shift();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    await last;
  }

  async #send({ events, old }: Batch): Promise<EventsResult> {
    if (old.size === 0) return this.#call(this.#parts.send, events);
    this.#backfilled += old.size;
    const parts = [true, false].map((isOld) => [...events.keys()].filter((index) => old.has(index) === isOld));
    const results = await Promise.all(
      parts.map(async (indexes, part) => {
        const result = await this.#call(part === 0 ? this.#parts.sendOld : this.#parts.send, indexes.flatMap((index) => events[index] ?? []));
        return { ...result, errors: result.errors.map((error) => ({ ...error, index: indexes[error.index] ?? error.index })) };
      }),
    );
    const [first = NOTHING, second = NOTHING] = results;
    return {
      accepted: first.accepted + second.accepted,
      rejected: first.rejected + second.rejected,
      deduplicated: first.deduplicated + second.deduplicated,
      errors: [...first.errors, ...second.errors],
    };
  }

  async #call(send: SendEvents, events: readonly EventInput[]): Promise<EventsResult> {
    if (events.length === 0) return NOTHING;
    const { data, response } = await send(events).withResponse();
    this.#parts.throttle?.learn(response.headers);
    return data;
  }

  /** Reads the answer to a batch, after those to the batches before it. */
  async #finish({ lines, rejections, merged, skipped, last }: Batch, answer: Promise<EventsResult>, before: Promise<void>): Promise<void> {
    const [{ accepted, deduplicated, errors }] = await Promise.all([answer, before]);
    this.#accepted += accepted;
    this.#deduplicated += deduplicated;
    this.#merged += merged;
    this.#skipped += skipped;
    const refused = errors.flatMap(({ index, code, message }) => {
      const line = lines[index];
      return line ? [{ line, code, message }] : [];
    });
    await this.#parts.rejections.add([...rejections, ...refused].sort((a, b) => a.line.number - b.line.number));
    this.last = last;
    const { source, deps, onDecided } = this.#parts;
    if (last) await onDecided?.(last);
    deps.notes.progress({ done: source.readBytes, total: source.bytes, text: `${this.judged} events, ${this.#eventsPerSecond}/s` });
  }

  /** How many lines have been decided on. */
  get judged(): number {
    return this.#accepted + this.#deduplicated + this.#merged + this.#skipped + this.#parts.rejections.count;
  }

  get #seconds(): number {
    return (performance.now() - this.#startedAt) / 1000;
  }

  get #eventsPerSecond(): number {
    return Math.round(this.judged / Math.max(this.#seconds, 0.001));
  }

  /** What became of the file, for people. */
  summarize(): void {
    const { rejections, deps } = this.#parts;
    const { notes } = deps;
    const repeated = this.#deduplicated > 0 ? ' (known already, and not counted again)' : '';
    const rate = `in ${this.#seconds.toFixed(1)} s (${this.#eventsPerSecond}/s)`;
    notes.note(`${this.#accepted} accepted, ${this.#deduplicated} deduplicated${repeated}, ${rejections.count} rejected ${rate}.`);
    if (this.#merged > 0) notes.note(`${countOf(this.#merged, 'line says', 'lines say')} again what another one says, and counts once; --keep-repeats counts each.`);
    if (this.#skipped > 0) notes.note(`${countOf(this.#skipped, 'line is', 'lines are')} no event of that program, and left out.`);
    if (this.#backfilled > 0) notes.note(`${countOf(this.#backfilled, 'event is', 'events are')} older than 30 days, and went by the backfill.`);
    if (rejections.count > 0) notes.note(`The rejected lines are in ${rejections.file}, why in ${rejections.reasonsFile}.`);
  }

  /** What became of the file, for programs. */
  async print(): Promise<void> {
    const { rejections, deps } = this.#parts;
    if (deps.output.format === 'table') return;
    await deps.output.document({
      accepted: this.#accepted,
      deduplicated: this.#deduplicated,
      rejected: rejections.count,
      merged: this.#merged,
      skipped: this.#skipped,
      backfilled: this.#backfilled,
      seconds: Number(this.#seconds.toFixed(3)),
      events_per_second: this.#eventsPerSecond,
      rejected_file: rejections.count > 0 ? rejections.file : null,
      reasons_file: rejections.count > 0 ? rejections.reasonsFile : null,
    });
  }
}

/** So many, in the words for one or for several. */
export function countOf(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
