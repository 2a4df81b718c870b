import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EXAMPLE_WEBHOOK_SECRET, PUBLISHED_API_KEY } from '@lealup/emulator';
import { describe, expect, test } from 'vitest';
import { openStage } from './terminal.ts';

const BIN = join(import.meta.dirname, '../../packages/cli/bin/lealup.cjs');
const node = (code: string) => ['emulate', 'exec', '--', process.execPath, '-e', code];

describe('lealup emulate exec', () => {
  test('runs a program with the variables of an emulator that ends with it', async () => {
    await using stage = await openStage();
    const program = `
      const { LEALUP_BASE_URL: url, LEALUP_API_KEY: key, LEALUP_WEBHOOK_SECRET: secret } = process.env;
      fetch(url + '/v1/users/me', { headers: { authorization: 'Bearer ' + key } }).then((response) => console.log(JSON.stringify({ url, key, secret, status: response.status })))`;
    const { code, out } = await stage.lealup(node(program));
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ key: PUBLISHED_API_KEY, secret: EXAMPLE_WEBHOOK_SECRET, status: 200 });
    expect(told.url).not.toBe(stage.url);
    await expect(fetch(told.url)).rejects.toThrow('fetch failed');
  });

  test.each([
    ['process.exit(0)', 0],
    ['process.exit(7)', 7],
    ['process.exit(255)', 255],
    ["process.kill(process.pid, 'SIGKILL')", 137],
  ])('%s ends it with %i', async (program, code) => {
    await using stage = await openStage();
    expect(await stage.lealup(node(program))).toMatchObject({ code });
  });

  test('gives the program its standard input and keeps its streams apart', async () => {
    await using stage = await openStage();
    const program = "process.stdin.on('data', (text) => { console.log(String(text).toUpperCase()); console.error('aside'); })";
    expect(await stage.lealup(node(program), { stdin: 'abc' })).toEqual({ code: 0, out: 'ABC\n', err: 'aside\n' });
  });

  test('takes flags of the program for its own only before it', async () => {
    await using stage = await openStage();
    const words = ['emulate', 'exec', process.execPath, '-e', 'console.log(process.argv.slice(1).join())', '--', '--port', '-x'];
    expect(await stage.lealup(words)).toMatchObject({ code: 0, out: '--port,-x\n' });
  });

  test('says that there is no such program', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['emulate', 'exec', '--', 'no-such-program']);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: There is no program no-such-program\.\n.*\n next: lealup emulate exec -- npm test\n$/);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on, and ends as the program does', async (signal) => {
    const program = `process.on('${signal}', () => { console.log('heard'); process.exit(5); }); setInterval(() => {}, 1000); console.log(process.pid)`;
    const child = spawn(process.execPath, [BIN, ...node(program)], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8');
    let text = '';
    child.stdout.on('data', (chunk: string) => {
      if (text === '') child.kill(signal);
      text += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(5);
    expect(text).toMatch(/^\d+\nheard\n$/);
    expect(() => process.kill(Number(text.split('\n')[0]), 0)).toThrow('ESRCH');
  });
});

describe('an emulator in the background', () => {
  const NOWHERE = { env: { LEALUP_BASE_URL: undefined } };

  test('starts, tells that it is ready, and stops', async () => {
    await using stage = await openStage();
    const { url, pid } = JSON.parse((await stage.lealup(['emulate', 'start', '--detach', '--port', 'auto', '--clock', 'manual'], NOWHERE)).out);
    expect(await stage.json(['emulate', 'status', '--wait'], NOWHERE)).toMatchObject({ status: 'ready', url, pid, clock: 'manual', log: expect.any(String) });
    expect(await stage.json(['emulate', 'env', '--format', 'json'], { env: { LEALUP_BASE_URL: url } })).toMatchObject({ LEALUP_BASE_URL: url });
    const again = await stage.lealup(['emulate', 'start', '--detach', '--port', new URL(url).port, '--data', 'd'], NOWHERE);
    expect(again.code).toBe(5);
    expect(again.err).toContain(`The port ${new URL(url).port} is in use.`);
    expect(await stage.lealup(['emulate', 'stop'], NOWHERE)).toMatchObject({ code: 0 });
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(await stage.lealup(['emulate', 'status'], { env: { LEALUP_BASE_URL: url } })).toMatchObject({ code: 3 });
    expect(await stage.lealup(['emulate', 'stop'], { env: { LEALUP_BASE_URL: url } })).toMatchObject({ code: 3, err: expect.stringContaining(`No emulator runs at ${url}.`) });
  });

  test('that someone else started is not stopped', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['emulate', 'stop']);
    expect(code).toBe(2);
    expect(err).toContain('was not started with --detach');
    expect(await stage.json(['emulate', 'status'])).toMatchObject({ status: 'ready', pid: null });
  });

  test('that never comes is waited for no longer than asked', async () => {
    const stage = await openStage();
    await stage.emulator.close();
    const { code, err } = await stage.lealup(['emulate', 'status', '--wait', '--timeout', '0.2']);
    expect(code).toBe(9);
    expect(err).toContain('within 0.2 s');
  });
});

test.each([
  ['sh', /^export LEALUP_BASE_URL='http:\/\/127\.0\.0\.1:\d+'\nexport LEALUP_API_KEY='lealup_sk_test_emulator'\nexport LEALUP_WEBHOOK_SECRET='whsec_\S+'\n$/],
  ['github', /^LEALUP_BASE_URL=http:\/\/127\.0\.0\.1:\d+\nLEALUP_API_KEY=lealup_sk_test_emulator\nLEALUP_WEBHOOK_SECRET=whsec_\S+\n$/],
])('lealup emulate env prints %s', async (format, expected) => {
  await using stage = await openStage();
  expect((await stage.lealup(['emulate', 'env', '--format', format])).out).toMatch(expected);
});

test('a port that is taken is an error that says who holds it', async () => {
  await using stage = await openStage();
  const { port } = new URL(stage.url);
  const { code, err } = await stage.lealup(['emulate', '--port', port]);
  expect(code).toBe(5);
  const [what, why, next] = err.split('\n');
  expect(what).toBe(`error: The port ${port} is in use.`);
  expect(why).toContain('a LealUp emulator');
  if (process.platform === 'linux') expect(why).toContain(`process ${process.pid}`);
  expect(next).toBe(' next: lealup emulate --port auto');
  const exec = await stage.lealup(['emulate', 'exec', '--port', port, '--', 'node', '--port', '1']);
  expect(exec.err).toContain('next: lealup emulate exec --port auto -- node --port 1');
});
