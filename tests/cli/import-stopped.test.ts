import { appendFile, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStage, type Result, type Stage } from './terminal.ts';

const IMPORT = ['customers', 'import', 'customers.csv', '--mode', 'create', '--on-conflict', 'fail'];
const FILE = `name,email_domain,arr\n${Array.from({ length: 2500 }, (_, index) => `C${index},c${index}.com,${index % 1000 === 3 ? 'x' : 1}\n`).join('')}`;

/** A request by how it begins, and the how manieth of them. */
type Moment = readonly [request: string, times: number];

/** Presses Ctrl-C as a request is sent; what `--debug` says is left out. */
async function stopAt(stage: Stage, [request, times]: Moment, { argv = IMPORT, stdin = '' } = {}): Promise<Result> {
  const [method = '', path = ''] = request.split(' ');
  const { code, out, err } = await stage.lealup([...argv, '--debug'], {
    stdin,
    onText(written, interrupt) {
      if (written.err.split(`lealup request {"method":"${method}","path":"${path}`).length > times) interrupt('SIGINT');
    },
  });
  return { code, out, err: err.split('\n').filter((line) => !line.startsWith('lealup ')).join('\n') };
}

async function goOn(stage: Stage): Promise<unknown> {
  const { code, out } = await stage.lealup([...IMPORT, '--resume']);
  expect(code).toBe(8);
  return JSON.parse(out);
}

test.each<[string, Moment, string]>([
  ['as the first rows are sent', ['POST', 1], 'before the first rows were done'],
  ['as their job is followed', ['GET /v1/jobs', 1], 'before the first rows were done'],
  ['as the second thousand is sent', ['POST', 2], 'after line 1002'],
  ['as the last job is followed', ['GET /v1/jobs', 3], 'after line 2003'],
])('Ctrl-C %s: what was sent is imported once, and the way on goes through to the end', async (_, moment, where) => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  const stopped = await stopAt(stage, moment);
  expect(stopped).toMatchObject({ code: 130, err: expect.stringContaining(`Stopped ${where}. To go on: lealup ${IMPORT.join(' ')} --debug --resume\n`) });
  expect(await goOn(stage)).toMatchObject({ created: 2497, updated: 0, skipped: 0, failed: 3 });
  const rejected = await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8');
  expect(rejected.match(/^C\d+/gm)).toEqual(['C3', 'C1003', 'C2003']);
  expect((await readdir(stage.folder)).toSorted()).toEqual(['customers.csv', 'customers.rejected.csv']);
});

test.each<[string, Moment, string]>([
  ['the first of them, over what an older import left', ['POST', 1], 'name,email_domain,arr,reason\nC3,c3.com,x,line 5: killed\n'],
  ['some of them', ['POST', 2], 'C1003,c1003.com,x,line 1005: killed\n'],
])('an import that was killed as it had written down %s writes no rejected row down twice', async (_, moment, left) => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  await stopAt(stage, moment);
  await appendFile(join(stage.folder, 'customers.rejected.csv'), left);
  await goOn(stage);
  const rejected = await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8');
  expect(rejected.split('\n').map((line) => line.split(',')[0])).toEqual(['name', 'C3', 'C1003', 'C2003', '']);
});

test('rejected rows that were moved away meanwhile stay away, and the file has its header again', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  await stopAt(stage, ['POST', 2]);
  await rename(join(stage.folder, 'customers.rejected.csv'), join(stage.folder, 'moved.csv'));
  await goOn(stage);
  const names = async (file: string) => (await readFile(join(stage.folder, file), 'utf8')).split('\n').map((line) => line.split(',')[0]);
  expect([await names('moved.csv'), await names('customers.rejected.csv')]).toEqual([['name', 'C3', ''], ['name', 'C1003', 'C2003', '']]);
});

test('Ctrl-C before anything is sent leaves nothing behind', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE.replace('arr', 'cf_tier'));
  expect(await stopAt(stage, ['GET /v1/customers', 1])).toMatchObject({ code: 130, out: '' });
  expect(await readdir(stage.folder)).toEqual(['customers.csv']);
});

test('Ctrl-C at the question, which takes no colour that is not wanted, changes nothing', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  // The library of the prompts looks at the process itself.
  vi.stubEnv('FORCE_COLOR', '1');
  const { code, err } = await stage.lealup([...IMPORT, '--color', 'never'], { typed: '\u0003' });
  vi.unstubAllEnvs();
  expect([code, err]).toEqual([130, expect.stringContaining('The question was left; nothing was changed.')]);
  // oxlint-disable-next-line no-control-regex
  expect(err).not.toMatch(/\u001B\[[\d;]*m/);
  expect(await readdir(stage.folder)).toEqual(['customers.csv']);
  expect(await stage.json(['customers', 'list'])).toMatchObject({ data: [] });
});

test('an import of standard input that was stopped says from where to import again', async () => {
  await using stage = await openStage();
  const { code, err } = await stopAt(stage, ['POST', 2], { argv: ['customers', 'import', '-'], stdin: FILE });
  expect([code, err]).toEqual([130, expect.stringContaining('Stopped after line 1002. It cannot be gone on with: import what comes after that line of standard input again.\n')]);
});

test('a failure on the way leaves the way on, and its own exit code', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  await stage.json(['emulate', 'faults', 'add', 'POST /v1/customers/bulk-import 403 nth=2']);
  const { code, err } = await stage.lealup(IMPORT);
  expect([code, err]).toEqual([4, expect.stringContaining(`Stopped after line 1002. To go on: lealup ${IMPORT.join(' ')} --resume\n`)]);
  await stage.lealup(['emulate', 'faults', 'clear', '--yes']);
  expect(await goOn(stage)).toMatchObject({ created: 2497, failed: 3 });
});

test('an import that was stopped is told of by the next one, which starts anew', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  await stopAt(stage, ['POST', 2]);
  const { err } = await stage.lealup(IMPORT);
  expect(err).toContain('An import of customers.csv was stopped after line 1002; --resume would go on with it, and this one starts anew.\n');
  expect((await stage.lealup([...IMPORT, '--resume'])).err).toContain('No import of customers.csv was stopped: it is imported from its beginning.\n');
});

test('the bar of an import that goes on begins where it was', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  await stopAt(stage, ['POST', 2]);
  await stage.json(['emulate', 'faults', 'add', 'getJob 600ms']);
  const { err } = await stage.lealup([...IMPORT, '--resume'], { terminal: true, env: { NO_COLOR: '1' } });
  expect(err).toMatch(/99 %, \d+ s left {2}2499 of 2500 rows/);
});
