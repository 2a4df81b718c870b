import type { LealUp } from '@lealup/sdk';
import type { OptionValues } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { countBytes } from '../../input/count.ts';
import { openSource, siblingOf } from '../../input/file.ts';
import type { Line } from '../../input/lines.ts';
import type { Io } from '../../io.ts';
import { Journal } from '../journal.ts';
import { cutBatches } from './batches.ts';
import { readEvents } from './read-file.ts';
import { Rejections } from './rejections.ts';
import { Sending, type SendBatch } from './sending.ts';
import { readShape } from './shape.ts';
import type { SENDING } from './specs.ts';
import { Throttle } from './throttle.ts';
import { createTransport } from './transport.ts';
import { keepHeapSmall, limitYoungObjects } from './small-heap.ts';

type SendOptions = OptionValues<typeof SENDING>;

const CONCURRENCY = 4;

interface Setting {
  readonly io: Io;
  readonly deps: Deps;
  sender(this: void, client: LealUp): SendBatch;
}

/** Sends a file of events, several batches at a time. */
export async function sendFile(file: string, options: SendOptions, { io, deps, sender }: Setting): Promise<Outcome> {
  const shape = readShape(options);
  const journal = file === '-' ? undefined : new Journal<{ line: number }>(file, { cwd: io.cwd });
  if (options.resume && !journal) throw new Failure('usage', 'Standard input cannot be gone on with.', { why: ['only a file can be read again'] });
  const source = countBytes(await openSource(file, io));
  const startAfter = options.resume ? ((await journal?.read())?.line ?? 0) : 0;
  if (startAfter > 0) deps.notes.note(`Going on after line ${startAfter}.`);
  const concurrency = options.concurrency ?? CONCURRENCY;
  const { client } = await deps.connect('write', await createTransport({ connections: concurrency, env: deps.env }));
  const rejections = new Rejections(options.rejected ?? siblingOf(file, '.rejected.ndjson'), { cwd: io.cwd, notes: deps.notes, isResumed: startAfter > 0 });
  const throttle = options.rate === undefined ? undefined : new Throttle(options.rate);
  const sending = new Sending(sender(client), { rejections, deps, source, throttle, onBatch: io.process && limitYoungObjects });
  if (io.process) keepHeapSmall();
  let isDone = false;
  try {
    const batches = cutBatches(skip(readEvents(source, file), startAfter), { resolver: await createResolver(client, options.resolve), shape });
    await sending.run(batches, { concurrency, signal: io.interrupt });
    isDone = !io.interrupt.aborted;
  } finally {
    await rejections.close();
    if (isDone) await journal?.remove();
    else if (sending.lastLine > 0) await journal?.write({ line: sending.lastLine });
    if (sending.judged > 0) sending.summarize();
    if (!isDone && sending.lastLine > 0) {
      const how = journal ? 'the same command with --resume' : 'send it again: lines with a timestamp count once';
      deps.notes.note(`Stopped after line ${sending.lastLine}. To go on: ${how}.`);
    }
  }
  if (sending.judged === 0) deps.notes.note(`There is nothing to send in ${source.name}.`);
  await sending.print();
  if (!isDone) return 'interrupted';
  return rejections.count > 0 ? 'partial' : 'ok';
}

async function* skip(lines: AsyncIterable<Line>, startAfter: number): AsyncGenerator<Line, void, undefined> {
  for await (const line of lines) {
    if (line.number > startAfter) yield line;
  }
}

async function createResolver(client: LealUp, by: 'email_domain' | undefined) {
  if (by === undefined) return undefined;
  const { createResolver } = await import('@lealup/sdk/resolver');
  // A file may hold many domains that nobody has: one load is enough for a run.
  return createResolver(client, { by, ttlMs: Infinity, missingTtlMs: Infinity });
}
