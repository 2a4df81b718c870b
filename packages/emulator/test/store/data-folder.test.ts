import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocal } from '../local.ts';

// A process that is the first of its own namespace, as it is in a container.
const hasNamespaces = spawnSync('unshare', ['--map-root-user', '--pid', '--fork', 'true']).status === 0;
if (!hasNamespaces) process.stdout.write('skipped: no data folder between containers, because this system lets nobody make namespaces\n');

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lealup-data-'));
});

afterEach(() => {
  chmodSync(data, 0o700);
  rmSync(data, { recursive: true, force: true });
});

describe('a data folder', () => {
  it('keeps the state, the clock and the ids', async () => {
    let first: string;
    {
      await using local = await openLocal({ data });
      first = await local.customer('acme.com');
      await local.emulator.clock.advance('P1D');
    }
    await using local = await openLocal({ data });
    expect((await local.call('GET', '/v1/customers')).body.data).toMatchObject([{ id: first }]);
    expect((await local.call('GET', '/_emulator/clock')).body.now).toBe('2026-03-11T12:00:00.000Z');
    expect(await local.customer('next.com')).not.toBe(first);
    local.emulator.reset();
    expect((await local.call('GET', '/v1/customers')).body.data).toEqual([]);
  });

  it('keeps idempotent answers and cursors', async () => {
    const key = { 'idempotency-key': 'k' };
    const fields = { name: 'Acme', email_domain: 'acme.com' };
    let cursor: string;
    {
      await using local = await openLocal({ data });
      await local.customer('first.com');
      await local.call('POST', '/v1/customers', fields, key);
      cursor = (await local.call('GET', '/v1/customers?limit=1')).body.next_cursor;
    }
    await using local = await openLocal({ data });
    expect((await local.call('POST', '/v1/customers', fields, key)).headers.get('idempotency-replayed')).toBe('true');
    expect((await local.call('GET', `/v1/customers?limit=1&cursor=${cursor}`)).body.data).toMatchObject([{ email_domain: 'first.com' }]);
  });

  it('is readable by its owner alone and holds no API key', async () => {
    await using local = await openLocal({ data });
    const { body } = await local.call('POST', '/_emulator/api-keys', { name: 'K', scopes: [] });
    for (const file of readdirSync(data).filter((name) => name.endsWith('.sqlite'))) {
      expect(statSync(join(data, file)).mode & 0o077).toBe(0);
    }
    const bytes = readdirSync(data).map((file) => readFileSync(join(data, file), 'latin1'));
    expect(bytes.some((text) => text.includes(body.api_key))).toBe(false);
  });

  it('serves one emulator at a time, and is taken over from a dead one', async () => {
    {
      await using local = await openLocal({ data });
      await expect(openLocal({ data })).rejects.toMatchObject({ name: 'DataError', code: 'in_use' });
      await local.customer('acme.com');
    }
    expect(existsSync(join(data, 'emulator.pid'))).toBe(false);
    // The number of a dead emulator may be that of another program by now, or in a container of ours.
    writeFileSync(join(data, 'emulator.pid'), String(process.pid));
    await using local = await openLocal({ data });
    expect((await local.call('GET', '/v1/customers')).body.data).toHaveLength(1);
  });

  it.skipIf(!hasNamespaces)('serves one emulator at a time where each is the first process of a container, too', async () => {
    await using local = await openLocal({ data });
    await local.customer('acme.com');
    const program = `
      import { createEmulator } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
      await createEmulator({ data: ${JSON.stringify(data)} }).catch((error) => console.log(process.pid, error.code));`;
    const { stdout } = spawnSync('unshare', ['--map-root-user', '--pid', '--fork', process.execPath, '--input-type=module', '-e', program], { encoding: 'utf8', timeout: 20_000 });
    expect(stdout).toBe('1 in_use\n');
  });

  it('with a folder where its lock should be is refused in words', async () => {
    mkdirSync(join(data, 'emulator.lock'));
    await expect(openLocal({ data })).rejects.toMatchObject({ name: 'DataError', code: 'not_writable' });
  });

  it('of a newer version is refused and left as it is', async () => {
    await (await openLocal({ data })).emulator.close();
    const sqlite = new Sqlite(join(data, 'emulator.sqlite'));
    sqlite.pragma('user_version = 999');
    sqlite.close();
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'newer_version', message: expect.stringContaining('999') });
    const after = new Sqlite(join(data, 'emulator.sqlite'));
    expect(after.pragma('user_version', { simple: true })).toBe(999);
    after.close();
  });

  it('with a file that is no database is refused and left as it is', async () => {
    const file = join(data, 'emulator.sqlite');
    writeFileSync(file, 'this is not a database, and it is long enough to be looked at as one'.repeat(20));
    const before = readFileSync(file);
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
    expect(readFileSync(file)).toEqual(before);
  });

  it('with the database of another program is refused and left as it is', async () => {
    const file = join(data, 'emulator.sqlite');
    const sqlite = new Sqlite(file);
    sqlite.exec('CREATE TABLE customers (name TEXT)');
    sqlite.close();
    const before = readFileSync(file);
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(`${file} is damaged or is no emulator's database`) });
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    ['emulator.sqlite', (bytes: Buffer) => bytes.fill(0xff, 4096)],
    ['emulator.sqlite', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['images.sqlite', (bytes: Buffer) => bytes.fill(0xff, 0, 4096)],
  ])('whose file %s was spoilt (%#) is refused by name and left as it is', async (name, spoil) => {
    await (await openLocal({ data })).emulator.close();
    const file = join(data, name);
    writeFileSync(file, spoil(readFileSync(file)));
    const before = readFileSync(file);
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(join(data, 'emulator.pid'))).toBe(false);
  });

  /** Spoils the first page of a table; where that is, another file of the same schema may say. */
  function spoil(file: string, table: string, like = file): void {
    const sqlite = new Sqlite(like, { readonly: true });
    const page = sqlite.prepare<[string], { rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage ?? 0;
    const size = Number(sqlite.pragma('page_size', { simple: true }));
    sqlite.close();
    writeFileSync(file, readFileSync(file).fill(0xff, (page - 1) * size, page * size));
  }

  it('that was closed in order is refused for damage to what everyone asks for first', async () => {
    await (await openLocal({ data })).emulator.close();
    const file = join(data, 'emulator.sqlite');
    spoil(file, 'tenants');
    await expect(openLocal({ data })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
  });

  describe('whose emulator died', () => {
    it.each([
      ['emulator.sqlite', 'dashboards'],
      ['images.sqlite', 'image_0_dashboards'],
    ])('is checked whole: damage to %s that nothing reads at the start is told by name, each time, and left as it is', async (name, table) => {
      await (await openLocal({ data })).emulator.close();
      const file = join(data, name);
      spoil(file, table);
      const before = readFileSync(file);
      writeFileSync(join(data, 'emulator.pid'), '999999999');
      for (let attempt = 0; attempt < 2; attempt += 1) {
        await expect(openLocal({ data })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
      }
      expect(readFileSync(file)).toEqual(before);
    });

    it('is checked for what is left in its journal, too, though somebody has taken the lock away', async () => {
      await (await openLocal({ data })).emulator.close();
      const killed = join(data, 'killed');
      mkdirSync(killed);
      {
        await using local = await openLocal({ data });
        await local.customer('acme.com');
        for (const name of ['emulator.sqlite', 'emulator.sqlite-wal', 'images.sqlite']) copyFileSync(join(data, name), join(killed, name));
      }
      const file = join(killed, 'emulator.sqlite');
      {
        const whole = join(data, 'whole');
        cpSync(killed, whole, { recursive: true });
        await using local = await openLocal({ data: whole });
        expect((await local.call('GET', '/v1/customers')).body.data).toHaveLength(1);
      }
      spoil(file, 'dashboards', join(data, 'emulator.sqlite'));
      await expect(openLocal({ data: killed })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
    });
  });

  it('that is spoilt where nothing reads at the start says so when it is read', async () => {
    let id: string;
    {
      await using local = await openLocal({ data });
      id = await local.customer('acme.com');
    }
    const file = join(data, 'emulator.sqlite');
    const sqlite = new Sqlite(file);
    const page = sqlite.prepare<[], { rootpage: number }>("SELECT rootpage FROM sqlite_schema WHERE name = 'customers'").get()?.rootpage ?? 0;
    sqlite.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, (page - 1) * 4096, page * 4096));
    const log: string[] = [];
    await using local = await openLocal({ data, log: (text) => log.push(text) });
    expect((await local.call('GET', `/v1/customers/${id}`)).body).toMatchObject({ status: 500, detail: expect.stringContaining('damaged') });
    expect((await local.call('GET', '/_emulator/health')).status).toBe(200);
    expect(log).toEqual([expect.stringMatching(/^The file \S+emulator\.sqlite is damaged[^\n]*$/)]);
  });

  it('that is a file, or lies below one, is refused by name', async () => {
    const file = join(data, 'file');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'below')]) {
      await expect(openLocal({ data: folder })).rejects.toMatchObject({ code: 'not_writable', message: expect.stringContaining(folder) });
    }
  });

  it.skipIf(process.platform !== 'linux')('where the system makes no folders is refused by name, and soon', () => {
    const program = `
      import { createEmulator } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
      await createEmulator({ data: '/proc/lealup/below' }).catch((error) => console.log(error.code));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', timeout: 20_000 });
    expect(stdout).toBe('not_writable\n');
  });

  it('without write permission is refused by name', () => {
    chmodSync(data, 0o500);
    const program = `
      import { createEmulator } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
      await createEmulator({ data: ${JSON.stringify(join(data, 'below'))} }).catch((error) => console.log(error.code, error.message));`;
    // Permissions say nothing to root, so root asks as nobody.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: '/', ...asNobody });
    expect(stdout).toMatch(/^not_writable .*below cannot be written \(EACCES\)/);
  });
});
