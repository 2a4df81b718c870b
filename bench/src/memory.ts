import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Pool } from 'undici';
import { times, type Benchmark } from './benchmark.ts';
import { startServer } from './child.ts';
import { makeEvents } from './event-rows.ts';
import { BATCH, createCustomers, send } from './ingestion.ts';
import type { Resources } from './resources.ts';

const EVENTS = 1_000_000;
const MARKS = [100_000, EVENTS / 4, EVENTS / 2, EVENTS];
const CUSTOMERS = 40;

export const memory: Benchmark = {
  title: 'Memory while ingesting',
  about: `RSS of the server's process while ${EVENTS.toLocaleString('en')} events come over HTTP in batches of ${BATCH}: in memory, and with a data folder. The database's size is that of the folder's file, which holds the same rows. The ratio is (RSS − 120 MB) ÷ size in memory; with a folder it is the last RSS ÷ that of half the events, when SQLite's page cache of 64 MB is full.`,
  async run({ bin, resources }) {
    const folder = resources.folder();
    const inMemory = await rssWhileIngesting([bin, 'emulate', '--port', '0'], resources);
    const inFolder = await rssWhileIngesting([bin, 'emulate', '--port', '0', '--data', folder], resources);
    const sizeMb = databaseMb(join(folder, 'emulator.sqlite'));
    return [
      { 'what': 'in memory', ...inMemory.row, 'database': mb(sizeMb), 'ratio': times((inMemory.lastMb - 120) / sizeMb), 'target': `≤ ${times(1.25)}` },
      { 'what': 'data folder', ...inFolder.row, 'database': mb(sizeMb), 'ratio': times(inFolder.lastMb / inFolder.halfMb), 'target': `flat, ≤ ${times(1.05)}` },
    ];
  },
};

async function rssWhileIngesting(command: readonly string[], resources: Resources) {
  const server = resources.add(await startServer(command));
  const client = resources.add(new Pool(server.url, { connections: 1 }));
  const customers = await createCustomers(client, server, CUSTOMERS);
  const row: Record<string, string> = {};
  let [halfMb, lastMb] = [0, 0];
  for (let sent = 0; sent < EVENTS; sent += BATCH) {
    const events = makeEvents(customers, { from: sent, count: BATCH, nowMs: Date.now() });
    await send(client, server, JSON.stringify({ events }));
    const done = sent + BATCH;
    if (!MARKS.includes(done)) continue;
    lastMb = server.rssMb();
    if (done === EVENTS / 2) halfMb = lastMb;
    row[`${(done / 1000).toLocaleString('en')} k`] = mb(lastMb);
  }
  return { row, halfMb, lastMb };
}

/** The size of a database whose server has been killed, or still runs: what its log holds counts too. */
function databaseMb(file: string): number {
  const db = new Sqlite(file, { readonly: true });
  const [pages, bytes] = ['page_count', 'page_size'].map((pragma) => Number(db.pragma(pragma, { simple: true })));
  db.close();
  return ((pages ?? 0) * (bytes ?? 0)) / 1024 / 1024;
}

function mb(value: number): string {
  return `${Math.round(value)} MB`;
}
