import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createControl } from '../../src/control-client.ts';
import { JSON_COLUMNS } from '../../src/store/json-columns.ts';
import { openLocal, type Local } from '../local.ts';
import { fillWorkspace } from '../world.ts';

const FILE_TYPE = 'application/vnd.sqlite3';

const domains = async (local: Local) => (await local.call('GET', '/v1/customers')).body.data.map((one: { email_domain: string }) => one.email_domain);

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lealup-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file of a workspace with a customer, a subscription and some days behind it. */
async function exportOne(data?: string): Promise<Uint8Array> {
  await using local = await openLocal(data === undefined ? {} : { data });
  await local.customer('acme.com');
  await local.call('POST', '/v1/webhook-subscriptions', { url: 'https://example.com/hook', events: ['*'] });
  await local.call('POST', '/_emulator/oauth-clients', { name: 'App', redirect_uris: ['http://127.0.0.1:1/cb'] });
  await local.emulator.clock.advance('P2D');
  local.emulator.snapshot('one');
  return local.emulator.exportSnapshot('one');
}

/** The file after some statements of another's hand. */
function changed(file: Uint8Array, sql: string): Uint8Array {
  const sqlite = new Sqlite(Buffer.from(file));
  sqlite.unsafeMode(true);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(sql);
  const image = sqlite.serialize();
  sqlite.close();
  return image;
}

