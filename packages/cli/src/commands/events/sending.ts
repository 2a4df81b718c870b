import { setTimeout as wait } from 'node:timers/promises';
import type { EventInput, EventsResult } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import type { CountedSource } from '../../input/count.ts';
import type { Batch } from './batches.ts';
import type { Rejections } from './rejections.ts';
import type { Throttle } from './throttle.ts';

/** Sends one batch. */
export type SendBatch = (events: readonly EventInput[]) => PromiseLike<EventsResult>;

interface Parts {
  readonly rejections: Rejections;
  readonly deps: Deps;
  readonly source: CountedSource;
  /** Undefined for as fast as it goes. */
  readonly throttle: Throttle | undefined;
  /** Called for each batch. */
  readonly onBatch: (() => void) | undefined;
}

/** A file on its way: several batches at a time, their answers read in the order of the file. */
export class Sending {
  lastLine = 0;
  readonly #sendBatch: SendBatch;
  readonly #parts: Parts;
  readonly #startedAt = performance.now();
  #accepted = 0;
  #deduplicated = 0;

  constructor(sendBatch: SendBatch, parts: Parts) {
    this.#sendBatch = sendBatch;
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

  async #send({ events }: Batch): Promise<EventsResult> {
    if (events.length === 0) return { accepted: 0, rejected: 0, deduplicated: 0, errors: [] };
    return this.#sendBatch(events);
  }

  /** Reads the answer to a batch, after those to the batches before it. */
  async #finish({ lines, rejections }: Batch, answer: Promise<EventsResult>, before: Promise<void>): Promise<void> {
    const [{ accepted, deduplicated, errors }] = await Promise.all([answer, before]);
    this.#accepted += accepted;
    this.#deduplicated += deduplicated;
    const refused = errors.flatMap(({ index, code, message }) => {
      const line = lines[index];
      return line ? [{ line, code, message }] : [];
    });
    const all = [...rejections, ...refused].sort((a, b) => a.line.number - b.line.number);
    await this.#parts.rejections.add(all);
    this.lastLine = Math.max(this.lastLine, lines.at(-1)?.number ?? 0, all.at(-1)?.line.number ?? 0);
    const { source, deps } = this.#parts;
    deps.notes.progress({ done: source.readBytes, total: source.bytes, text: `${this.judged} events, ${this.#eventsPerSecond}/s` });
  }

  /** How many lines have been decided on. */
  get judged(): number {
    return this.#accepted + this.#deduplicated + this.#parts.rejections.count;
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
      seconds: Number(this.#seconds.toFixed(3)),
      events_per_second: this.#eventsPerSecond,
      rejected_file: rejections.count > 0 ? rejections.file : null,
      reasons_file: rejections.count > 0 ? rejections.reasonsFile : null,
    });
  }
}
