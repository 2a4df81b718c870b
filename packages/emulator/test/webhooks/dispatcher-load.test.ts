import { describe, expect, it } from 'vitest';
import { createIds, seedIds } from '../../src/clock/ids.ts';
import { openDatabase, type Database, type Statement } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';
import { createTransactor } from '../../src/store/transactor.ts';
import { WebhookDispatcher } from '../../src/webhooks/dispatcher.ts';
import type { LocalReceiver } from '../../src/webhooks/sender.ts';
import { Targets } from '../../src/webhooks/target.ts';

const NOW = 1_000_000;

/** What a statement ran with, and how many rows it gave. */
interface Execution {
  sql: string;
  values: unknown[];
  rows: number;
}

/** A database whose statements leave a note of each execution. */
function noteExecutions(db: Database, executions: Execution[]): Database {
  const prepare = (sql: string) => {
    const statement = db.prepare(sql);
    const noted = (method: 'run' | 'get' | 'all') => (...values: unknown[]) => {
      const result: unknown = statement[method](...values);
      executions.push({ sql, values, rows: Array.isArray(result) ? result.length : 1 });
      return result;
    };
    // The three methods that the stores call.
    return { run: noted('run'), get: noted('get'), all: noted('all') } as unknown as Statement<unknown[]>;
  };
  return { prepare } as unknown as Database;
}

/** A dispatcher over a store in memory, with as many deliveries due to each receiver. */
function openDispatcher(receivers: Record<string, LocalReceiver>, count: number) {
  const { sqlite } = openDatabase(null);
  const executions: Execution[] = [];
  const db = noteExecutions(sqlite, executions);
  const store = createStore(db);
  const transact = createTransactor(sqlite, store.meta, createIds(seedIds(0)));
  sqlite.exec("INSERT INTO tenants VALUES (1, 't', 't', 'UTC', 'free', 'EUR', 0)");
  for (const [index, url] of Object.keys(receivers).entries()) {
    const secrets = JSON.stringify([{ secret: 'a secret of many bytes', expires_at: null }]);
    const fixed = { tenant: 1, description: null, filters: '{}', events: '["*"]', failing_since: null, failed_messages: 0, created_at: 0 };
    store.subscriptions.insert({ id: `s${index}`, url, secrets, status: 'active', ...fixed });
  }
  for (let index = 0; index < count; index += 1) {
    const message = store.messages.insert({ id: `m${index}`, tenant: 1, type: 'customer.created', customer: null, body: '{}', created_at: 0 });
    for (const subscription of Object.keys(receivers).keys()) {
      const state = { state: 'pending', attempts: 0, next_attempt_at: NOW, created_at: 0, finished_at: null } as const;
      store.deliveries.insert({ id: `d${index}_${subscription}`, tenant: 1, message, subscription: subscription + 1, ...state });
    }
  }
  executions.length = 0;
  const counts = { transactions: 0 };
  let immediate: NodeJS.Immediate | null = null;
  const dispatcher: WebhookDispatcher = new WebhookDispatcher({
    faultFor: () => null,
    onRecorded: () => {},
    store,
    transact(work) {
      counts.transactions += 1;
      return transact(work);
    },
    now: () => NOW,
    signingNow: () => NOW,
    seed: () => 0,
    sending: { targets: new Targets([]), receivers, onThrown: () => undefined },
    onScheduled: () => undefined,
    wakeSoon() {
      immediate ??= setImmediate(() => {
        immediate = null;
        dispatcher.pump();
      });
    },
    tickIn: () => undefined,
    onFailure(error) {
      throw error;
    },
  });
  return { sqlite, dispatcher, executions, counts };
}

describe('1000 deliveries', () => {
  it('take two statements each, and one transaction for 64 of them', async () => {
    const { dispatcher, executions, counts } = openDispatcher({ 'https://one.test/hook': () => new Response() }, 1000);
    await dispatcher.settled();
    expect(dispatcher.sent).toBe(1000);
    expect(counts.transactions).toBeLessThanOrEqual(Math.ceil(1000 / 64));
    const writes = executions.filter(({ sql }) => /^\s*(INSERT|UPDATE|DELETE)/.test(sql));
    expect(writes).toHaveLength(2000);
    const reads = executions.filter(({ sql }) => /^\s*SELECT/.test(sql) && !sql.includes('total_changes'));
    expect(reads.length).toBeLessThan(60);
  });

  it('beside a subscription whose places are all taken touch nothing of it', async () => {
    const hung: (() => void)[] = [];
    const hangs = () => new Promise<Response>((resolve) => hung.push(() => resolve(new Response())));
    const { sqlite, dispatcher, executions } = openDispatcher({ 'https://hangs.test/hook': hangs, 'https://answers.test/hook': () => new Response() }, 1000);
    dispatcher.pump();
    const sent = sqlite.prepare<[], { count: number }>("SELECT count(*) AS count FROM deliveries WHERE state = 'succeeded'");
    while ((sent.get()?.count ?? 0) < 900) await new Promise(setImmediate);
    expect(hung).toHaveLength(16);
    const reads = executions.filter(({ sql, values }) => sql.includes('JOIN webhook_messages') && values[0] === 1);
    expect(reads.map(({ rows }) => rows)).toEqual([16]);
    await dispatcher.close();
  });

  it('are all sent while as many subscriptions hang as there are places for', async () => {
    const hung: (() => void)[] = [];
    const hangs = () => new Promise<Response>((resolve) => hung.push(() => resolve(new Response())));
    const others = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`https://${name}.test/hook`, hangs]));
    const { sqlite, dispatcher } = openDispatcher({ ...others, 'https://answers.test/hook': () => new Response() }, 200);
    // What has ended is written down at a tick, since nothing else ends; here that is each time around.
    dispatcher.pump();
    const sent = sqlite.prepare<[], { count: number }>("SELECT count(*) AS count FROM deliveries WHERE state = 'succeeded'");
    while ((sent.get()?.count ?? 0) < 200) {
      await new Promise(setImmediate);
      dispatcher.record();
    }
    // The last of those that hang has come when all places were taken.
    expect(hung.length).toBeLessThanOrEqual(64 + 2);
    await dispatcher.close();
  });
});
