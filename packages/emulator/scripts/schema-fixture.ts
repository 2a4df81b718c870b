/**
 * Writes the data folder that the newest schema's migrations start from once there is a newer one: run it in the commit
 * that appends a migration, before it is released. `node packages/emulator/scripts/schema-fixture.ts`
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { createEmulator } from '../src/index.ts';
import { migrations } from '../src/store/migrations.ts';

const data = mkdtempSync(join(tmpdir(), 'lealup-schema-'));
const emulator = await createEmulator({ data, clock: 'manual', seed: { now: '2026-03-10T12:00:00Z', tenants: [{ id: 'ten_1', name: 'First' }, { id: 'ten_2', name: 'Second' }] } });
let calls = 0;
const call = async (method: string, path: string, body?: unknown) => {
  const headers = { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json', 'idempotency-key': `call ${(calls += 1)}` };
  const response = await emulator.fetch(`http://127.0.0.1:4020${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
};

// The first message goes nowhere, the second to a receiver that is not there.
await call('POST', '/v1/customers', { name: 'Early', email_domain: 'early.example' });
await call('POST', '/v1/webhook-subscriptions', { url: 'https://example.com/hook', events: ['*'] });
const { id } = await call('POST', '/v1/customers', { name: 'Acme', email_domain: 'acme.example', arr: 100, renewal_date: '2026-04-01' });
await call('POST', '/v1/events', [{ customer_id: id, event_name: 'login', user_email: 'ana@acme.example' }]);
await call('POST', '/_emulator/segments', { name: 'All', rules: { any: [{ field: 'arr', op: 'gte', value: 0 }] } });
await call('POST', '/_emulator/contacts', { customer_id: id, name: 'Ana', role: 'champion' });
await emulator.clock.advance('P2D');
emulator.snapshot('kept');
await emulator.control.within('ten_2').takeSnapshot({ name: 'own' });
await call('POST', '/v1/customers', { name: 'Late', email_domain: 'late.example' });
await emulator.settled();
await emulator.close();

const folder = new URL(`../test/store/schemas/v${migrations.length}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of ['emulator.sqlite', 'images.sqlite']) {
  const sqlite = new Sqlite(join(data, name));
  sqlite.pragma('journal_mode = DELETE');
  // Most of the tables have a few rows: small pages make a small file.
  sqlite.pragma('page_size = 512');
  sqlite.exec('VACUUM');
  sqlite.close();
  writeFileSync(new URL(`${name}.gz`, folder), gzipSync(readFileSync(join(data, name)), { level: 9 }));
}
rmSync(data, { recursive: true });
