import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';
import { startServer } from './child.ts';
import { createCustomer, startHono } from './customer.ts';
import type { Resources } from './resources.ts';
import type { Order } from './sdk-caller.ts';
import { SDK_CALLERS, type Target } from './sdk-callers.ts';

const REQUESTS = 1_500;
const ROUNDS = 9;
const API_KEY = 'lealup_sk_test_emulator';

/** A process that does nothing but get one customer in one way. */
interface Caller {
  name: string;
  ask(order: Order): Promise<number>;
}

export const sdk: Benchmark = {
  title: 'Requests by the SDK',
  about:
    '`lealup.customers.get(id)` against `fetch` and `response.json()`, and with its undici transport against `undici.request` and `body.json()`, all from a bare Hono app in another process; beside it the clients of others, asking for the same bytes. Each has a process of its own, as in a program that uses one of them, and they run in turn. Allocation is what V8 samples of the heap in a call.',
  async run({ bin, resources }) {
    const { path, bytes } = await oneCustomer(bin);
    const { url } = resources.add(await startHono(bytes, resources.folder()));
    const target: Target = { url, id: path.split('/').at(-1) ?? '', apiKey: API_KEY };
    const callers: Caller[] = [];
    for (const name of Object.keys(SDK_CALLERS)) callers.push(await startCaller(name, target, resources));
    const one = await ask(callers, { what: 'rate', calls: REQUESTS, inFlight: 1 });
    const many = await ask(callers, { what: 'rate', calls: REQUESTS, inFlight: 16 });
    const allocated = await ask(callers, { what: 'bytes', calls: REQUESTS, inFlight: 1 });
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

async function startCaller(name: string, target: Target, resources: Resources): Promise<Caller> {
  const child = fork(fileURLToPath(new URL('sdk-caller.ts', import.meta.url)), [name, JSON.stringify(target)]);
  resources.add({
    close: async () => {
      child.kill();
      await once(child, 'exit');
    },
  });
  await once(child, 'message');
  return {
    name,
    async ask(order) {
      child.send(order);
      const [figure] = await once(child, 'message');
      return Number(figure);
    },
  };
}

function ask(callers: readonly Caller[], order: Order): Promise<number[]> {
  return medians(callers.map((caller) => ({ name: caller.name, sample: () => caller.ask(order) })), ROUNDS);
}
