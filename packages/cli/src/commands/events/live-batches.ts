import type { Lines } from '../../input/lines.ts';
import { newBatch, type Batch, type EventMaker } from './batches.ts';

const LONGEST_WAIT_MS = 500;

/** Cuts lines that come slowly into batches: what is there is not kept waiting for a thousand to be together. */
export async function* cutLiveBatches(lines: Lines, maker: EventMaker): AsyncGenerator<Batch, void, undefined> {
  let batch = newBatch();
  let next = lines.next();
  for (;;) {
    const result = batch.last ? await orSoon(next) : await next;
    if (result === 'nothing') {
      yield batch;
      batch = newBatch();
      continue;
    }
    if (result.done) break;
    for (const line of result.value) {
      if (!(await maker.add(line, batch))) continue;
      yield batch;
      batch = newBatch();
    }
    next = lines.next();
  }
  if (batch.last) yield batch;
}

async function orSoon<Result>(next: Promise<Result>): Promise<Result | 'nothing'> {
  let timer: NodeJS.Timeout | undefined;
  const soon = new Promise<'nothing'>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS, 'nothing');
  });
  try {
    return await Promise.race([next, soon]);
  } finally {
    clearTimeout(timer);
  }
}