describe('a snapshot as a file', () => {
  it.each([
    ['memory', 'memory'],
    ['memory', 'a folder'],
    ['a folder', 'memory'],
    ['a folder', 'a folder'],
  ])('goes from %s to %s, while both are running', async (from, to) => {
    const file = await exportOne(from === 'memory' ? undefined : createFolder());
    await using local = await openLocal(to === 'memory' ? {} : { data: createFolder() });
    await local.customer('other.com');
    local.emulator.importSnapshot('theirs', file);
    expect(await domains(local)).toEqual(['other.com']);
    local.emulator.restore('theirs');
    expect(await domains(local)).toEqual(['acme.com']);
    expect((await local.call('GET', '/v1/customers?q=acm')).body.data).toHaveLength(1);
    expect((await local.call('GET', '/_emulator/clock')).body.now).toBe('2026-03-12T12:00:00.000Z');
    expect((await local.call('GET', '/v1/webhook-subscriptions')).body.data).toHaveLength(1);
    // It goes on where it was: the next ids are new ones.
    await local.customer('next.com');
    await local.emulator.clock.advance('P1D');
    expect(await domains(local)).toEqual(['next.com', 'acme.com']);
  });

  it('comes and goes over HTTP, says that it holds secrets, and has no key that signs', async () => {
    await using local = await openLocal();
    await local.call('GET', '/oauth/jwks');
    await local.customer('acme.com');
    local.emulator.snapshot('one');
    const response = await local.emulator.fetch('http://127.0.0.1:4020/_emulator/snapshots/one');
    expect(response.headers.get('content-type')).toBe(FILE_TYPE);
    expect(response.headers.get('x-lealup-contains-secrets')).toBe('true');
    const file = new Uint8Array(await response.arrayBuffer());
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/oauth_key|PRIVATE/);
    const taken = await local.call('PUT', '/_emulator/snapshots/two', file, { 'content-type': FILE_TYPE });
    expect([taken.status, taken.body.name]).toEqual([201, 'two']);
    expect((await local.call('GET', '/_emulator/snapshots')).body.data.map((one: { name: string }) => one.name)).toEqual(['one', 'two']);
  });

  it('goes through the typed client, and over a port', async () => {
    await using local = await openLocal({ data: createFolder() });
    const { url } = await local.emulator.listen({ port: 0 });
    const control = createControl({ url });
    await local.customer('acme.com');
    await control.takeSnapshot({ name: 'one' });
    const file = await control.exportSnapshot({ name: 'one' });
    await using other = await openLocal();
    expect(await other.emulator.control.importSnapshot({ name: 'one', file })).toMatchObject({ name: 'one', tenant_id: null });
    await other.emulator.control.restoreSnapshot({ name: 'one' });
    expect(await domains(other)).toEqual(['acme.com']);
  });

  it('is also the file of a data folder that nobody uses', async () => {
    const data = createFolder();
    await exportOne(data);
    await using local = await openLocal();
    local.emulator.importSnapshot('folder', readFileSync(join(data, 'emulator.sqlite')));
    local.emulator.restore('folder');
    expect(await domains(local)).toEqual(['acme.com']);
  });

  it('of a name that there is none of, or of one workspace, is refused', async () => {
    await using local = await openLocal();
    expect((await local.call('GET', '/_emulator/snapshots/none')).status).toBe(404);
    local.emulator.snapshot('one');
    const headers = { 'x-lealup-workspace': local.emulator.tenantId };
    expect((await local.call('GET', '/_emulator/snapshots/one', undefined, headers)).status).toBe(422);
    const file = local.emulator.exportSnapshot('one');
    expect((await local.call('PUT', '/_emulator/snapshots/a%2Fb', file, { 'content-type': FILE_TYPE })).status).toBe(422);
    expect((await local.call('PUT', '/_emulator/snapshots/one', file, { 'content-type': 'application/json' })).status).toBe(415);
  });

  it.each<[what: string, code: string, spoil: (file: Uint8Array) => Uint8Array]>([
    ['is no database', 'not_a_database', () => Buffer.from('a picture of a cat')],
    ['is empty but for its first words', 'damaged', (file) => file.subarray(0, 50)],
    ['was cut off', 'damaged', (file) => file.subarray(0, file.length / 2)],
    ['lost a page in the middle', 'damaged', (file) => Buffer.concat([file.subarray(0, 40_960), new Uint8Array(4096), file.subarray(45_056)])],
    ['has a trigger', 'not_an_emulator', (file) => changed(file, 'CREATE TRIGGER t AFTER INSERT ON customers BEGIN DELETE FROM users; END')],
    ['has a view', 'not_an_emulator', (file) => changed(file, 'CREATE VIEW v AS SELECT * FROM customers')],
    ['has a table more', 'not_an_emulator', (file) => changed(file, 'CREATE TABLE more (id)')],
    ['has a table less', 'not_an_emulator', (file) => changed(file, 'DROP TABLE dashboards')],
    ['is the database of something else', 'not_an_emulator', () => {
      const sqlite = new Sqlite(':memory:');
      sqlite.exec('CREATE TABLE notes (text)');
      return sqlite.serialize();
    }],
    ['is of a newer version', 'newer_version', (file) => changed(file, 'PRAGMA user_version = 999')],
    ['has rows that point to nothing', 'damaged', (file) => changed(file, "UPDATE customers SET tenant = 99")],
    ['has a text where a number belongs', 'damaged', (file) => changed(file, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'tenants'; PRAGMA writable_schema = RESET; UPDATE tenants SET created_at = 'soon'; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'tenants'")],
    ['has no workspace', 'damaged', (file) => changed(file, 'DELETE FROM tenants')],
    ['has a zone that does not exist', 'damaged', (file) => changed(file, "UPDATE tenants SET time_zone = 'Mars/Base'")],
    ['has a clock that tells no time', 'damaged', (file) => changed(file, "UPDATE meta SET value = '{\"mode\":\"manual\",\"nowMs\":\"x\"}' WHERE key = 'clock'")],
    ['has ids that are none', 'damaged', (file) => changed(file, "UPDATE meta SET value = 'NaN 1 2 3' WHERE key = 'ids'")],
  ])('that %s is refused, and nothing changes', async (_what, code, spoil) => {
    const file = await exportOne();
    for (const options of [{}, { data: createFolder() }]) {
      await using local = await openLocal(options);
      await local.customer('kept.com');
      const { status, body } = await local.call('PUT', '/_emulator/snapshots/bad', spoil(file), { 'content-type': FILE_TYPE });
      expect([status, body.code, body.errors[0].code]).toEqual([422, 'validation_failed', code]);
      expect(body.detail).toContain('Nothing was changed.');
      expect((await local.call('GET', '/_emulator/snapshots')).body.data).toEqual([]);
      expect(await domains(local)).toEqual(['kept.com']);
    }
  });

  it('has every column of JSON looked at: what is none, or of another kind, is refused whole', async () => {
    await using source = await openLocal({ webhooks: { 'https://app.test/hook': () => new Response() } });
    await source.call('POST', '/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['*'] });
    await fillWorkspace(source, source.emulator.apiKey, source.emulator.tenantId);
    await source.emulator.settled();
    source.emulator.snapshot('one');
    const file = source.emulator.exportSnapshot('one');
    await using local = await openLocal();
    const refused: string[] = [];
    for (const [table, column, shape] of JSON_COLUMNS) {
      for (const value of ['{"a":', shape === 'array' ? '{}' : shape === 'object' ? '[]' : 'null', '5', '']) {
        const spoilt = changed(file, `UPDATE ${table} SET ${column} = '${value}'`);
        if (Buffer.compare(spoilt, changed(file, '')) === 0) continue;
        const { status, body } = await local.call('PUT', '/_emulator/snapshots/bad', spoilt, { 'content-type': FILE_TYPE });
        expect([status, body.errors?.[0].message], `${table}.${column} ${value}`).toEqual([422, `is damaged: what stands in ${table}.${column} is not what belongs there`]);
        refused.push(`${table}.${column}`);
      }
    }
    expect(new Set(refused).size).toBeGreaterThan(15);
    expect((await local.call('GET', '/_emulator/snapshots')).body.data).toEqual([]);
  });

  it('knows all columns of JSON that there are', async () => {
    await using local = await openLocal({ seed: 'demo' });
    await fillWorkspace(local, local.emulator.apiKey, local.emulator.tenantId);
    local.emulator.snapshot('one');
    const sqlite = new Sqlite(Buffer.from(local.emulator.exportSnapshot('one')));
    const known = new Set(JSON_COLUMNS.map(([table, column]) => `${table}.${column}`));
    const tables = sqlite.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'customers_search%' AND name NOT IN ('meta', 'sqlite_sequence')").pluck().all();
    for (const table of tables) {
      for (const { name } of sqlite.pragma(`table_info(${table})`) as { name: string }[]) {
        const isJson = sqlite.prepare(`SELECT 1 FROM ${table} WHERE typeof(${name}) = 'text' AND ${name} GLOB '[[{]*' LIMIT 1`).get() !== undefined;
        expect(isJson && !known.has(`${table}.${name}`), `${table}.${name}`).toBe(false);
      }
    }
    sqlite.close();
  });

  it('with bytes turned at random is taken or refused, and never more than that', async () => {
    const file = await exportOne();
    await using local = await openLocal();
    let state = 7;
    const draw = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state % below;
    };
    for (let round = 0; round < 60; round += 1) {
      const bytes = Uint8Array.from(file);
      for (let turn = 0; turn < 20; turn += 1) bytes[draw(bytes.length)] = draw(256);
      const { status } = await local.call('PUT', '/_emulator/snapshots/bad', bytes, { 'content-type': FILE_TYPE });
      expect([201, 422]).toContain(status);
    }
    expect(await domains(local)).toEqual([]);
  });
});
