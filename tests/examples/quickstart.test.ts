import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../examples/quickstart/src/generate-events.ts';

const quickstart = fileURLToPath(new URL('../../examples/quickstart/src/quickstart.ts', import.meta.url));

const run = (...flags: string[]) => spawnSync(process.execPath, [quickstart, ...flags], { encoding: 'utf8', cwd: tmpdir() });
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lealup-quickstart-'));

describe('the quickstart', () => {
  it('holds all that it says, and leaves nothing behind', () => {
    const before = leftovers();
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('All of it held.');
    for (const command of ['lealup emulate', 'lealup customers import', 'lealup events send', 'lealup health recalculate']) {
      expect(stdout).toContain(`$ ${command}`);
    }
    expect(leftovers()).toEqual(before);
  });

  it('leaves the emulator running with --keep', async () => {
    const before = leftovers();
    const { status, stdout } = run('--keep');
    expect(status).toBe(0);
    const [, url = '', pid = ''] = /goes on at (\S+) as process (\d+)/.exec(stdout) ?? [];
    const response = await fetch(`${url}/v1/customers`, { headers: { authorization: 'Bearer lealup_sk_test_emulator' } });
    expect(((await response.json()) as { data: unknown[] }).data).toHaveLength(3);
    process.kill(Number(pid), 'SIGTERM');
    const left = leftovers().filter((name) => !before.includes(name));
    expect(left).toHaveLength(1);
    for (const name of left) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  });
});

describe('its event log', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');

  it('is the same for the same seed, and another for another', () => {
    expect(generateEvents(now, 1)).toEqual(generateEvents(now, 1));
    expect(generateEvents(now, 1)).not.toEqual(generateEvents(now, 2));
  });

  it('has at least 5000 lines over 29 days, fewer on weekends, and one customer that goes quiet', () => {
    const lines = generateEvents(now, 1);
    expect(lines.length).toBeGreaterThanOrEqual(5000);
    const events = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as { email_domain?: string; timestamp?: string }];
      } catch {
        return [];
      }
    });
    const days = new Map<string, number>();
    for (const { timestamp = '' } of events) days.set(timestamp.slice(0, 10), (days.get(timestamp.slice(0, 10)) ?? 0) + 1);
    const on = (weekdays: number[]) => [...days].filter(([day]) => weekdays.includes(new Date(day).getUTCDay())).reduce((sum, [, count]) => sum + count, 0);
    expect(on([2, 3]) / 2).toBeGreaterThan(on([0, 6]));
    const quiet = events.filter((event) => event.email_domain === 'initech.example').map((event) => event.timestamp ?? '');
    expect(quiet.sort().at(-1)?.slice(0, 10) ?? '').toMatch(/^2026-0(2|3-0[0-4])/);
  });
});
