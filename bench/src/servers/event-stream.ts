/** Streams events through a batcher; prints its memory in MB, as JSON, at the start and after each of the given counts. */
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';
import { makeEvents } from '../event-rows.ts';

const [url = '', ...marks] = process.argv.slice(2);
const batcher = createBatcher(new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl: url }));
const total = Number(marks.at(-1));
const CHUNK = 10_000;

function report(): void {
  const mb = process.memoryUsage.rss() / 1024 / 1024;
  process.stdout.write(`${JSON.stringify(mb)}\n`);
}

for (let from = 0; from < total; from += CHUNK) {
  for (const { external_id: _id, timestamp: _time, ...event } of makeEvents(['c1', 'c2'], { from, count: CHUNK, nowMs: Date.now() })) {
    const hasRoom = batcher.add(event);
    if (hasRoom) await hasRoom;
  }
  if (marks.includes(String(from + CHUNK))) report();
}
await batcher.flush();
const { accepted, queued, inFlight } = batcher.stats();
if (accepted !== total || queued + inFlight > 0) throw new Error(`of ${total} events ${accepted} were accepted`);
