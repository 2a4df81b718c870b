import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dump } from './dump.ts';

const LEALUP = fileURLToPath(new URL('../../packages/cli/bin/lealup.cjs', import.meta.url));
const KILLS = process.env['LEALUP_SOAK'] === '1' ? 50 : 5;
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
  const started = spawn(process.execPath, [LEALUP, 'emulate', '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: started.stdout }).once('line', resolve);
    started.once('exit', (code) => reject(new Error(`lealup emulate ended with ${code}`)));
  });
  return String((JSON.parse(line) as { url: unknown }).url);
}

async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function call(url: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: 'Bearer lealup_sk_test_emulator', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
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
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const url = await start(killed);
      const moving = call(url, 'POST', '/_emulator/clock', { set: target }).catch(() => null);
      const wanted = firstDay + (DAYS * kill) / (KILLS + 2);
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
