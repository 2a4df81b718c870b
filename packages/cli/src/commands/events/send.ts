import type { EventsResult, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { openSource, siblingOf, type Source } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { cutBatches, type Batch } from './batches.ts';
import { readNdjson } from './ndjson.ts';
import { Rejections } from './rejections.ts';
import type { sendEventsSpec } from './specs.ts';

const CONCURRENCY = 4;

/** Sends a file of events, several batches at a time. */
export async function run({ args, options }: InputOf<typeof sendEventsSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const source = await openSource(args.file, io);
  const { client } = await deps.connect('write');
  const rejections = new Rejections(options.rejected ?? siblingOf(args.file, '.rejected.ndjson'), { cwd: io.cwd, notes: deps.notes });
  const sending = new Sending(client, { rejections, deps, source });
  try {
    const batches = cutBatches(readNdjson(source, args.file), await createResolver(client, options.resolve));
    await sending.run(batches, { concurrency: options.concurrency ?? CONCURRENCY, signal: io.interrupt });
  } finally {
    await rejections.close();
    if (sending.judged > 0) sending.summarize();
  }
  if (sending.judged === 0) deps.notes.note(`There is nothing to send in ${source.name}.`);
  await sending.print();
  if (io.interrupt.aborted) {
    deps.notes.note(`Stopped after line ${sending.lastLine}. To go on, send the file again: lines with a timestamp are counted once.`);
    return 'interrupted';
  }
  return rejections.count > 0 ? 'partial' : 'ok';
}

async function createResolver(client: LealUp, by: 'email_domain' | undefined) {
  if (by === undefined) return undefined;
  const { createResolver } = await import('@lealup/sdk/resolver');
  // A file may hold many domains that nobody has: one load is enough for a run.
  return createResolver(client, { by, ttlMs: Infinity, missingTtlMs: Infinity });
}

interface Parts {
  readonly rejections: Rejections;
  readonly deps: Deps;
  readonly source: Source;
}

class Sending {
  lastLine = 0;
  readonly #client: LealUp;
  readonly #parts: Parts;
  readonly #startedAt = performance.now();
  #accepted = 0;
  #deduplicated = 0;

  constructor(client: LealUp, parts: Parts) {
    this.#client = client;
    this.#parts = parts;
  }

  /** Sends until the file ends or someone interrupts; what is under way is finished, and its answers read in order. */
  async run(batches: AsyncIterable<Batch>, { concurrency, signal }: { concurrency: number; signal: AbortSignal }): Promise<void> {
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    try {
      for await (const batch of batches) {
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
    return this.#client.events.send(events);
  }

  /** Reads the answer to a batch, after those to the batches before it. */
  async #finish({ lines, rejections, readBytes }: Batch, answer: Promise<EventsResult>, before: Promise<void>): Promise<void> {
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
    deps.notes.progress({ done: readBytes, total: source.bytes, text: `${this.judged} events, ${this.#eventsPerSecond}/s` });
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
