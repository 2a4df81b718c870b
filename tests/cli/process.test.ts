import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { watch, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { VERSION } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { BIN, openStage } from './terminal.ts';

function start(argv: readonly string[], { env, cwd, nodeFlags = [] }: { env?: NodeJS.ProcessEnv; cwd?: string; nodeFlags?: string[] } = {}) {
  const child = spawn(process.execPath, [...nodeFlags, BIN, ...argv], { env: { ...process.env, ...env }, cwd });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  const exited: Promise<[code: number | null, signal: NodeJS.Signals | null]> = once(child, 'exit').then(([code, signal]) => [code, signal]);
  return { child, exited };
}

async function textOf(stream: NodeJS.ReadableStream, isEnough: (text: string) => boolean): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (isEnough(text)) break;
  }
  return text;
}

describe('the program as a process', () => {
  test('can be run as it stands', () => {
    expect(() => accessSync(BIN, constants.X_OK)).not.toThrow();
    expect(spawnSync(BIN, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${VERSION}\n`);
  });

  test.each(['12.22.12', '20.20.2', '22.22.1', '23.11.0', '24.14.9', '25.9.0'])('says one sentence on Node %s and exits with 1', (version) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require(${JSON.stringify(BIN)})`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^lealup needs Node\\.js 22\\.22\\.2 .* this is ${version}: install one from https://nodejs\\.org\\.\\n$`));
  });

  test('passes on the exit code, and writes each stream where it belongs', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'custmers'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  });

  test('ends quietly with 0 when its reader has seen enough', () => {
    const { stdout, stderr } = spawnSync('bash', ['-c', '"$0" "$1" api ls -o ndjson | head -c 10 > /dev/null; echo "${PIPESTATUS[0]}"', process.execPath, BIN], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  test.each([
    ['SIGTERM', 0],
    ['SIGHUP', 0],
    ['SIGINT', 130],
  ] as const)('an emulator ends on %s with %i', async (signal, code) => {
    const { child, exited } = start(['emulate', '--port', '0']);
    const announced = JSON.parse(await textOf(child.stdout, (text) => text.includes('\n')));
    expect(announced.pid).toBe(child.pid);
    child.kill(signal);
    expect(await exited).toEqual([code, null]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('an emulator that is still seeding at a %s never says that it is ready', async (signal) => {
    await using stage = await openStage();
    const ready = join(stage.folder, 'ready');
    await writeFile(ready, 'http://127.0.0.1:1\n');
    const removed = watch(stage.folder)[Symbol.asyncIterator]().next();
    const { child, exited } = start(['emulate', '--port', '0', '--seed', 'load:20x2000', '--ready-file', ready]);
    await removed;
    child.kill(signal);
    expect([await exited, await textOf(child.stdout, () => false), existsSync(ready)]).toEqual([[130, null], '', false]);
  });

  test('one interruption ends a command that waits for standard input', async () => {
    await using stage = await openStage();
    const { child, exited } = start(['events', 'send', '-', '--resolve', 'email_domain'], { env: { LEALUP_BASE_URL: stage.url }, cwd: stage.folder });
    child.stdin.write(`${JSON.stringify({ email_domain: 'x.com', event_name: 'a' })}\n${'bad\n'.repeat(1500)}`);
    await textOf(child.stderr, (text) => text.includes('line 2:'));
    child.kill('SIGINT');
    expect(await exited).toEqual([130, null]);
  });

  test.each([['f.ndjson'], ['f.ndjson', '--watch'], ['-']])('an interruption before anything was read ends events send %s %s', async (...words) => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'f.ndjson'), '{"customer_id":"a","event_name":"login"}\n');
    const early = `const { on } = process; process.on = function (name, ...rest) { on.call(this, name, ...rest); if (name === 'SIGTERM') process.emit('SIGINT', 'SIGINT'); return this; };`;
    const { child, exited } = start(['events', 'send', ...words], { env: { LEALUP_BASE_URL: stage.url }, cwd: stage.folder, nodeFlags: ['--import', `data:text/javascript,${encodeURIComponent(early)}`] });
    const err = await textOf(child.stderr, () => false);
    expect([await exited, err]).toEqual([[130, null], expect.not.stringMatching(/error/i)]);
    expect(stage.emulator.requests.list({ operationId: 'sendEvents' })).toEqual([]);
  });

  test('a second interruption stops at once', async () => {
    // A request without an end is drained until a timer of seconds ends it; here that timer never fires.
    const endless = 'const { setTimeout } = globalThis; globalThis.setTimeout = (run, ms, ...rest) => setTimeout(run, ms < 5000 ? ms : 2 ** 31 - 1, ...rest);';
    const { child, exited } = start(['emulate', '--port', '0'], { nodeFlags: ['--import', `data:text/javascript,${encodeURIComponent(endless)}`] });
    const { url } = JSON.parse(await textOf(child.stdout, (text) => text.includes('\n')));
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write('POST /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 10\r\n\r\n{');
    await fetch(`${url}/_emulator/health`);
    child.kill('SIGINT');
    await textOf(child.stderr, (text) => text.includes('again stops at once'));
    child.kill('SIGINT');
    const [code] = await exited;
    socket.destroy();
    expect(code).toBe(130);
  });
});
