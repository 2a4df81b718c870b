/**
 * Adds numbered events to a batcher with a spool, says `added`, sends them all, and says what became of them. To be
 * killed at any time.
 */
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';
import { fileSpool } from '@lealup/sdk/spool';

/** What a sender is told, as JSON in its first argument. */
export interface SenderTask {
  url: string;
  directory: string;
  customerId: string;
  /** Number of the first event. */
  from: number;
  count: number;
  maxBatch: number;
}

if (import.meta.main) {
  const task = JSON.parse(process.argv[2] ?? '') as SenderTask;
  const client = new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl: task.url, timeoutMs: 300, maxRetries: 1, retry: { baseMs: 1, maxMs: 5, budget: Infinity } });
  const spoolErrors: string[] = [];
  const spool = fileSpool({ directory: task.directory, segmentBytes: 200_000, onError: ({ code }) => spoolErrors.push(code) });
  const batcher = createBatcher(client, { maxBatch: task.maxBatch, maxQueue: 2000, flushMs: 5, concurrency: 4, retry: { baseMs: 1, maxMs: 50 }, spool });
  for (let n = task.from; n < task.from + task.count; n += 1) {
    await batcher.add({ customer_id: task.customerId, event_name: 'login', user_email: `user${n % 50}@acme.com`, properties: { n } });
  }
  process.stdout.write('added\n');
  await batcher.flush();
  const { unsent, spooled } = await batcher.close();
  process.stdout.write(`${JSON.stringify({ ...batcher.stats(), unsent: unsent.length, spooled, spoolErrors })}\n`);
}
