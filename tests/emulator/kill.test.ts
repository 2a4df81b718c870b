import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dump } from './dump.ts';
import { emulate, stop as end } from './emulate.ts';
import { openHooks } from './hooks.ts';

const IS_SOAK = process.env['LEALUP_SOAK'] === '1';
const ADVANCE_KILLS = IS_SOAK ? 50 : 5;
const LOAD_KILLS = IS_SOAK ? 50 : 10;
/** How many callers there are at once, and how much is acknowledged between two kills at most. */
const CALLERS = 6;
const MAX_BETWEEN_KILLS = 40;
const DAYS = 60;

let folder: string;
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-kill-'));
});

afterEach(async () => {
  await stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts an emulator on a data folder; tells its address. */
async function start(data: string): Promise<string> {
  const started = await emulate(['--data', data]);
  child = started.child;
  return started.url;
}

const stop = (signal: 'SIGKILL' | 'SIGTERM') => end(child, signal);

async function call(url: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: 'Bearer lealup_sk_test_emulator', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** The same; rejects unless the answer is one of success. */
async function send(url: string, method: string, path: string, body?: unknown, key?: string): Promise<Record<string, unknown>> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: 'Bearer lealup_sk_test_emulator', 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const dayOf = async (url: string) => Date.parse(String((await call(url, 'GET', '/_emulator/clock'))['now'])) / 86_400_000;

/** A workspace with something to do at night, at a standing clock. */
async function prepare(data: string): Promise<number> {
  const url = await start(data);
  const seed = { now: '2026-03-10T12:00:00Z', clock: 'manual' };
  await fetch(`${url}/_emulator/seed`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(seed) });
  for (let index = 0; index < 20; index += 1) {
    const customer = { name: `C${index}`, email_domain: `c${index}.com`, renewal_date: `2026-04-${String(index + 1).padStart(2, '0')}`, arr: 10 };
    const { id } = await call(url, 'POST', '/v1/customers', customer);
    await call(url, 'POST', '/v1/events', [{ customer_id: id, event_name: 'login', user_email: 'a@c.com' }]);
  }
  const day = await dayOf(url);
  await stop('SIGTERM');
  return day;
}

describe('kill -9 in the middle of an advance', () => {
  it('loses no job and repeats none: the end is the one of an advance that was left alone', async () => {
    const [killed, calm] = [join(folder, 'killed'), join(folder, 'calm')];
    const firstDay = await prepare(killed);
    cpSync(killed, calm, { recursive: true });
    const target = new Date((firstDay + DAYS) * 86_400_000).toISOString();

    const calmUrl = await start(calm);
    await call(calmUrl, 'POST', '/_emulator/clock', { set: target });
    await stop('SIGTERM');

    let reached = firstDay;
    for (let kill = 1; kill <= ADVANCE_KILLS; kill += 1) {
      const url = await start(killed);
      const moving = call(url, 'POST', '/_emulator/clock', { set: target }).catch(() => null);
      const wanted = firstDay + (DAYS * kill) / (ADVANCE_KILLS + 2);
      let day = reached;
      while (day < wanted) day = await dayOf(url);
      await stop('SIGKILL');
      await moving;
      reached = day;
    }
    const url = await start(killed);
    expect(await dayOf(url)).toBeGreaterThanOrEqual(reached);
    await call(url, 'POST', '/_emulator/clock', { set: target });
    await stop('SIGTERM');

    const sqlite = new Sqlite(join(killed, 'emulator.sqlite'), { readonly: true });
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    sqlite.close();
    const rows = dump(killed);
    expect(rows['health_history']).toHaveLength(20 * DAYS);
    expect(rows).toEqual(dump(calm));
  }, 120_000);
});

/** What one caller does over and over: a customer with some events, sent again under the same keys until there is an answer. */
interface Unit {
  number: number;
  customerId: string | null;
}

describe('kill -9 under load', () => {
  it('leaves every acknowledged write there once, and every delivery with the id that it had', async () => {
    await using hooks = await openHooks();
    const data = join(folder, 'load');
    let draw = 1;
    const drawBelow = (limit: number) => (draw = (draw * 48_271) % 2_147_483_647) % limit;
    const [created, sent] = [new Map<number, string>(), new Set<string>()];
    const deliveries = new Map<string, string>();
    const state = { next: 0, isDown: false, open: [] as Unit[] };

    let url = await start(data);
    await send(url, 'POST', '/_emulator/seed', { now: '2026-03-10T12:00:00Z', clock: 'manual' });
    await send(url, 'POST', '/v1/webhook-subscriptions', { url: hooks.url, events: ['customer.created'] });

    /** One step of a unit; true once it is over. */
    const step = async (unit: Unit): Promise<boolean> => {
      const { number } = unit;
      if (unit.customerId === null) {
        const { id } = await send(url, 'POST', '/v1/customers', { name: `C${number}`, email_domain: `c${number}.com` }, `customer-${number}`);
        unit.customerId = String(id);
        created.set(number, unit.customerId);
        return false;
      }
      const events = [0, 1, 2].map((index) => ({ customer_id: unit.customerId, event_name: 'login', external_id: `e${number}-${index}` }));
      await send(url, 'POST', '/v1/events', events);
      for (const { external_id } of events) sent.add(external_id);
      return true;
    };
    const caller = async () => {
      while (!state.isDown) {
        const unit = state.open.pop() ?? { number: (state.next += 1), customerId: null };
        const isOver = await step(unit).catch(() => false);
        if (!isOver) state.open.push(unit);
      }
    };
    const noteDeliveries = async () => {
      const { data: rows } = (await send(url, 'GET', '/_emulator/deliveries?limit=1000')) as { data: { id: string; message_id: string }[] };
      expect(new Set(rows.map(({ message_id }) => message_id)).size).toBe(rows.length);
      for (const { id, message_id } of rows) {
        expect(deliveries.get(message_id) ?? id).toBe(id);
        deliveries.set(message_id, id);
      }
      return rows;
    };

    for (let kill = 1; kill <= LOAD_KILLS; kill += 1) {
      state.isDown = false;
      const wanted = created.size + sent.size / 3 + 1 + drawBelow(MAX_BETWEEN_KILLS);
      const callers = Array.from({ length: CALLERS }, caller);
      const moving = send(url, 'POST', '/_emulator/clock', { advance: 'PT3H' }).catch(() => null);
      while (created.size + sent.size / 3 < wanted) await new Promise(setImmediate);
      state.isDown = true;
      await stop('SIGKILL');
      await Promise.all([...callers, moving]);
      url = await start(data);
      await noteDeliveries();
    }
    for (const unit of state.open) while (!(await step(unit)));
    await send(url, 'POST', '/_emulator/settle');
    const rows = await noteDeliveries();
    // All that was ever seen is there still, and each message has reached its receiver.
    expect(rows).toHaveLength(Math.min(1000, deliveries.size));
    expect(hooks.messageIds()).toEqual(new Set(deliveries.keys()));
    await stop('SIGTERM');

    const sqlite = new Sqlite(join(data, 'emulator.sqlite'), { readonly: true });
    const list = (sql: string) => sqlite.prepare<[], string>(sql).pluck().all();
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(list('SELECT id FROM customers ORDER BY id')).toEqual([...created.values()].sort());
    expect(list('SELECT external_id FROM events ORDER BY external_id')).toEqual([...sent].sort());
    expect(list('SELECT id FROM deliveries').length).toBe(created.size);
    expect(list("SELECT state FROM deliveries WHERE state <> 'succeeded'")).toEqual([]);
    // The rollups have counted each event once, too.
    expect(list('SELECT total(count) FROM usage')).toEqual([sent.size]);
    sqlite.close();
  }, 300_000);
});
