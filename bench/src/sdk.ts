import { LealUp } from '@lealup/sdk';
import { medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { startServer } from './child.ts';
import { createCustomer, startHono } from './customer.ts';

const REQUESTS = 1_500;
const API_KEY = 'lealup_sk_test_emulator';

export const sdk: Benchmark = {
  title: 'Requests by the SDK',
  about: '`lealup.customers.get(id)` against `fetch` and `response.json()`, both from a bare Hono app in another process.',
  async run({ bin, resources }) {
    const { path, bytes } = await oneCustomer(bin);
    const hono = resources.add(await startHono(bytes, resources.folder()));
    const client = new LealUp({ apiKey: API_KEY, baseUrl: hono.url });
    const id = path.split('/').at(-1) ?? '';
    const headers = { authorization: `Bearer ${API_KEY}` };
    const bare = async (): Promise<unknown> => {
      const response = await fetch(`${hono.url}${path}`, { headers });
      return response.json();
    };
    const rows: Row[] = [];
    for (const inFlight of [1, 16]) {
      const [floor = 0, subject = 0] = await medians(
        [
          { name: 'fetch', sample: () => callsPerSecond(bare, inFlight) },
          { name: 'SDK', sample: () => callsPerSecond(() => client.customers.get(id), inFlight) },
        ],
        7,
      );
      rows.push({ 'in flight': String(inFlight), 'fetch': perSecond(floor), 'SDK': perSecond(subject), 'of fetch': times(subject / floor) });
    }
    return rows;
  },
};

async function oneCustomer(bin: string): Promise<{ path: string; bytes: string }> {
  const emulator = await startServer([bin, 'emulate', '--port', '0']);
  try {
    return await createCustomer(emulator);
  } finally {
    await emulator.close();
  }
}

async function callsPerSecond(call: () => PromiseLike<unknown>, inFlight: number): Promise<number> {
  let left = REQUESTS;
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      await call();
    }
  }
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (REQUESTS / (performance.now() - start)) * 1000;
}
