import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, openStage, type Stage } from './terminal.ts';

const FILE = 'name,email_domain,arr\nA,a.com,1\nB,b.com,x\n';

/** Runs a line of bash in the folder of a stage; its emulator is served meanwhile. */
function inBash({ folder, url }: Stage, line: string): Promise<{ code: number | null; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], HOME: folder, LEALUP_KEYRING: 'off', LEALUP_BASE_URL: url, NODE_DISABLE_COMPILE_CACHE: '1' };
  return new Promise((resolve) => {
    const child = execFile('bash', ['-c', line], { cwd: folder, env }, (_error, out, err) => resolve({ code: child.exitCode, out, err }));
  });
}

test('what another program writes is read as a file is, and its rejected rows are kept in this folder', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  const { code, out } = await inBash(stage, `'${process.execPath}' '${BIN}' customers import <(cat customers.csv)`);
  expect([code, JSON.parse(out)]).toMatchObject([8, { created: 1, failed: 1, rejected_file: 'stdin.rejected.csv' }]);
  expect((await readdir(stage.folder)).toSorted()).toEqual(['customers.csv', 'stdin.rejected.csv']);
});

test('a file is not written over by its own rejected rows', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  expect(await stage.lealup(['customers', 'import', 'customers.csv', '--rejected', './customers.csv'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('error: --rejected ./customers.csv is the file that is imported.\n'),
  });
  expect(await readFile(join(stage.folder, 'customers.csv'), 'utf8')).toBe(FILE);
  expect(await stage.json(['customers', 'list'])).toMatchObject({ data: [] });
});

test('where nothing can be noted an import goes on, and says that it could not be gone on with', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), FILE);
  // Nobody, not even root, puts a file in the place of a folder.
  await mkdir(join(stage.folder, 'customers.csv.journal.json'));
  const { code, err } = await stage.lealup(['customers', 'import', 'customers.csv']);
  expect([code, err]).toEqual([8, expect.stringMatching(/^warning: how far the import is cannot be noted \(E[A-Z]+\): if it is stopped it has to be begun anew\nline 3: /)]);
});

test('a column that --typed names and the file has not is told, with the one that was meant', async () => {
  await using stage = await openStage();
  await writeFile(join(stage.folder, 'customers.csv'), 'name,email_domain,cf_seats\nA,a.com,1\n');
  const { code, err } = await stage.lealup(['customers', 'import', 'customers.csv', '--typed', 'cf_seat']);
  expect([code, err]).toEqual([2, expect.stringContaining('error: customers.csv has no column cf_seat.\n  why: --typed names it; did you mean cf_seats?\n next: lealup customers import customers.csv --typed cf_seats\n')]);
});

test('the command for the rejected rows calls the same workspace, and reads them alike', async () => {
  await using stage = await openStage();
  await stage.lealup(['profile', 'add', 'staging', '--base-url', stage.url]);
  await stage.lealup(['login', '--profile', 'staging', '--api-key-stdin'], { stdin: 'lealup_sk_test_emulator' });
  await writeFile(join(stage.folder, 'customers.csv'), Buffer.from('name;domain;mrr\nÄ;a.com;x\nB;b.com;1,5\n', 'latin1'));
  const { err } = await stage.lealup(['customers', 'import', 'customers.csv', '--profile', 'staging', '--encoding', 'windows-1252', '--raw', '--rejected=bad.csv', '--on-conflict', 'fail']);
  expect(err).toContain('The rejected rows are in bad.csv; mend them, then: lealup customers import bad.csv --profile staging --raw --on-conflict fail --decimal comma\n');
});
