import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emulate, stop } from './emulate.ts';
import { openHooks } from './hooks.ts';
import { CUSTOMERS, SteadyLoad } from './steady-load.ts';

const IS_SOAK = process.env['LEALUP_SOAK'] === '1';
/** How long memory is watched. */
const MINUTES = IS_SOAK ? Number(process.env['LEALUP_SOAK_MINUTES'] || 60) : 0;
const STEPS_PER_SECOND = 40;

/** What the emulator keeps by default; some more is there until it goes out with the next part. */
const REQUESTS = 1_000;
const ANSWERS = 100_000;
const DELIVERIES = 10_000;

/** By how much the last third's memory may be above that of the one before; the first is there to warm up. */
const MAX_GROWTH = 1.1;

/**
 * V8 makes room for what is new and soon gone as it sees fit, between 0 and some 100 MB whatever is kept, and gives it back
 * or not. Bounded, it does not hide what grows.
 */
const NODE_FLAGS = ['--max-semi-space-size=4'];

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-steady-'));
});

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => stop(child, 'SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

/** An emulator as a process of its own. */
async function start(args: readonly string[]): Promise<{ url: string; pid: number }> {
  const { child, url } = await emulate(args, NODE_FLAGS);
  children.push(child);
  return { url, pid: Number(child.pid) };
}

const rssOf = (pid: number) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function get(url: string, path: string): Promise<ReturnType<typeof JSON.parse>> {
  const response = await fetch(url + path);
  // Tests read what they expect and fail where it is not.
  return response.json();
}

async function countOf(url: string, table: string): Promise<number> {
  return (await get(url, `/_emulator/state?table=${table}&limit=1`)).tables[table].count;
}

/** A load that has filled the logs, as far as there is time for that, and some more. */
async function startLoad(url: string, hookUrl: string): Promise<SteadyLoad> {
  const load = new SteadyLoad(url);
  await load.prepare(hookUrl);
  if (IS_SOAK) await load.fillLogs({ answers: ANSWERS * 1.02, deliveries: DELIVERIES * 1.1 });
  await load.run(900);
  return load;
}

it('an emulator under load keeps the last requests, answers and deliveries, and no more, and its memory stays as it was then', async () => {
  await using hooks = await openHooks();
  const emulators = await Promise.all([start([]), start(['--data', join(folder, 'data')])]);
  const loads = await Promise.all(emulators.map(({ url }) => startLoad(url, hooks.url)));
  const samples = emulators.map(({ pid }) => [rssOf(pid)]);
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    await Promise.all(loads.map((load) => load.runFor(60_000, STEPS_PER_SECOND)));
    const now = emulators.map(({ pid }) => rssOf(pid));
    now.forEach((rss, index) => samples[index]?.push(rss));
    process.stdout.write(`minute ${minute}: ${now.map((rss) => `${rss.toFixed(0)} MB`).join(' in memory, ')} with a data folder\n`);
  }

  for (const [index, { url }] of emulators.entries()) {
    await fetch(`${url}/_emulator/settle`, { method: 'POST' });
    const answered = loads[index]?.answered ?? 0;
    const requests = (await get(url, '/_emulator/requests?limit=1000')).data as { id: number }[];
    expect(requests[0]?.id).toBe(answered);
    expect(requests.at(-1)?.id).toBeGreaterThan(answered - REQUESTS);
    expect(await countOf(url, 'idempotent_answers')).toBeLessThanOrEqual(ANSWERS * 1.01);
    expect(await countOf(url, 'deliveries')).toBeLessThanOrEqual(DELIVERIES * 1.1);
    expect(await countOf(url, 'customers')).toBe(CUSTOMERS);
  }
  const third = Math.ceil(MINUTES / 3);
  for (const rss of IS_SOAK ? samples : []) expect(medianOf(rss.slice(-third)) / medianOf(rss.slice(-2 * third, -third))).toBeLessThanOrEqual(MAX_GROWTH);
}, (MINUTES + 30) * 60_000);
