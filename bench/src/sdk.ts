import { LealUp } from '@lealup/sdk';
import { undiciTransport } from '@lealup/sdk/undici';
import { Agent, request } from 'undici';
import { bytesPerCall } from './allocation.ts';
import { medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { startServer } from './child.ts';
import { createCustomer, startHono } from './customer.ts';
import { sdkPeers } from './sdk-peers.ts';

const REQUESTS = 1_500;
const API_KEY = 'lealup_sk_test_emulator';

/** Something that gets one customer. */
export interface Caller {
  name: string;
  call: () => PromiseLike<unknown>;
}

export const sdk: Benchmark = {
  title: 'Requests by the SDK',
  about:
    '`lealup.customers.get(id)` against `fetch` and `response.json()`, and with its undici transport against `undici.request` and `body.json()`, all from a bare Hono app in another process; beside it the clients of others, asking for the same bytes. Allocation is what V8 samples of the heap in a call.',
  async run({ bin, resources }) {
    const { path, bytes } = await oneCustomer(bin);
    const { url } = resources.add(await startHono(bytes, resources.folder()));
    const id = path.split('/').at(-1) ?? '';
    const headers = { authorization: `Bearer ${API_KEY}` };
    const dispatcher = resources.add(new Agent({ connections: 64 }));
    const fetch = resources.add(undiciTransport());
    const [byFetch, byUndici] = [new LealUp({ apiKey: API_KEY, baseUrl: url }), new LealUp({ apiKey: API_KEY, baseUrl: url, fetch })];
    const callers: Caller[] = [
      { name: '`fetch`', call: async () => (await globalThis.fetch(url + path, { headers })).json() },
      { name: '**SDK**', call: () => byFetch.customers.get(id) },
      { name: '`undici.request`', call: async () => (await request(url + path, { headers, dispatcher })).body.json() },
      { name: '**SDK on undici**', call: () => byUndici.customers.get(id) },
      ...sdkPeers(url, id, API_KEY),
    ];
    const one = await rates(callers, 1);
    const many = await rates(callers, 16);
    const allocated: number[] = [];
    for (const { call } of callers) allocated.push(await bytesPerCall(call, 1_000));
    return callers.map(({ name }, index): Row => {
      const floor = name === '**SDK on undici**' || name === '`undici.request`' ? 2 : 0;
      const ratio = (figures: number[]) => times((figures[index] ?? 0) / (figures[floor] ?? 1));
      return {
        '': name,
        '1 in flight': perSecond(one[index] ?? 0),
        'of its floor': ratio(one),
        '16 in flight': perSecond(many[index] ?? 0),
        'of its floor ': ratio(many),
        'allocated': `${((allocated[index] ?? 0) / 1024).toFixed(1)} KB`,
        'of its floor  ': ratio(allocated),
      };
    });
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

function rates(callers: readonly Caller[], inFlight: number): Promise<number[]> {
  return medians(callers.map(({ name, call }) => ({ name, sample: () => callsPerSecond(call, inFlight) })), 9);
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
