import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import { IdempotencyStore } from '../src/store/idempotency.ts';
import { openLocal, type Local } from './local.ts';

const HOOK = 'https://app.test/hook';
const subscription = { url: HOOK, events: ['customer.created'] };
const rowsOf = async (local: Local, table: string) => (await local.call('GET', `/_emulator/state?table=${table}&limit=1000`)).body.tables[table].rows;

describe('the log of deliveries', () => {
  it('keeps the last ones that have ended, with their messages and attempts', async () => {
    await using local = await openLocal({ deliveryLogSize: 10, webhooks: { [HOOK]: () => new Response(null, { status: 204 }) } });
    await local.call('POST', '/v1/webhook-subscriptions', subscription);
    for (let index = 0; index < 40; index += 1) {
      await local.customer(`c${index}.com`);
      await local.emulator.settled();
    }
    const kept = local.emulator.deliveries.list();
    expect(kept).toHaveLength(10);
    expect(kept[0]?.message.data.object).toMatchObject({ email_domain: 'c39.com' });
    expect((await rowsOf(local, 'webhook_messages')).length).toBe(10);
    expect((await rowsOf(local, 'attempts')).length).toBe(10);
  });

  it('keeps what waits for its next attempt, however much that is', async () => {
    await using local = await openLocal({ deliveryLogSize: 2, webhooks: { [HOOK]: () => new Response(null, { status: 500 }) } });
    await local.call('POST', '/v1/webhook-subscriptions', subscription);
    for (let index = 0; index < 20; index += 1) await local.customer(`c${index}.com`);
    await local.emulator.settled();
    expect(local.emulator.deliveries.list()).toHaveLength(20);
  });

  it('keeps no message that nobody is told', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    expect(await rowsOf(local, 'webhook_messages')).toEqual([]);
  });
});

describe('idempotent answers', () => {
  it('are kept up to a number, the oldest out first, and not longer than they are good for', () => {
    const opened = openDatabase(null);
    opened.sqlite.exec("INSERT INTO tenants VALUES (1, 't', 't', 'UTC', 'free', 'EUR', 0)");
    const store = new IdempotencyStore(opened.sqlite, 100);
    const put = (number: number, expires_at: number, now: number) => {
      store.put(1, 's', `k${number}`, { fingerprint: 'f', status: 200, body: null, expires_at });
      store.bound(now);
    };
    const count = () => opened.sqlite.prepare<[], { count: number }>('SELECT count(*) AS count FROM idempotent_answers').get()?.count;
    for (let number = 0; number < 500; number += 1) put(number, 1000 + number, 0);
    expect(count()).toBe(100);
    expect(store.get(1, 's', 'k499', 0)).toBeDefined();
    expect(store.get(1, 's', 'k399', 0)).toBeUndefined();
    put(500, 10_000, 5_000);
    expect(count()).toBe(1);
    opened.close();
  });
});

describe('a graceful stop', () => {
  async function openLate(drainMs: number) {
    const waiting: (() => void)[] = [];
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(String(request.headers['webhook-id']));
      waiting.push(() => response.writeHead(204).end());
      arrive();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const data = mkdtempSync(join(tmpdir(), 'lealup-drain-'));
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(data, { recursive: true, force: true });
    });
    const local = await openLocal({ data, drainMs });
    await local.call('POST', '/v1/webhook-subscriptions', { url: `http://127.0.0.1:${port}/hook`, events: ['*'] });
    await local.customer('acme.com');
    await arrived;
    return { local, data, seen, answerAll: () => waiting.splice(0).forEach((answer) => answer()) };
  }

  it('waits for a receiver that answers late, and writes down that it has', async () => {
    const { local, data, seen, answerAll } = await openLate(5_000);
    const closed = local.emulator.close();
    answerAll();
    await closed;
    await using next = await openLocal({ data });
    await next.emulator.settled();
    expect(next.emulator.deliveries.list()).toMatchObject([{ state: 'succeeded', attempts: 1 }]);
    expect(seen).toHaveLength(1);
  });

  it('does not wait for ever: what was not answered is sent again at the next start', async () => {
    const { local, data, seen, answerAll } = await openLate(20);
    await local.emulator.close();
    await using next = await openLocal({ data, drainMs: 0 });
    while (seen.length < 2) await new Promise(setImmediate);
    answerAll();
    await next.emulator.settled();
    expect(next.emulator.deliveries.list()).toMatchObject([{ state: 'succeeded', attempts: 1 }]);
    expect(new Set(seen).size).toBe(1);
  });
});
