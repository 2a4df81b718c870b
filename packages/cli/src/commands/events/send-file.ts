import type { LealUp } from '@lealup/sdk';
import type { OptionValues } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { openSource, siblingOf } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { cutBatches } from './batches.ts';
import { readNdjson } from './ndjson.ts';
import { Rejections } from './rejections.ts';
import { Sending, type SendBatch } from './sending.ts';
import type { SENDING } from './specs.ts';

type SendOptions = OptionValues<typeof SENDING>;

const CONCURRENCY = 4;

interface Setting {
  readonly io: Io;
  readonly deps: Deps;
  sender(this: void, client: LealUp): SendBatch;
}

/** Sends a file of events, several batches at a time. */
export async function sendFile(file: string, options: SendOptions, { io, deps, sender }: Setting): Promise<Outcome> {
  const source = await openSource(file, io);
  const { client } = await deps.connect('write');
  const rejections = new Rejections(options.rejected ?? siblingOf(file, '.rejected.ndjson'), { cwd: io.cwd, notes: deps.notes });
  const sending = new Sending(sender(client), { rejections, deps, source });
  try {
    const batches = cutBatches(readNdjson(source, file), await createResolver(client, options.resolve));
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
