import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../src/index.ts';
import { NOW, openLocal, type Local } from './local.ts';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lealup-timeline-'));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

/** Changes the file of a closed emulator, as nothing but a fault could. */
function damage(sql: string): void {
  const sqlite = new Sqlite(join(data, 'emulator.sqlite'));
  sqlite.exec(sql);
  sqlite.close();
}

const historyOf = async (local: Local, id: string) => (await local.call('GET', `/v1/customers/${id}/health/history`)).body.data.length;

describe('work that fails', () => {
  it('is recorded, tried three times and given up, and stops nothing else', async () => {
    let [id, job]: string[] = [];
    {
      await using local = await openLocal({ data });
      id = await local.customer('acme.com');
      job = (await local.call('POST', '/v1/customers/bulk-import', { customers: [{ name: 'G', email_domain: 'globex.com' }] })).body.job_id;
      await local.emulator.settled();
    }
    damage(`
      UPDATE jobs SET status = 'queued', input = 'broken', result = NULL, finished_at = NULL;
      INSERT INTO due_work (due_at, kind, tenant, subject) SELECT created_at, 'bulk_import', tenant, id FROM jobs`);
    const log: string[] = [];
    await using local = await openLocal({ data, log: (text) => log.push(text) });
    const status = async () => (await local.call('GET', `/v1/jobs/${job}`)).body.status;
    expect(await status()).toBe('queued');
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('JSON');
    await local.emulator.clock.advance('P2D');
    expect(log).toHaveLength(3);
    expect(await status()).toBe('failed');
    expect(await historyOf(local, id ?? '')).toBe(2);
  });

  it('at night leaves the night out and goes on with the next', async () => {
    let id = '';
    {
      await using local = await openLocal({ data });
      id = await local.customer('acme.com');
      const segment = { name: 'S', rules: { any: [{ field: 'arr', op: 'gte', value: 0 }] } };
      await local.call('POST', '/_emulator/segments', segment);
    }
    damage("UPDATE segments SET rules = 'broken'");
    {
      await using local = await openLocal({ data, log: () => undefined });
      await local.emulator.clock.advance('P1D');
      expect(await historyOf(local, id)).toBe(0);
    }
    damage(`UPDATE segments SET rules = '{"any":[]}'`);
    await using local = await openLocal({ data });
    await local.emulator.clock.advance('P1D');
    expect(await historyOf(local, id)).toBe(1);
  });
});

describe('a running clock', () => {
  it('makes up for the nights that it was stopped, at most ninety, in order', async () => {
    let id = '';
    {
      await using local = await openLocal({ data, clock: 'system', seed: { now: '2024-01-01T12:00:00Z' } });
      id = await local.customer('acme.com');
    }
    // Four hundred days pass while nothing runs.
    damage(`UPDATE meta SET value = json_set(value, '$.offsetMs', json_extract(value, '$.offsetMs') + 400 * 86400000) WHERE key = 'clock'`);
    await using local = await openLocal({ data, clock: 'system' });
    await local.emulator.settled();
    const { body } = await local.call('GET', `/v1/customers/${id}/health/history?from=2024-01-01`);
    const dates: string[] = body.data.map((row: { date: string }) => row.date);
    expect(dates).toHaveLength(90);
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('2025-02-04');
  });
});

describe('two moves of the clock at once', () => {
  it('are refused but for the first', async () => {
    await using local = await openLocal();
    const moves = await Promise.all([
      local.call('POST', '/_emulator/clock', { advance: 'P30D' }),
      local.call('POST', '/_emulator/clock', { advance: 'P1D' }),
    ]);
    expect(new Set(moves.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect((await local.call('GET', '/_emulator/clock')).body.now).not.toBe(NOW);
  });
});

describe('a clock', () => {
  it('that runs makes up, after a long stop, for the last ninety nights and no more', async () => {
    let id = '';
    {
      await using local = await openLocal({ data, clock: 'system' });
      id = await local.customer('acme.com');
    }
    damage("UPDATE meta SET value = json_set(value, '$.offsetMs', json_extract(value, '$.offsetMs') + 200 * 86400000) WHERE key = 'clock'");
    await using local = await openLocal({ data, clock: 'system' });
    await local.emulator.settled();
    const { body } = await local.call('GET', `/v1/customers/${id}/health/history?from=2020-01-01`);
    expect(body.data).toHaveLength(90);
  });

  it('goes on as it was after a restart, unless another mode is asked for', async () => {
    const modeOf = async (options: Partial<Parameters<typeof createEmulator>[0]> = {}) => {
      await using emulator = await createEmulator({ data, ...options });
      const { mode, now } = await emulator.control.getClock();
      // Whether it runs or not, it goes on from where it stood.
      expect(now).toMatch(/^2031-03-10T12:/);
      return mode;
    };
    const modes = [await modeOf({ clock: 'manual', seed: { now: '2031-03-10T12:00:00Z' } }), await modeOf(), await modeOf({ clock: 'system' }), await modeOf(), await modeOf({ clock: 'manual' })];
    expect(modes).toEqual(['manual', 'manual', 'system', 'system', 'manual']);
  });
});
