import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileSpool } from '../../src/spool.ts';
import { FileSpool } from '../../src/spool/file-spool.ts';
import { createFolder, createFullDisk } from '../spool/folder.ts';
import { never } from '../transport.ts';
import { createReceiver, createTested, imbalanceOf, numbered } from './receiver.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-10T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const DAY_MS = 86_400_000;

/** A batcher that could not send these events and has ended. */
async function leave(directory: string, count: number, maxQueue = 1000): Promise<void> {
  const { batcher } = createTested(never, { spool: fileSpool({ directory }), maxQueue, maxBatch: 10 });
  for (let n = 0; n < count; n += 1) void batcher.add(numbered(n));
  const closed = batcher.close({ timeoutMs: 1 });
  await vi.advanceTimersByTimeAsync(1);
  expect(await closed).toEqual({ unsent: [], spooled: count });
  expect(batcher.stats()).toMatchObject({ added: count, queued: count, inFlight: 0 });
}

describe('a batcher with a spool', () => {
  it('leaves what it could not send to the next, under the same ids', async () => {
    const directory = createFolder();
    await leave(directory, 100, 30);
    vi.advanceTimersByTime(DAY_MS);
    const { receive, stored, numbers } = createReceiver();
    const { batcher } = createTested(receive, { spool: fileSpool({ directory }), maxQueue: 20, maxBatch: 10 });
    expect(await batcher.flush()).toBe(true);
    expect(new Set(numbers())).toEqual(new Set(Array.from({ length: 100 }, (_, n) => n)));
    expect([...stored.values()][0]).toMatchObject({ timestamp: '2026-03-10T12:00:00.000Z' });
    expect(batcher.stats()).toMatchObject({ added: 0, replayed: 100, accepted: 100, queued: 0 });
    expect(await batcher.close()).toEqual({ unsent: [], spooled: 0 });
  });

  it('puts on disk what memory has no room for, whatever `overflow` says', async () => {
    const { receive, numbers } = createReceiver();
    const { batcher, dropped } = createTested([new Error('down'), receive], {
      spool: fileSpool({ directory: createFolder() }), overflow: 'drop-newest', maxQueue: 10, maxBatch: 5,
    });
    for (let n = 0; n < 200; n += 1) void batcher.add(numbered(n));
    expect(batcher.stats().queued + batcher.stats().inFlight).toBe(200);
    const flushed = batcher.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await flushed).toBe(true);
    expect(new Set(numbers()).size).toBe(200);
    expect([dropped, imbalanceOf(batcher)]).toEqual([[], 0]);
  });

  it('sends to the backfill what is older than 30 days by then, or rejects it', async () => {
    const directories = [createFolder(), createFolder()];
    for (const directory of directories) await leave(directory, 2);
    vi.advanceTimersByTime(31 * DAY_MS);
    const [backfilled, refused] = directories.map((directory, index) =>
      createTested(createReceiver().receive, { spool: fileSpool({ directory }), onExpired: index === 0 ? 'backfill' : 'reject' }),
    );
    void backfilled?.batcher.add(numbered(3));
    await backfilled?.batcher.flush();
    expect(backfilled?.requests.map(({ url }) => new URL(url).pathname).sort()).toEqual(['/v1/events', '/v1/events/backfill']);
    await refused?.batcher.flush();
    expect(refused?.requests).toEqual([]);
    expect(refused?.rejected).toMatchObject([{ event: numbered(0), error: { code: 'timestamp_too_old' } }, { event: numbered(1) }]);
    expect(refused?.batcher.stats()).toMatchObject({ replayed: 2, rejected: 2, queued: 0 });
  });

  it('keeps a customer by its key', async () => {
    const directory = createFolder();
    const { batcher } = createTested(never, {
      spool: fileSpool({ directory }),
      resolver: { resolve: () => new Promise(() => {}), peek: () => undefined, forget: () => {} },
    });
    void batcher.add({ email_domain: 'acme.com', event_name: 'login' });
    const closed = batcher.close({ timeoutMs: 1 });
    await vi.advanceTimersByTimeAsync(1);
    expect(await closed).toEqual({ unsent: [], spooled: 1 });
    const { receive, batches } = createReceiver();
    const next = createTested(receive, {
      spool: fileSpool({ directory }),
      resolver: { resolve: async () => 'c1', peek: () => undefined, forget: () => {} },
    });
    await next.batcher.flush();
    expect(batches).toMatchObject([[{ customer_id: 'c1', event_name: 'login' }]]);
  });

  it('goes on in memory when the disk is full, and drops only what `overflow` says', async () => {
    const { fs, disk } = createFullDisk();
    const errors: string[] = [];
    const spool = new FileSpool({ directory: createFolder(), onError: ({ code }) => errors.push(code) }, fs);
    const { receive, numbers } = createReceiver();
    const { batcher, dropped } = createTested([new Error('down'), receive], { spool, overflow: 'drop-oldest', maxQueue: 10, maxBatch: 5, concurrency: 1 });
    disk.leftBytes = 1000;
    for (let n = 0; n < 40; n += 1) void batcher.add(numbered(n));
    expect(errors).toEqual(['disk_full']);
    const flushed = batcher.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await flushed).toBe(true);
    const gone = dropped.map(({ event }) => event.properties?.['n']);
    expect(new Set([...numbers(), ...gone]).size).toBe(40);
    expect(numbers()).toHaveLength(40 - gone.length);
    expect(imbalanceOf(batcher)).toBe(0);
  });
});
