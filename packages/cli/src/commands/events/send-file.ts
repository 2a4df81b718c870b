import { resolve } from 'node:path';
import type { LealUp } from '@lealup/sdk';
import type { OptionValues } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Connection } from '../../identity/connection.ts';
import { countBytes } from '../../input/count.ts';
import { openSource, siblingOf } from '../../input/file.ts';
import { followLines } from '../../input/follow.ts';
import { readLines, type Lines, type Place } from '../../input/lines.ts';
import type { Io } from '../../io.ts';
import { Journal } from '../journal.ts';
import { cutBatches, EventMaker } from './batches.ts';
import { cutLiveBatches } from './live-batches.ts';
import { oldestTaken } from './old-events.ts';
import { PlaceKeeper, type SendProgress } from './place-keeper.ts';
import { readEvents } from './read-file.ts';
import { readShape } from './read-shape.ts';
import { Rejections } from './rejections.ts';
import { countOf, Sending, type SendEvents } from './sending.ts';
import { keepHeapSmall, limitYoungObjects } from './small-heap.ts';
import type { SENDING } from './specs.ts';
import { EventRate, HalfOfLimit, type Throttle } from './throttle.ts';
import { createTransport } from './transport.ts';

type SendOptions = OptionValues<typeof SENDING>;

const CONCURRENCY = 4;

interface Setting {
  readonly io: Io;
  readonly deps: Deps;
  /** Follows the file for as long as nobody interrupts. */
  readonly isWatched?: boolean;
  /** Sends events that are too old for the ordinary way by the other one. */
  readonly splitsOld?: boolean;
  sender(this: void, client: LealUp): SendEvents;
}

/** Sends a file of events, several batches at a time. */
export async function sendFile(file: string, options: SendOptions, { io, deps, sender, isWatched = false, splitsOld = false }: Setting): Promise<Outcome> {
  const shape = await readShape(options, io);
  const journal = file === '-' ? undefined : new Journal<SendProgress>(file, { cwd: io.cwd });
  if (!journal && options.resume) throw new Failure('usage', 'Standard input cannot be gone on with.', { why: ['only a file can be read again'] });
  if (!journal && isWatched) throw new Failure('usage', 'Standard input is followed by itself.', { why: ['--watch is for a file that grows'] });
  const start: SendProgress = options.resume ? ((await journal?.read()) ?? { line: 0 }) : { line: 0 };
  const { lines, source, generation } = await openLines(file, start, { io, deps, isWatched });
  if (start.line > 0) deps.notes.note(`Going on after line ${start.line}.`);
  const concurrency = options.concurrency ?? CONCURRENCY;
  const connection = await deps.connect('write', await createTransport({ connections: concurrency, env: deps.env }));
  const { client } = connection;
  const rejections = new Rejections(options.rejected ?? siblingOf(file, '.rejected.ndjson'), { cwd: io.cwd, notes: deps.notes, before: start.rejected });
  // Standard input may be a file by `<`; its path there leads to that file.
  await rejections.spare(file === '-' ? '/dev/stdin' : resolve(io.cwd, file));
  const maker = new EventMaker({
    resolver: await createResolver(client, options.resolve),
    shape,
    keepsRepeats: options['keep-repeats'],
    oldBeforeMs: splitsOld ? await oldestTaken(connection, io.interrupt) : undefined,
  });
  const places = journal && new PlaceKeeper(journal, { notes: deps.notes, generation, rejections });
  const sending = new Sending({
    send: sender(client),
    sendOld: (events) => client.events.backfill(events),
    rejections,
    deps,
    source,
    throttle: chooseThrottle(options.rate, connection),
    onBatch: io.process && limitYoungObjects,
    onDecided: places && ((line) => places.pass(line)),
  });
  if (io.process) keepHeapSmall();
  if (!deps.shared['dry-run']) await rejections.takeBack();
  let isDone = false;
  try {
    await sending.run(isWatched ? cutLiveBatches(lines, maker) : cutBatches(lines, maker), { concurrency, signal: io.interrupt });
    isDone = !io.interrupt.aborted;
  } finally {
    await rejections.close();
    await conclude(sending, { isDone, places, deps });
    if (shape.times && shape.times.ambiguous > 0) deps.notes.note(`${countOf(shape.times.ambiguous, 'time falls', 'times fall')} into an hour that came twice: the first is meant.`);
  }
  if (sending.judged === 0 && isDone) deps.notes.note(`There is nothing to send in ${source.name}.`);
  await sending.print();
  if (!isDone) return 'interrupted';
  return rejections.count > 0 ? 'partial' : 'ok';
}

interface OpenLines {
  readonly lines: Lines;
  readonly source: { readonly name: string; readonly bytes: number | undefined; readonly readBytes: number };
  /** How often a file that is followed has begun anew. */
  readonly generation: () => number;
}

async function openLines(file: string, { line, offset }: SendProgress, { io, deps, isWatched }: { io: Io; deps: Deps; isWatched: boolean }): Promise<OpenLines> {
  const place: Place | undefined = offset === undefined ? undefined : { line, offset };
  const source = countBytes(await openSource(file, io, { start: place?.offset ?? 0 }));
  if (!isWatched) return { lines: place ? readLines(source, place) : after(readEvents(source, file), line), source, generation: () => 0 };
  let restarts = 0;
  const lines = followLines(resolve(io.cwd, file), {
    start: place ?? { line: 0, offset: 0 },
    signal: io.interrupt,
    onRestart(why) {
      restarts += 1;
      deps.notes.note(`${file} was ${why}: going on at its beginning.`);
    },
  });
  deps.notes.note(`Following ${file}; Ctrl-C stops.`);
  return { lines: place ? lines : after(lines, line), source: { name: file, bytes: undefined, readBytes: 0 }, generation: () => restarts };
}

async function* after(all: Lines, number: number): Lines {
  for await (const lines of all) yield lines.filter((line) => line.number > number || (line.generation ?? 0) > 0);
}

/** Says what became of the file, and notes down how far it was sent if it was not sent to its end. */
async function conclude(sending: Sending, { isDone, places, deps }: { isDone: boolean; places: PlaceKeeper | undefined; deps: Deps }): Promise<void> {
  const { last } = sending;
  if (isDone) await places?.forget();
  if (sending.judged > 0) sending.summarize();
  if (isDone || !last) return;
  const how = (await places?.keepLast(last)) ? 'the same command with --resume' : 'send it again: lines with a timestamp count once';
  deps.notes.note(`Stopped after line ${last.number}. To go on: ${how}.`);
}

function chooseThrottle(rate: number | undefined, { identity }: Connection): Throttle | undefined {
  if (rate !== undefined) return new EventRate(rate);
  return identity.kind === 'LIVE' ? new HalfOfLimit() : undefined;
}

async function createResolver(client: LealUp, by: 'email_domain' | undefined) {
  if (by === undefined) return undefined;
  const { createResolver } = await import('@lealup/sdk/resolver');
  // A file may hold many domains that nobody has: one load is enough for a run.
  return createResolver(client, { by, ttlMs: Infinity, missingTtlMs: Infinity });
}
