import { createEmulator } from '@lealup/emulator';
import type { Database } from 'better-sqlite3';
import { fillFolder } from './data-folder.ts';

/** The body that every delivery posts, of about 1 KiB. */
export const BODY = JSON.stringify({
  id: 'msg',
  type: 'customer.created',
  created_at: '2026-06-01T12:00:00.000Z',
  tenant_id: 'bench',
  data: { object: { id: 'customer', name: 'Acme', notes: 'x'.repeat(850) } },
});

/** A data folder with one paused subscription for each path of a receiver, each with as many deliveries due; returns their ids. */
export async function makeDeliveries(folder: string, receiver: string, paths: Readonly<Record<string, number>>): Promise<string[]> {
  const emulator = await createEmulator({ data: folder });
  const headers = { 'authorization': `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
  const ids: string[] = [];
  for (const path of Object.keys(paths)) {
    const body = JSON.stringify({ url: receiver + path, events: ['customer.created'] });
    const answer = await emulator.fetch(new Request('http://emulator.test/v1/webhook-subscriptions', { method: 'POST', headers, body }));
    const { id }: { id: string } = await answer.json();
    ids.push(id);
  }
  await emulator.close();
  fillFolder(folder, (db) => {
    db.prepare("UPDATE webhook_subscriptions SET status = 'paused'").run();
    for (const [index, count] of Object.values(paths).entries()) insertDeliveries(db, index + 1, count);
  });
  return ids;
}

function insertDeliveries(db: Database, subscription: number, count: number): void {
  const now = Date.now();
  const insertMessage = db.prepare("INSERT INTO webhook_messages (id, tenant, type, body, created_at) VALUES (?, 1, 'customer.created', ?, ?)");
  const insertDelivery = db.prepare(
    "INSERT INTO deliveries (id, tenant, message, subscription, state, next_attempt_at, created_at) VALUES (?, 1, ?, ?, 'pending', ?, ?)",
  );
  for (let index = 0; index < count; index += 1) {
    const { lastInsertRowid } = insertMessage.run(`msg_${subscription}_${index}`, BODY, now);
    insertDelivery.run(`delivery_${subscription}_${index}`, lastInsertRowid, subscription, now, now);
  }
}
