import { execFileSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from '@lealup/emulator';
import Sqlite from 'better-sqlite3';
import { inMs, medianOf, medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { makeFolder } from './data-folder.ts';
import { makeEvents } from './event-rows.ts';
import type { Resources } from './resources.ts';

const PROCESSES = 9;
const ROUNDS = 25;
const WARM_UP = 50;
const REQUESTS = 3_000;
const ORIGIN = 'http://emulator.test';

export const instrument: Benchmark = {
  title: 'The emulator within a test',
  about: `What a test pays: opening an emulator in memory against better-sqlite3 that runs the same schema, in ${PROCESSES} fresh processes; going back to the seed, to a larger seed and to a snapshot; a request of \`emulator.fetch\` against the same over a kept connection of \`node:http\` and by \`fetch\`, one after the other.`,
  async run({ resources }) {
    return [...(await openings(resources)), ...(await resets()), ...(await requests())];
  },
};

async function openings(resources: Resources): Promise<Row[]> {
  const schema = JSON.stringify(await readSchema(resources));
  const script = fileURLToPath(new URL('opening.ts', import.meta.url));
  const samples = Array.from({ length: PROCESSES }, (): Record<string, number> => JSON.parse(execFileSync(process.execPath, [script, schema], { encoding: 'utf8' })));
  const [bare, first, bareAgain, second] = ['bare', 'first', 'bareAgain', 'second'].map((name) => medianOf(samples.map((sample) => sample[name] ?? 0))) as [number, number, number, number];
  return [
    { what: 'the schema, bare', median: inMs(bare), ratio: times(1), target: '' },
    { what: '`createEmulator()`, first of a process', median: inMs(first), ratio: times(first / bare), target: '≤ 8.00 ×' },
    { what: 'the schema, bare, again', median: inMs(bareAgain), ratio: times(1), target: '' },
    { what: '`createEmulator()`, second', median: inMs(second), ratio: times(second / bareAgain), target: '≤ 3.00 ×' },
  ];
}

/** Every statement that makes the emulator's schema, from a data folder of its own. */
async function readSchema(resources: Resources): Promise<string[]> {
  const folder = resources.folder();
  await makeFolder(folder);
  const sqlite = resources.add(new Sqlite(join(folder, 'emulator.sqlite'), { readonly: true }));
  // Tables of the full-text index come with it.
  const rows = sqlite.prepare<[], { sql: string }>("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'customers_search_%'").all();
  return rows.map(({ sql }) => sql);
}

async function resets(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [count, target] of [[250, 0.5], [50_000, 3]] as const) {
    await using emulator = await createEmulator();
    rows.push({ what: `\`reset()\` from ${count.toLocaleString('en')} events`, ...(await timesOf(() => fill(emulator, count), () => emulator.reset())), target: `≤ ${target} ms` });
  }
  {
    await using emulator = await createEmulator();
    const customers = Array.from({ length: 2_500 }, (_, index) => ({ name: `Customer ${index}`, email_domain: `customer${index}.example` }));
    emulator.seed({ tenants: [{ name: 'Bench', customers }] });
    rows.push({ what: '`reset()` to a seed of 2,500 customers', ...(await timesOf(() => fill(emulator, 250), () => emulator.reset())), target: '≤ 2 ms' });
  }
  {
    await using emulator = await createEmulator();
    await fill(emulator, 60_000);
    emulator.snapshot();
    rows.push({ what: '`restore()` of 60,000 events, 10 MB', ...(await timesOf(() => fill(emulator, 250), () => emulator.restore())), target: '≤ 20 ms' });
  }
  return rows;
}

async function timesOf(prepare: () => Promise<void>, work: () => void): Promise<{ median: string; ratio: string }> {
  const samples: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    await prepare();
    const startedAt = performance.now();
    work();
    if (round >= 0) samples.push(performance.now() - startedAt);
  }
  return { median: `${medianOf(samples).toFixed(2)} ms`, ratio: '' };
}

async function requests(): Promise<Row[]> {
  await using emulator = await createEmulator();
  const path = `/v1/customers/${await createCustomer(emulator)}`;
  const { url } = await emulator.listen({ port: 0 });
  const headers = headersOf(emulator);
  const agent = new Agent({ keepAlive: true });
  const rate = (call: () => Promise<unknown>) => async () => {
    const startedAt = performance.now();
    for (let index = 0; index < REQUESTS; index += 1) await call();
    return (REQUESTS / (performance.now() - startedAt)) * 1000;
  };
  const [inProcess = 0, byHttp = 0, byFetch = 0] = await medians(
    [
      { name: 'in process', sample: rate(async () => (await emulator.fetch(ORIGIN + path, { headers })).text()) },
      { name: 'node:http', sample: rate(() => getText(url + path, { headers, agent })) },
      { name: 'fetch', sample: rate(async () => (await fetch(url + path, { headers })).text()) },
    ],
    9,
  );
  agent.destroy();
  return [
    { what: '`emulator.fetch`', median: perSecond(inProcess), ratio: '', target: '' },
    { what: 'over a socket, by `fetch`', median: perSecond(byFetch), ratio: `${times(inProcess / byFetch)} slower`, target: '≥ 4.00 ×' },
    { what: 'over a socket, by `node:http`', median: perSecond(byHttp), ratio: `${times(inProcess / byHttp)} slower`, target: '' },
  ];
}

function getText(url: string, options: { headers: Record<string, string>; agent: Agent }): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => response.resume().on('end', resolve)).on('error', reject);
  });
}

async function fill(emulator: Emulator, count: number): Promise<void> {
  const id = await createCustomer(emulator);
  for (let from = 0; from < count; from += 1000) {
    const events = makeEvents([id], { from, count: Math.min(1000, count - from), nowMs: emulator.clock.now() });
    const response = await emulator.fetch(`${ORIGIN}/v1/events`, { method: 'POST', headers: headersOf(emulator), body: JSON.stringify({ events }) });
    if (response.status !== 200) throw new Error(await response.text());
  }
}

let domains = 0;

async function createCustomer(emulator: Emulator): Promise<string> {
  const body = JSON.stringify({ name: 'Acme', email_domain: `acme${(domains += 1)}.com` });
  const response = await emulator.fetch(`${ORIGIN}/v1/customers`, { method: 'POST', headers: headersOf(emulator), body });
  const { id }: { id: string } = JSON.parse(await response.text());
  return id;
}

function headersOf({ apiKey }: Emulator): Record<string, string> {
  return { 'authorization': `Bearer ${apiKey}`, 'content-type': 'application/json' };
}
