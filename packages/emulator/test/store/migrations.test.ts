import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { schemaOf } from '../../src/store/image-file.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openLocal } from '../local.ts';

const SCHEMAS = new URL('schemas/', import.meta.url);

/** A data folder as the version of the emulator with that schema left it. */
function unpack(version: string): string {
  const data = mkdtempSync(join(tmpdir(), 'lealup-schema-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const from = new URL(`${version}/`, SCHEMAS);
  for (const name of readdirSync(from)) writeFileSync(join(data, name.replace(/\.gz$/, '')), gunzipSync(readFileSync(new URL(name, from))));
  return data;
}

function freshSchema(): string {
  const opened = openDatabase(null);
  const schema = schemaOf(opened.sqlite);
  opened.close();
  return schema;
}

it('every schema that there was has a folder to start from', () => {
  expect(readdirSync(SCHEMAS).sort()).toEqual(migrations.map((_, index) => `v${index + 1}`));
});

describe.each(readdirSync(SCHEMAS))('a data folder of schema %s', (version) => {
  it('becomes one that is sound and has the schema of a new one', () => {
    const data = unpack(version);
    const opened = openDatabase(data);
    const { sqlite } = opened;
    expect(sqlite.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(schemaOf(sqlite)).toBe(freshSchema());
    opened.close();
  });

  it('keeps what was in it, and the snapshots too', async () => {
    const data = unpack(version);
    await using local = await openLocal({ data });
    const domains = async () => (await local.call('GET', '/v1/customers')).body.data.map((one: { email_domain: string }) => one.email_domain);
    expect(await domains()).toEqual(['late.example', 'acme.example', 'early.example']);
    expect((await local.call('GET', '/_emulator/snapshots')).body.data).toMatchObject([{ name: 'kept' }, { name: 'own', tenant_id: 'ten_2' }]);
    local.emulator.restore('kept');
    expect(await domains()).toEqual(['acme.example', 'early.example']);
    await local.emulator.control.within('ten_2').restoreSnapshot({ name: 'own' });
    expect((await local.call('GET', '/v1/customers?q=acme')).body.data).toHaveLength(1);
    await local.emulator.clock.advance('P1D');
    local.emulator.reset();
    expect(await domains()).toEqual([]);
  });

  it('is taken as a file', async () => {
    await using local = await openLocal();
    local.emulator.importSnapshot('old', readFileSync(join(unpack(version), 'emulator.sqlite')));
    local.emulator.restore('old');
    expect((await local.call('GET', '/v1/customers?q=acme')).body.data).toHaveLength(1);
  });

  it('with snapshots of a newer version is refused and left as it is', async () => {
    const data = unpack(version);
    const file = join(data, 'images.sqlite');
    const images = new Sqlite(file);
    images.pragma('user_version = 999');
    images.close();
    const before = readFileSync(file);
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'newer_version' });
    expect(readFileSync(file)).toEqual(before);
  });
});
