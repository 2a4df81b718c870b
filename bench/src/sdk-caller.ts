/** A process that gets one customer as often as it is told to, and answers how that went. Started by `sdk.ts`. */
import { bytesPerCall } from './allocation.ts';
import { SDK_CALLERS, type Call, type Target } from './sdk-callers.ts';

/** What the process is asked. */
export interface Order {
  /** How many calls a second there are with so many under way, or how many bytes a call allocates. */
  what: 'rate' | 'bytes';
  calls: number;
  inFlight: number;
}

const [name = '', target = ''] = process.argv.slice(2);
const create = SDK_CALLERS[name];
if (!create) throw new Error(`no caller ${name}`);
const call = await create(JSON.parse(target) as Target);

process.on('message', (order: Order) => {
  void answer(order).then((figure) => process.send?.(figure));
});
process.send?.('ready');

async function answer({ what, calls, inFlight }: Order): Promise<number> {
  return what === 'rate' ? await callsPerSecond(call, { calls, inFlight }) : await bytesPerCall(call, calls);
}

async function callsPerSecond(once: Call, { calls, inFlight }: { calls: number; inFlight: number }): Promise<number> {
  let left = calls;
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      await once();
    }
  }
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (calls / (performance.now() - start)) * 1000;
}
