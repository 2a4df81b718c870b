import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { customersNamed, openStage } from './terminal.ts';

const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };

async function openScored() {
  const stage = await openStage({ seed: SEED });
  const lines = Array.from({ length: 28 }, (_, day) => {
    const timestamp = new Date(Date.parse('2026-03-10T00:00:00Z') - day * 86_400_000).toISOString();
    return JSON.stringify({ email_domain: 'acme.com', event_name: 'login', timestamp, user_email: 'ana@acme.com' });
  });
  await writeFile(join(stage.folder, 'events.ndjson'), lines.join('\n'));
  await stage.lealup(['events', 'send', 'events.ndjson', '--resolve', 'email_domain']);
  return stage;
}

test('a score is drawn on a terminal, dimensions without data as N/A', async () => {
  await using stage = await openScored();
  const { code, out } = await stage.lealup(['health', 'recalculate', 'acme.com'], { terminal: true, env: { NO_COLOR: '1' } });
  expect(code).toBe(0);
  const [title, usage, engagement] = out.split('\n');
  expect(title).toMatch(/^acme\.com {2}\d+\.\d {2}(healthy|neutral|at_risk)$/);
  expect(usage).toMatch(/^ {2}Product usage {2}[█░]{24} +\d+\.\d +× 100\.0 % {2}= \d+\.\d$/);
  expect(engagement).toMatch(/^ {2}Engagement {5}░{24} +N\/A$/);
});

test('a score is JSON in a pipe', async () => {
  await using stage = await openScored();
  await stage.lealup(['health', 'recalculate', '--all']);
  expect(await stage.json(['health', 'get', 'Acme', '--json', 'score,status'])).toEqual({ score: expect.any(Number), status: expect.any(String) });
});

test('all customers are scored, a line each', async () => {
  await using stage = await openScored();
  const { code, out } = await stage.lealup(['health', 'recalculate', '--all', '-o', 'ndjson', '--json', 'score']);
  expect(code).toBe(0);
  expect(out).toMatch(/^(\{"score":[\d.]+\}\n){2}$/);
});

test('a customer that is not there has no score', async () => {
  await using stage = await openScored();
  expect(await stage.lealup(['health', 'get', 'nobody.com'])).toMatchObject({ code: 3, out: '' });
});
