import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LealUp } from '@lealup/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmulatorProcess } from './emulator-process.ts';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import { SenderProcess } from './sender-process.ts';
import type { SenderTask } from './sender.ts';

const IS_SOAK = process.env['LEALUP_SOAK'] === '1';
const EVENTS = IS_SOAK ? 100_000 : 10_000;
const MAX_BATCH = IS_SOAK ? 200 : 50;
const API_KEY = 'lealup_sk_test_emulator';

// In a user namespace of its own a process may mount a disk that is as small as the test needs.
const NAMESPACE = ['unshare', '--map-root-user', '--mount', 'sh', '-c'];
const canMount = spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'mount -t tmpfs none /mnt']).status === 0;
if (!canMount) process.stdout.write('skipped: no batcher on a full disk, because this system lets nobody mount one\n');

let folder: string;
let directory: string;
let emulator: EmulatorProcess;
let proxy: FaultyProxy | undefined;
let senders: SenderProcess[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-chaos-'));
  directory = join(folder, 'spool');
  emulator = new EmulatorProcess(join(folder, 'data'));
  senders = [];
  await emulator.start();
});

afterEach(async () => {
  for (const sender of senders) await sender.kill();
  await proxy?.close();
  proxy = undefined;
  await emulator.kill();
  rmSync(folder, { recursive: true, force: true });
});

const createClient = () => new LealUp({ apiKey: API_KEY, baseUrl: emulator.url });

async function createCustomer(): Promise<string> {
  return (await createClient().customers.create({ name: 'Acme', email_domain: 'acme.com' })).id;
}

function send(task: Omit<SenderTask, 'directory' | 'maxBatch'>, prefix?: readonly string[]): SenderProcess {
  const sender = new SenderProcess({ ...task, directory, maxBatch: MAX_BATCH }, prefix);
  senders.push(sender);
  return sender;
}

/** The numbers of all events that are stored, in order. */
async function storedNumbers(): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { properties } of createClient().events.list({ limit: 200 })) numbers.push(Number(properties['n']));
  return numbers.sort((a, b) => a - b);
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, n) => n);
const segments = () => readdirSync(directory).filter((name) => name.endsWith('.ndjson'));

describe('a batcher with a spool', () => {
  it(
    'stores every event once, through faults, two deaths of the server and one of its own',
    async () => {
      const customerId = await createCustomer();
      const requests = EVENTS / MAX_BATCH;
      let restarting = Promise.resolve();
      let restarts = 0;
      const restartAt = new Set([Math.floor(requests / 4), Math.floor(requests)]);
      proxy = await startFaultyProxy({
        target: () => emulator.url,
        seed: 20_260_310,
        share: 0.3,
        onRequest(count) {
          if (!restartAt.has(count)) return;
          restarts += 1;
          restarting = restarting.then(() => emulator.kill()).then(() => emulator.start());
        },
      });
      const task = { url: proxy.url, customerId };
      const first = send({ ...task, from: 0, count: EVENTS / 2 });
      await first.added();
      await first.kill();
      const second = send({ ...task, from: EVENTS / 2, count: EVENTS / 2 });
      await second.added();
      const report = await second.report();
      await restarting;

      expect(restarts).toBe(2);
      expect(report).toMatchObject({ added: EVENTS / 2, queued: 0, inFlight: 0, rejected: 0, dropped: 0, unsent: 0, spooled: 0, spoolErrors: [] });
      expect(Number(report['replayed'])).toBeGreaterThan(0);
      expect(Number(report['accepted']) + Number(report['deduplicated'])).toBe(EVENTS / 2 + Number(report['replayed']));
      expect(await storedNumbers()).toEqual(numbersTo(EVENTS));
      expect(segments()).toEqual([]);
    },
    IS_SOAK ? 600_000 : 120_000,
  );

  it('shares its directory with another process, and inherits from it', async () => {
    const customerId = await createCustomer();
    proxy = await startFaultyProxy({ target: () => emulator.url, seed: 7, share: 0.3 });
    const task = { url: proxy.url, customerId, count: 2000 };
    const [first, second] = [send({ ...task, from: 0 }), send({ ...task, from: 2000 })];
    await first.added();
    await first.kill();
    await second.added();
    expect(await second.report()).toMatchObject({ added: 2000, queued: 0, dropped: 0, rejected: 0 });
    const heir = send({ ...task, from: 4000, count: 0 });
    await heir.added();
    expect(await heir.report()).toMatchObject({ added: 0, queued: 0, spooled: 0 });
    expect(await storedNumbers()).toEqual(numbersTo(4000));
    expect(segments()).toEqual([]);
  }, 120_000);

  it.runIf(canMount)('goes on in memory when the disk is full', async () => {
    mkdirSync(directory);
    const mount = [...NAMESPACE, `mount -t tmpfs -o size=64k none '${directory}' && exec "$@"`, 'sh'];
    const sender = send({ url: emulator.url, customerId: await createCustomer(), from: 0, count: 5000 }, mount);
    await sender.added();
    expect(await sender.report()).toMatchObject({ accepted: 5000, dropped: 0, unsent: 0, spoolErrors: expect.arrayContaining(['disk_full']) });
    expect(await storedNumbers()).toEqual(numbersTo(5000));
  });
});
