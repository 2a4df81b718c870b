/** Hands the events of standard input, one a line, to a batcher; prints how many of them a second were sent, as JSON. */
import { createInterface } from 'node:readline';
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';

const [url = ''] = process.argv.slice(2);
const batcher = createBatcher(new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl: url }));
const startedAt = performance.now();
for await (const line of createInterface({ input: process.stdin })) {
  const hasRoom = batcher.add(JSON.parse(line));
  if (hasRoom) await hasRoom;
}
await batcher.flush();
const seconds = (performance.now() - startedAt) / 1000;
process.stdout.write(`${JSON.stringify({ events_per_second: batcher.stats().accepted / seconds })}\n`);
