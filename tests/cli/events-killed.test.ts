import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { BIN, customersNamed, openStage } from './terminal.ts';

const LINES = 3000;

test('a sending that was killed goes on from the place that it kept, and counts nothing twice', async () => {
  await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
  const customer = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
  const now = Date.now();
  const lines = Array.from({ length: LINES }, (_, index) => JSON.stringify({ customer_id: customer, event_name: 'login', timestamp: new Date(now - index).toISOString() }));
  await writeFile(join(stage.folder, 'f.ndjson'), lines.join('\n'));

  const kept = fileNamed(stage.folder, 'f.ndjson.journal.json');
  // The second thousand would come in a minute.
  const args = ['events', 'send', 'f.ndjson', '--rate', '16', '--base-url', stage.emulator.url ?? ''];
  const child = spawn(process.execPath, [BIN, ...args], { cwd: stage.folder, env: { ...process.env, LEALUP_API_KEY: stage.emulator.apiKey }, stdio: 'ignore' });
  const exited = once(child, 'exit');
  await kept;
  child.kill('SIGKILL');
  await exited;

  const rest = await stage.lealup(['events', 'send', 'f.ndjson', '--resume', '-o', 'json']);
  expect(rest.err).toContain('Going on after line 1000.');
  expect(JSON.parse(rest.out)).toMatchObject({ accepted: LINES - 1000, deduplicated: 0 });
  expect(existsSync(join(stage.folder, 'f.ndjson.journal.json'))).toBe(false);
});

test('a sending that was killed writes no rejected line down twice, and loses none', async () => {
  await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
  const customer = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
  const good = JSON.stringify({ customer_id: customer, event_name: 'login', timestamp: new Date().toISOString() });
  // The second thousand follows the first at once, before its end is noted; the third would come in two minutes.
  const lines = Array.from({ length: LINES }, (_, index) => (index >= 1000 && index % 8 === 0 ? good : `{bad ${index}}`));
  const bad = lines.filter((line) => line !== good);
  await writeFile(join(stage.folder, 'f.ndjson'), `${lines.join('\n')}\n`);
  // What an older sending left is not gone on with.
  await writeFile(join(stage.folder, 'f.rejected.ndjson'), 'of another day\n');

  const args = ['events', 'send', 'f.ndjson', '--rate', '1', '--keep-repeats', '--base-url', stage.emulator.url ?? ''];
  const child = spawn(process.execPath, [BIN, ...args], { cwd: stage.folder, env: { ...process.env, LEALUP_API_KEY: stage.emulator.apiKey }, stdio: 'ignore' });
  const exited = once(child, 'exit');
  await Promise.race([lineOf(stage.folder, 'f.rejected.reasons.ndjson', 2000), exited]);
  child.kill('SIGKILL');
  await exited;

  const rest = await stage.lealup(['events', 'send', 'f.ndjson', '--resume', '--keep-repeats']);
  expect([rest.code, rest.err]).toEqual([8, expect.stringMatching(/^Going on after line \d000\.$/m)]);
  expect(await readFile(join(stage.folder, 'f.rejected.ndjson'), 'utf8')).toBe(`${bad.join('\n')}\n`);
  const reasons = (await readFile(join(stage.folder, 'f.rejected.reasons.ndjson'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line).line);
  expect(reasons).toEqual(lines.flatMap((line, index) => (line === good ? [] : [index + 1])));
});

test('standard input that is the file to which rejected lines would go is refused, and stays as it is', async () => {
  await using stage = await openStage();
  const file = join(stage.folder, 'stdin.rejected.ndjson');
  await writeFile(file, '{bad\n');
  const input = await open(file);
  const child = spawn(process.execPath, [BIN, 'events', 'send', '-', '--base-url', stage.emulator.url ?? ''], { cwd: stage.folder, stdio: [input.fd, 'ignore', 'pipe'] });
  const exited = once(child, 'exit');
  const err = await text(child.stderr ?? Readable.from([]));
  await input.close();
  expect([await exited, err]).toEqual([[2, null], expect.stringContaining('Rejected lines would be written over stdin.rejected.ndjson, which is to be sent.')]);
  expect(await readFile(file, 'utf8')).toBe('{bad\n');
});

test('a folder where nothing can be noted is said once, and the file is sent', async () => {
  await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
  const customer = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
  await writeFile(join(stage.folder, 'f.ndjson'), `{"customer_id":"${customer}","event_name":"login"}\n`.repeat(2500));
  // A name that is taken by a folder cannot be written, whoever asks.
  await mkdir(join(stage.folder, 'f.ndjson.journal.json', 'taken'), { recursive: true });
  const { code, err, out } = await stage.lealup(['events', 'send', 'f.ndjson', '-o', 'json', '--concurrency', '1']);
  expect(err.match(/How far it got cannot be noted in f\.ndjson\.journal\.json/g)).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ accepted: 2500 });
  expect(code).toBe(0);
});

/** Resolves once a file of reasons tells of that line. */
async function lineOf(folder: string, name: string, line: number): Promise<void> {
  for await (const { filename } of watch(folder)) {
    if (filename === name && (await readFile(join(folder, name), 'utf8')).includes(`{"line":${line},`)) return;
  }
}

/** Resolves once a file of that name is in the folder. */
async function fileNamed(folder: string, name: string): Promise<void> {
  for await (const { filename } of watch(folder)) if (filename === name) return;
}
