import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '@lealup/emulator';
import { LealUp } from '@lealup/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dump, hashOf } from './dump.ts';

const SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

interface Received {
  id: string;
  signature: string | string[] | undefined;
  body: string;
}

let folder: string;
let received: Received[];
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    received.push({ id: String(request.headers['webhook-id']), signature: request.headers['webhook-signature'], body });
    response.sendDate = false;
    // The first attempt of every third message fails, whatever the order in which they come.
    const id = String(request.headers['webhook-id']);
    const attempts = received.filter((one) => one.id === id).length;
    response.writeHead(attempts === 1 && (id.codePointAt(25) ?? 0) % 3 === 0 ? 500 : 204).end();
  });
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-determinism-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Forty days of a small workspace; tells what the receiver got. */
async function live(data: string, seed: number): Promise<Received[]> {
  received = [];
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const emulator = await createEmulator({ data, seed: { seed, now: '2026-03-10T12:00:00Z', clock: 'manual', signing_time: 'emulated' } });
  const client = new LealUp({ apiKey: emulator.apiKey, baseUrl: 'http://127.0.0.1:4020', fetch: emulator.fetch });
  const settle = () => emulator.settled();
  await client.webhooks.create({ url: `http://127.0.0.1:${port}/hook`, events: ['*'], secret: SECRET });
  for (const domain of ['acme.com', 'globex.com', 'initech.io']) {
    const customer = await client.customers.create({ name: domain, email_domain: domain, arr: 100, renewal_date: '2026-04-01' }, { idempotencyKey: domain });
    await settle();
    await client.events.send([{ customer_id: customer.id, event_name: 'login', user_email: 'a@acme.com', external_id: 'e1' }], { idempotencyKey: `e-${domain}` });
    await client.health.recalculate(customer.id, { idempotencyKey: `h-${domain}` });
    await settle();
  }
  await client.customers.import({ customers: [{ name: 'Hooli', email_domain: 'hooli.com' }] }, { idempotencyKey: 'i' });
  await settle();
  await emulator.clock.advance('P40D');
  await emulator.close();
  return received;
}

describe('the same seed, clock and requests', () => {
  it('give the same bytes: ids, scores, webhook bodies and signatures, and every row', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const first = await live(one, 7);
    const second = await live(two, 7);
    expect(first.length).toBeGreaterThan(20);
    // Deliveries of one moment are sent side by side: they arrive in any order, each with its own bytes.
    const inOrder = (all: Received[]) => all.map((one_) => JSON.stringify(one_)).sort();
    expect(inOrder(second)).toEqual(inOrder(first));
    const [rows, again] = [dump(one), dump(two)];
    expect(again).toEqual(rows);
    expect(hashOf(again)).toBe(hashOf(rows));
    expect(rows['attempts']?.length).toBeGreaterThan(rows['deliveries']?.length ?? 0);
  });

  it('with another seed give others', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    await live(one, 7);
    await live(two, 8);
    expect(hashOf(dump(two))).not.toBe(hashOf(dump(one)));
  });
});
