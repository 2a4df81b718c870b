/** Lives on a disk that fills up: run by a test, with the folder as its argument, it prints what it saw as JSON. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator } from '../../src/index.ts';

const [folder = ''] = process.argv.slice(2);
const [ballast, reserve] = [join(folder, 'ballast'), join(folder, 'reserve')];
writeFileSync(ballast, Buffer.alloc(1_500_000));
writeFileSync(reserve, Buffer.alloc(8 * 2 ** 20));

const received: string[] = [];
const hook = (request: Request) => {
  received.push(request.headers.get('webhook-id') ?? '');
  return new Response(null, { status: 204 });
};
const elsewhere = await exportElsewhere();
const open = () => createEmulator({ data: join(folder, 'data'), clock: 'manual', webhooks: { 'https://app.test/hook': hook }, log: () => {} });
let emulator = await open();

/** A state of some size, from another emulator. */
async function exportElsewhere(): Promise<Uint8Array> {
  await using other = await createEmulator({ seed: 'load:50x5000' });
  other.snapshot();
  return other.exportSnapshot();
}

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: { id?: string; data?: { id: string; state: string }[]; next_cursor?: string | null; detail?: string; code?: string } }> {
  const headers = { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
  const response = await emulator.fetch(`http://127.0.0.1:4020${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as Awaited<ReturnType<typeof call>>['body'] };
}

function tell(error: unknown): { name: string; message: string } | null {
  return error instanceof Error ? { name: error.name, message: error.message } : null;
}

async function listIds(): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
    const { body } = await call('GET', `/v1/customers?limit=100${cursor && `&cursor=${cursor}`}`);
    ids.push(...(body.data ?? []).map(({ id }) => id));
    cursor = body.next_cursor;
  }
  return ids;
}

const padding = 'x'.repeat(180);
const acknowledged: string[] = [];
let count = 0;
const create = () => call('POST', '/v1/customers', { name: `${padding} ${(count += 1)}`, email_domain: `c${count}.example` });

await call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['customer.created'] });
let answer = await create();
while (answer.status === 201 && acknowledged.length < 20_000) {
  acknowledged.push(String(answer.body.id));
  answer = await create();
}
const refusal = answer;
const whileFull = (await call('GET', '/_emulator/health')).status;
const methods: Record<string, () => void | Promise<void>> = {
  seed: () => emulator.seed('load:50x5000'),
  snapshot: () => emulator.snapshot('big'),
  importSnapshot: () => emulator.importSnapshot('other', elsewhere),
  advance: () => emulator.clock.advance('P1D'),
  settled: () => emulator.settled(),
};
const thrown: Record<string, unknown> = {};
for (const [name, method] of Object.entries(methods)) {
  try {
    await method();
    thrown[name] = null;
  } catch (error) {
    thrown[name] = tell(error);
  }
}
rmSync(ballast);
const after = await create();
acknowledged.push(String(after.body.id));
await emulator.settled();
const cutShort = await emulator.control.moveClock({ advance: 'P40D' }).then(() => null, tell);
const stoppedAt = await emulator.control.getClock();
rmSync(reserve);
await emulator.control.moveClock({ set: /set the clock to (\S+)\.$/.exec(cutShort?.message ?? '')?.[1] ?? '' });
const nights = await Promise.all(acknowledged.map(async (id) => (await call('GET', `/v1/customers/${id}/health/history`)).body.data?.length));
const live = await listIds();
const pending = (await call('GET', '/_emulator/deliveries?limit=1000')).body.data?.filter(({ state }) => state !== 'succeeded').length;
await emulator.close();
emulator = await open();
const reopened = await listIds();
await emulator.close();

process.stdout.write(JSON.stringify({ cutShort, stoppedAt: stoppedAt.now, nights: [...new Set(nights)], acknowledged: acknowledged.sort(), refusal, whileFull, thrown, after: after.status, live: live.sort(), reopened: reopened.sort(), pending, distinct: new Set(received).size }));
