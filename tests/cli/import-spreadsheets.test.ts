import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeKey } from './credentials.ts';
import { openStage, type Stage } from './terminal.ts';

const IMPORT = ['customers', 'import', 'customers.csv'];

async function write(stage: Stage, content: string | Uint8Array): Promise<void> {
  await writeFile(join(stage.folder, 'customers.csv'), content);
}

describe('what spreadsheets leave in a file', () => {
  test.each([
    ['rows of empty cells', 'name,email_domain,arr\r\nA,a.com,1\r\n,,\r\n , ,\r\n   \r\nB,b.com,2\r\n,,\r\n', ''],
    ['empty cells behind the last column', 'name,email_domain\nA,a.com,,\nB,b.com, \n', ''],
    ['columns without a name', 'name,email_domain,,\nA,a.com,,\nB,b.com,x,\n', ''],
    ['rows that end early', 'name,email_domain,arr,status\nA,a.com\nB,b.com,2\n', 'customers.csv is read as lines 2, 3 with their last cells empty.\n'],
    ['a line that names the delimiter, in capitals', 'SEP=;\r\nname;email_domain\r\nA;a.com\r\nB;b.com\r\n', 'customers.csv is read as separated by semicolons.\n'],
    ['the same line in quotes', '"sep=;"\r\nname;email_domain\r\nA;a.com\r\nB;b.com\r\n', 'customers.csv is read as separated by semicolons.\n'],
    ['the same line in a file that was saved again', 'sep=,,\nname,email_domain\nA,a.com\nB,b.com\n', ''],
    ['a sheet compressed by gzip', gzipSync('name,email_domain\nA,a.com\nB,b.com\n'), ''],
  ])('%s make no difference', async (_, content, said) => {
    await using stage = await openStage();
    await write(stage, content);
    expect(await stage.lealup(IMPORT)).toMatchObject({ code: 0, err: `${said}2 created, 0 updated, 0 skipped, 0 rejected.\n` });
  });

  test('a row that ends before its domain, or goes on behind the header, is rejected', async () => {
    await using stage = await openStage();
    await write(stage, 'name,email_domain\nA\nB,b.com,x\nC,c.com\n');
    const { code, err } = await stage.lealup(IMPORT);
    expect(code).toBe(8);
    expect(err).toContain('line 2: has 1 cells, and the header 2.\nline 3: has 3 cells, and the header 2.\n');
    expect(await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8')).toContain('\nB,b.com,');
  });

  test('dates are taken with a time of midnight, and with the name of a month', async () => {
    await using stage = await openStage();
    const dates = ['2026-04-03T00:00:00.000Z', '2026-04-03 00:00', '3-Apr-26', '03 April 2026', 'Apr 3, 2026', 'April 3rd 2026', '3. Sept. 2026'];
    await write(stage, `name;domain;renews\n${dates.map((date, index) => `C;c${index}.com;${date}\n`).join('')}`);
    expect(await stage.lealup(IMPORT)).toMatchObject({ code: 0 });
    const { out } = await stage.lealup(['customers', 'list', '-o', 'csv', '--json', 'renewal_date']);
    expect(out.trim().split('\n').slice(1).toReversed()).toEqual([...Array.from({ length: 6 }, () => '2026-04-03'), '2026-09-03']);
  });

  test('a column that LealUp has not is named, and of many the first', async () => {
    await using stage = await openStage();
    await write(stage, `name,email_domain,${Array.from({ length: 40 }, (_, index) => `c${index}`).join(',')}\n`);
    expect((await stage.lealup(IMPORT)).err).toContain('warning: the columns c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 30 more are none that LealUp takes, and are left out\n');
  });
});

describe('what is no table', () => {
  test.each([
    ['an Excel workbook', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'), 'customers.csv is a workbook or another zip file, not CSV.', 'save the sheet as CSV'],
    ['an old Excel workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'customers.csv is a workbook of an old Excel, not CSV.', 'save the sheet as CSV'],
    ['bytes that are no text', Buffer.from([0, 0, 0, 0, 1, 2, 3, 0]), 'customers.csv is no text.', 'zero bytes'],
    ['a byte order mark alone', '\uFEFF', 'customers.csv is empty.', 'names of the columns'],
    ['UTF-8 with bytes of another encoding', Buffer.concat([Buffer.from('name,email_domain\nMüller,a.com\nB'), Buffer.from([0xfc]), Buffer.from(',b.com\n')]), 'customers.csv is UTF-8 but for line 3.', 'next: lealup customers import customers.csv --encoding utf-8\n'],
    ['a quote within a cell', 'name,email_domain\nAcme "The" Inc,a.com\n', 'Line 2 of customers.csv is no CSV.', 'a cell with a quote in it stands in quotes, with that quote doubled: "5"" disk"'],
    ['a header without names that are known', '\n\nAcme,acme.com\n', 'has no column email_domain and no column name.', 'line 3 has: Acme, acme.com; '],
    ['a header of an update', 'domain,arr\na.com,1\n', 'customers.csv has no column name.', 'next: lealup customers import customers.csv --mode update\n'],
  ])('%s: said, and refused with 2', async (_, content, sentence, why) => {
    await using stage = await openStage();
    await write(stage, content);
    const { code, out, err } = await stage.lealup(IMPORT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain(why);
    expect(await readdir(stage.folder)).toEqual(['customers.csv']);
  });

  test('an accidental pair of bytes in Latin-1 does not make it UTF-8', async () => {
    await using stage = await openStage();
    await write(stage, Buffer.from('name,email_domain\nMüller Öl Ã¼,a.com\nJürgen,b.com\n', 'latin1'));
    expect(await stage.lealup(IMPORT)).toMatchObject({ code: 0, err: expect.stringContaining('is read as Windows-1252.') });
  });
});

describe('a key that may not read users', () => {
  const customers = [{ name: 'Owned', email_domain: 'owned.com', owner_email: 'csm@lealup.test', arr: 1 }];

  async function openRestricted() {
    const stage = await openStage({ seed: { tenants: [{ name: 'T', customers }] } });
    await writeFile(join(stage.folder, 'key.txt'), `${await makeKey(stage)}\n`);
    return stage;
  }

  test('exports all but the owners, and is told so', async () => {
    await using stage = await openRestricted();
    expect(await stage.lealup(['customers', 'export', '--api-key-file', 'key.txt'])).toMatchObject({
      code: 0,
      out: 'name,email_domain,arr,owner_email,status,renewal_date\nOwned,owned.com,1,,active,\n',
      err: 'warning: owner_email is left empty, since this key may not read users\n',
    });
  });

  test('compares all but the owners', async () => {
    await using stage = await openRestricted();
    await write(stage, 'name,email_domain,arr,owner_email\nOwned,owned.com,1,csm@lealup.test\n');
    const { code, out, err } = await stage.lealup([...IMPORT, '--dry-run', '--api-key-file', 'key.txt']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { create: 0, update: 0, unchanged: 1 }]);
    expect(err).toContain('warning: owner_email is not compared, since this key may not read users\n');
  });
});

test('a dry run tells an owner that the workspace has not', async () => {
  await using stage = await openStage();
  await write(stage, 'name,email_domain,owner_email\nA,a.com,nobody@x.com\nB,b.com,CSM@lealup.test\n');
  const plan = JSON.parse((await stage.lealup([...IMPORT, '--dry-run'])).out);
  const done = JSON.parse((await stage.lealup(IMPORT)).out);
  expect(plan).toMatchObject({ create: 1, rejected: 1, rejections: [{ line: 2, reason: 'owner_email nobody@x.com is no user of this workspace.' }] });
  expect(done).toMatchObject({ created: plan.create, failed: plan.rejected });
});
