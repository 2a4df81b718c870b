import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool, request } from 'undici';
import { medianOf, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { startServer, type Server } from './child.ts';
import { BODY, makeDeliveries } from './delivery-rows.ts';
import type { Resources } from './resources.ts';

const DELIVERIES = 10_000;
const ROUNDS = 20;
const HANGING_ROUNDS = 3;
/** How many deliveries to one subscription are under way at once. */
const CONCURRENCY = 16;

export const dispatcher: Benchmark = {
  title: 'Webhook dispatcher',
  about: `${(DELIVERIES * ROUNDS).toLocaleString('en')} deliveries of 1 KiB that are due in a data folder, ${DELIVERIES.toLocaleString('en')} a round, each signed and its attempt recorded, against a loop over \`undici.request\` that posts the same body as often to the same receiver with the same concurrency of ${CONCURRENCY}. The receiver has a process of its own and measures from the first to the last. RSS is that of the emulator's process. With three subscriptions, of which one never gets an answer within its 5 s, the rate is that of the other two together, against the same two alone.`,
  async run({ bin, resources }) {
    const receiver = resources.add(await startServer([fileURLToPath(new URL('servers/receiver.ts', import.meta.url))]));
    return [...(await againstLoop(bin, receiver, resources)), ...(await besideHanging(bin, receiver, resources))];
  },
};

async function againstLoop(bin: string, receiver: Server, resources: Resources): Promise<Row[]> {
  const folder = resources.folder();
  const paths = Array.from({ length: ROUNDS }, (_, round) => `/round${round}`);
  const ids = await makeDeliveries(folder, receiver.url, Object.fromEntries(paths.map((path) => [path, DELIVERIES])));
  const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0', '--data', folder]));
  const [loop, own, rss]: [number[], number[], number[]] = [[], [], []];
  for (const [round, path] of paths.entries()) {
    await postLoop(receiver.url, `/loop${round}`);
    loop.push(await rateOf(receiver, [`/loop${round}`]));
    await setStatus(emulator, ids[round], 'active');
    own.push(await rateOf(receiver, [path]));
    rss.push(emulator.rssMb());
  }
  // The first round warms up.
  const [loopRate, rate] = [medianOf(loop.slice(1)), medianOf(own.slice(1))];
  const [half = 0, last = 0] = [rss[ROUNDS / 2 - 1], rss.at(-1)];
  return [
    { 'what': '`undici.request` in a loop', 'rate': perSecond(loopRate), 'ratio': times(1), 'target': '' },
    { 'what': 'dispatcher', 'rate': perSecond(rate), 'ratio': times(rate / loopRate), 'target': `≥ ${times(0.5)}` },
    { 'what': 'RSS after 100 k and 200 k', 'rate': `${Math.round(half)} and ${Math.round(last)} MB`, 'ratio': times(last / half), 'target': 'flat' },
  ];
}

async function besideHanging(bin: string, receiver: Server, resources: Resources): Promise<Row[]> {
  const folder = resources.folder();
  const pair = (name: string, round: number) => [`/${name}${round}a`, `/${name}${round}b`];
  const paths = ['/hang', ...Array.from({ length: HANGING_ROUNDS + 1 }, (_, round) => [pair('alone', round), pair('beside', round)]).flat(2)];
  const ids = await makeDeliveries(folder, receiver.url, Object.fromEntries(paths.map((path) => [path, DELIVERIES])));
  const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0', '--data', folder]));
  const rateOfPair = async (names: readonly string[]): Promise<number> => {
    await Promise.all(names.map((path) => setStatus(emulator, ids[paths.indexOf(path)], 'active')));
    return rateOf(receiver, names);
  };
  const [alone, beside]: [number[], number[]] = [[], []];
  for (let round = 0; round <= HANGING_ROUNDS; round += 1) {
    alone.push(await rateOfPair(pair('alone', round)));
    await setStatus(emulator, ids[0], 'active');
    beside.push(await rateOfPair(pair('beside', round)));
    await setStatus(emulator, ids[0], 'paused');
    await control(emulator, 'POST', '/settle');
  }
  const [aloneRate, besideRate] = [medianOf(alone.slice(1)), medianOf(beside.slice(1))];
  return [
    { 'what': 'two subscriptions', 'rate': perSecond(aloneRate), 'ratio': times(1), 'target': '' },
    { 'what': 'two beside a hanging one', 'rate': perSecond(besideRate), 'ratio': times(besideRate / aloneRate), 'target': `≥ ${times(0.95)}` },
  ];
}

async function postLoop(url: string, path: string): Promise<void> {
  const pool = new Pool(url, { connections: CONCURRENCY, pipelining: 1 });
  let left = DELIVERIES;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { body } = await request(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY, dispatcher: pool });
      await body.dump();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  await pool.close();
}

/** Posts a second once all have come to some paths, by the receiver's own clock. */
async function rateOf(receiver: Server, paths: readonly string[]): Promise<number> {
  for (;;) {
    const answer = await request(receiver.url);
    const seen = (await answer.body.json()) as Record<string, { count: number; firstMs: number; lastMs: number }>;
    const counts = paths.map((path) => seen[path]).filter((count) => count !== undefined);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const ms = Math.max(...counts.map(({ lastMs }) => lastMs)) - Math.min(...counts.map(({ firstMs }) => firstMs));
    if (total >= paths.length * DELIVERIES) return (total / ms) * 1000;
    await wait(100);
  }
}

function setStatus(emulator: Server, id: string | undefined, status: 'active' | 'paused'): Promise<void> {
  return control(emulator, 'PATCH', `/webhook-subscriptions/${id}`, { status });
}

async function control(emulator: Server, method: 'PATCH' | 'POST', path: string, body: unknown = {}): Promise<void> {
  const answer = await request(`${emulator.url}/_emulator${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (answer.statusCode >= 300) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${await answer.body.text()}`);
  await answer.body.dump();
}
