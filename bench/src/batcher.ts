import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';
import { fileSpool } from '@lealup/sdk/spool';
import { Pool } from 'undici';
import { medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { startServer, type Server } from './child.ts';
import { makeEvents, type SentEvent } from './event-rows.ts';
import { createCustomers } from './ingestion.ts';
import type { Resources } from './resources.ts';

const BATCH = 1_000;
const CONCURRENCY = 2;
const EVENTS = 5_000_000;
const MARKS = [EVENTS / 10, EVENTS / 4, EVENTS / 2, EVENTS];

type Event = Omit<SentEvent, 'external_id' | 'timestamp'>;

export const batcher: Benchmark = {
  title: 'The batcher',
  about: `Events added one by one to a batcher, with its stamps, its queue and its JSON, against \`fetch\` that posts bodies of ${BATCH} events, ${CONCURRENCY} at a time, to the same server (ready-made ones, and ones that are stamped and written on the way): an emulator with a data folder, and a bare one that only counts. Below, RSS of a process that streams ${EVENTS.toLocaleString('en')} events through a batcher to the latter.`,
  async run({ bin, resources }) {
    const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0', '--data', resources.folder()]));
    const counter = resources.add(await startServer([pathOf('servers/event-counter.ts')]));
    const pool = resources.add(new Pool(emulator.url, { connections: 1 }));
    const customers = await createCustomers(pool, emulator, 40);
    const rows = [
      ...(await compare('emulator', { server: emulator, customers, batches: 20, resources })),
      ...(await compare('counting server', { server: counter, customers, batches: 100, resources })),
    ];
    const memory = await memoryWhileStreaming(counter.url);
    return [...rows, ...memory];
  },
};

interface Setting {
  server: Server;
  customers: readonly string[];
  batches: number;
  resources: Resources;
}

async function compare(name: string, { server, customers, batches, resources }: Setting): Promise<Row[]> {
  const client = new LealUp({ apiKey: server.apiKey || 'lealup_sk_test_emulator', baseUrl: server.url });
  let from = 0;
  const prepare = (): SentEvent[] => {
    const events = makeEvents(customers, { from, count: BATCH * batches, nowMs: Date.now() });
    from += events.length;
    return events;
  };
  const prepareBare = (): Event[] => prepare().map(({ external_id: _id, timestamp: _time, ...event }) => event);
  const contenders = [
    {
      name: 'ready-made bodies',
      sample() {
        const events = prepare();
        const bodies = Array.from({ length: batches }, (_, index) => JSON.stringify({ events: events.slice(index * BATCH, (index + 1) * BATCH) }));
        return rateOf(events.length, () => postAll(server, bodies.values()));
      },
    },
    {
      name: 'bodies written on the way',
      sample() {
        const events = prepareBare();
        return rateOf(events.length, () => postAll(server, writeBodies(events)));
      },
    },
    {
      name: 'batcher',
      sample() {
        const events = prepareBare();
        return rateOf(events.length, () => addAll(createBatcher(client, { concurrency: CONCURRENCY }), events));
      },
    },
    {
      name: 'batcher with a spool',
      sample() {
        const events = prepareBare();
        const spool = fileSpool({ directory: resources.folder() });
        return rateOf(events.length, () => addAll(createBatcher(client, { concurrency: CONCURRENCY, spool }), events));
      },
    },
  ];
  const rates = await medians(contenders, 7);
  const [floor = 0, written = 0] = rates;
  return rates.map((rate, index) => ({
    'what': `${name}: ${contenders[index]?.name}`,
    'events': perSecond(rate),
    'of ready-made': times(rate / floor),
    'of written': times(rate / written),
    'target': index === 2 && name === 'emulator' ? `≥ ${times(0.8)} of ready-made` : '',
  }));
}

async function rateOf(events: number, run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (events / (performance.now() - start)) * 1000;
}

/** What a program without a batcher would do: stamp, write, post. */
function* writeBodies(events: readonly Event[]): Generator<string, void, undefined> {
  for (let start = 0; start < events.length; start += BATCH) {
    const batch = events.slice(start, start + BATCH);
    yield JSON.stringify({ events: batch.map((event) => ({ ...event, timestamp: new Date().toISOString(), external_id: crypto.randomUUID() })) });
  }
}

async function postAll({ url, apiKey }: Server, bodies: IterableIterator<string>): Promise<void> {
  const headers = { 'authorization': `Bearer ${apiKey}`, 'content-type': 'application/json' };
  async function post(): Promise<void> {
    for (const body of bodies) {
      const response = await fetch(`${url}/v1/events`, { method: 'POST', headers, body });
      const { accepted }: { accepted?: number } = JSON.parse(await response.text());
      if (accepted !== BATCH) throw new Error(`of a batch ${accepted} events were accepted`);
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, post));
}

async function addAll(subject: ReturnType<typeof createBatcher>, events: readonly Event[]): Promise<void> {
  for (const event of events) {
    const hasRoom = subject.add(event);
    if (hasRoom) await hasRoom;
  }
  await subject.close({ timeoutMs: 60_000 });
  const { accepted } = subject.stats();
  if (accepted !== events.length) throw new Error(`of ${events.length} events ${accepted} were accepted`);
}

async function memoryWhileStreaming(url: string): Promise<Row[]> {
  const child = spawn(process.execPath, [pathOf('servers/event-stream.ts'), url, ...MARKS.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const sizes: number[] = [];
  for await (const line of createInterface(child.stdout)) sizes.push(Number(line));
  const [first = Number.NaN] = sizes;
  return sizes.map((size, index) => ({
    'what': `RSS after ${MARKS[index]?.toLocaleString('en')} events`,
    'events': `${Math.round(size)} MB`,
    'of ready-made': '',
    'of written': '',
    'target': index === MARKS.length - 1 ? `flat: ${times(size / first)} the first` : '',
  }));
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
