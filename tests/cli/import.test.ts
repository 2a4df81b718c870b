import { hash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStage, type Stage } from './terminal.ts';

async function write(stage: Stage, text: string): Promise<void> {
  await writeFile(join(stage.folder, 'customers.csv'), text);
}

const IMPORT = ['customers', 'import', 'customers.csv'];

describe('lealup customers import', () => {
  test('creates customers, updates them the second time', async () => {
    await using stage = await openStage();
    await write(stage, '\uFEFFname,email_domain,arr,owner_email,status,renewal_date,cf_tier\n"Acme, Inc",acme.com,120000,csm@lealup.test,active,2027-01-31,Gold\nGlobex,globex.com,,,,,\n');
    expect(await stage.json(IMPORT)).toMatchObject({ created: 2, updated: 0, skipped: 0, failed: 0, rejected_file: null });
    expect(await stage.json(['customers', 'get', 'acme.com'])).toMatchObject({ name: 'Acme, Inc', arr: 120_000, status: 'active', renewal_date: '2027-01-31', custom_fields: { tier: 'Gold' } });
    expect(await stage.lealup(IMPORT, { terminal: true, env: { NO_COLOR: '1' } })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('0 created, 2 updated, 0 skipped, 0 rejected.') });
    expect(await readdir(stage.folder)).toEqual(['customers.csv']);
  });

  test('writes rejected rows down with line and reason, ready to be mended and imported', async () => {
    await using stage = await openStage();
    await write(stage, 'name,email_domain,arr,owner_email\nGood,good.com,1,\nText,text.com,12k,\nOwner,owner.com,1,nobody@x.com\nLong,long.com,1,,x\n');
    const { code, out, err } = await stage.lealup(IMPORT);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ created: 1, failed: 3, rejected_file: 'customers.rejected.csv' });
    expect(err).toContain('line 3: arr "12k" is no number.\nline 4: owner_email is no user of this workspace');
    const rejected = await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8');
    expect(rejected.split('\n')[0]).toBe('name,email_domain,arr,owner_email,reason');
    expect(rejected).toContain('Text,text.com,12k,,"line 3: arr ""12k"" is no number."');
    await writeFile(join(stage.folder, 'customers.rejected.csv'), rejected.replace('12k', '12000').replace('nobody@x.com', ''));
    expect(await stage.json(['customers', 'import', 'customers.rejected.csv'])).toMatchObject({ created: 3, failed: 0 });
  });

  test('splits by a thousand', async () => {
    await using stage = await openStage();
    await write(stage, `name,email_domain\n${Array.from({ length: 2500 }, (_, index) => `C${index},c${index}.com\n`).join('')}`);
    const result = await stage.json(IMPORT);
    expect(result).toMatchObject({ created: 2500 });
    expect(result).toHaveProperty('jobs.length', 3);
  });

  test.each([
    ['create', 'skip', { skipped: 1, created: 1, failed: 0 }],
    ['create', 'overwrite', { updated: 1, created: 1, failed: 0 }],
    ['create', 'fail', { created: 1, failed: 1 }],
    ['update', 'skip', { updated: 1, created: 0, failed: 1 }],
  ])('mode %s, on conflict %s', async (mode, conflict, expected) => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers: [{ name: 'Old', email_domain: 'old.com' }] }] } });
    await write(stage, 'name,email_domain,arr\nOld,old.com,5\nNew,new.com,6\n');
    const { out } = await stage.lealup([...IMPORT, '--mode', mode, '--on-conflict', conflict]);
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  test('reads numbers and booleans of custom fields where it is told to', async () => {
    const custom_fields = [{ key: 'seats', label: 'Seats', type: 'NUMBER' as const }, { key: 'zip', label: 'Zip', type: 'TEXT' as const }];
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', custom_fields }] } });
    await write(stage, 'name,email_domain,cf_seats,cf_zip\nA,a.com,12,01234\n');
    expect(await stage.json([...IMPORT, '--typed', 'cf_seats'])).toMatchObject({ created: 1 });
    expect(await stage.json(['customers', 'get', 'a.com'])).toMatchObject({ custom_fields: { seats: 12, zip: '01234' } });
  });

  test('reads standard input', async () => {
    await using stage = await openStage();
    expect(await stage.json(['customers', 'import', '-'], { stdin: 'name,email_domain\nA,a.com\n' })).toMatchObject({ created: 1 });
  });

  test.each([
    ['a column that is missing', 'name,mail\nA,a.com\n', 'customers.csv has no column email_domain.', 'line 1 has: name, mail; email_domain may also be called domain, '],
    ['dates that may be two days', 'name,domain,renews\nA,a.com,01/02/2026\nB,b.com,03/04/2026\nC,c.com,05/05/2026\n', 'The dates of customers.csv can be read in two ways.', 'lines 2, 3: no day is past the twelfth; --date-format dmy or mdy says which'],
    ['dates of both orders', 'name,domain,renews\nA,a.com,13/02/2026\nB,b.com,03/14/2026\n', 'customers.csv writes dates in two ways.', 'line 2 as day/month/year, line 3 as month/day/year'],
    ['numbers that may be two', 'name;domain;arr\nA;a.com;1.200\n', 'The numbers of customers.csv can be read in two ways.', 'line 2: the mark before three digits is that of thousands or of decimals; 1.200 is 1200 with --decimal comma, and 1.2 with --decimal point\n next: lealup customers import customers.csv --decimal comma\n'],
    ['the same between commas, as a German sheet writes 1234', 'name,domain,arr\nA,a.com,1.234\nB,b.com,56\nC,c.com,7.000\n', 'The numbers of customers.csv can be read in two ways.', 'lines 2, 4: the mark before three digits is that of thousands or of decimals; 1.234 is 1234 with --decimal comma, and 1.234 with --decimal point\n'],
    ['commas before three digits between semicolons', 'name;domain;mrr\nA;a.com;€ 1,234\n', 'The numbers of customers.csv can be read in two ways.', 'next: lealup customers import customers.csv --decimal point\n'],
    ['numbers of both kinds between commas', 'name,domain,arr\nA,a.com,"1.234,50"\nB,b.com,12.5\n', 'customers.csv writes numbers in two ways.', 'line 3 with a decimal point, line 2 with a decimal comma'],
    ['numbers of both kinds', 'name;domain;arr\nA;a.com;1,5\nB;b.com;1.5\n', 'customers.csv writes numbers in two ways.', 'line 3 with a decimal point, line 2 with a decimal comma'],
    ['a quote that is not closed', 'name,email_domain\n"A,a.com\n', 'Line 2 of customers.csv is no CSV.', 'a quote is opened there, and not closed until the end of the file'],
    ['an empty file', '', 'customers.csv is empty.', 'line 1 holds the names of the columns'],
  ])('refuses %s with 2', async (_, text, sentence, why) => {
    await using stage = await openStage();
    await write(stage, text);
    const { code, out, err } = await stage.lealup(IMPORT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain(why);
  });

  test('notes a header without rows, and a column that LealUp has not', async () => {
    await using stage = await openStage();
    await write(stage, 'name,email_domain,mood\n');
    const { code, err } = await stage.lealup(IMPORT);
    expect(code).toBe(0);
    expect(err).toBe('warning: the column mood is none that LealUp takes, and is left out\ncustomers.csv has a header and no rows: there is nothing to import.\n');
  });
});

describe('a file as a spreadsheet writes it', () => {
  const german = 'Firma GmbH;https://www.firma.de/;EUR 1.234,50;31.12.2026\r\nMüller;mueller.de;12.000;01.02.2027\r\n';
  const header = 'Company;Website;ARR;Renewal Date\r\n';

  test('is read by what the whole of it tells, which is said', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'customers.csv'), Buffer.from(header + german, 'latin1'));
    expect(await stage.lealup(IMPORT)).toMatchObject({
      code: 0,
      err: 'customers.csv is read as Windows-1252, separated by semicolons, decimal commas, dates as day/month/year.\n2 created, 0 updated, 0 skipped, 0 rejected.\n',
    });
    expect(await stage.json(['customers', 'get', 'mueller.de'])).toMatchObject({ name: 'Müller', arr: 12_000, renewal_date: '2027-02-01' });
    expect(await stage.json(['customers', 'get', 'firma.de'])).toMatchObject({ arr: 1234.5, renewal_date: '2026-12-31' });
  });

  test('is read as people say it is, against what it looks like', async () => {
    await using stage = await openStage();
    await write(stage, 'name|domain|mrr|renews\nA|a.com|1.200|01/02/2026\n');
    const { code, err } = await stage.lealup([...IMPORT, '--delimiter', 'pipe', '--encoding', 'utf-8', '--decimal', 'comma', '--date-format', 'mdy']);
    expect({ code, err }).toEqual({ code: 0, err: 'customers.csv is read as mrr as a twelfth of arr.\n1 created, 0 updated, 0 skipped, 0 rejected.\n' });
    expect(await stage.json(['customers', 'get', 'a.com'])).toMatchObject({ arr: 14_400, renewal_date: '2026-01-02' });
  });

  test.each([
    ['a decimal comma elsewhere', '1.234', '"5.678,9"', [1234, 5678.9], 'customers.csv is read as decimal commas.\n'],
    ['a decimal point elsewhere', '1.234', '12.5', [1.234, 12.5], ''],
    ['four digits behind the mark', '1.234', '1.2345', [1.234, 1.2345], ''],
    ['thousands twice', '1.234', '1.234.567', [1234, 1_234_567], 'customers.csv is read as decimal commas.\n'],
    ['a nought before the mark', '1.234', '0.125', [1.234, 0.125], ''],
    ['commas within cells that commas part', '"1,234"', '"12,000"', [1234, 12_000], 'customers.csv is read as decimal points (1,234 is 1234).\n'],
    ['such commas beside a decimal comma', '"1,234"', '"1.000,5"', [1.234, 1000.5], 'customers.csv is read as decimal commas.\n'],
  ])('has 1.234 decided by %s', async (_, first, second, [arr, other], assumed) => {
    await using stage = await openStage();
    await write(stage, `name,domain,arr\nA,a.com,${first}\nB,b.com,${second}\n`);
    expect(await stage.lealup(IMPORT)).toMatchObject({ code: 0, err: `${assumed}2 created, 0 updated, 0 skipped, 0 rejected.\n` });
    const { data } = JSON.parse((await stage.lealup(['customers', 'list', '-o', 'json', '--json', 'name,arr'])).out);
    expect(data).toEqual([{ name: 'B', arr: other }, { name: 'A', arr }]);
  });

  test.each([
    ['point', 1.234],
    ['comma', 1234],
  ])('has 1.234 decided by --decimal %s, which its rejected rows are to be read with too', async (decimal, arr) => {
    await using stage = await openStage();
    await write(stage, 'name,domain,arr\nA,a.com,1.234\nB,b.com,x\n');
    const { code, err } = await stage.lealup([...IMPORT, '--decimal', decimal]);
    expect([code, err]).toEqual([8, expect.stringContaining(`then: lealup customers import customers.rejected.csv --decimal ${decimal}\n`)]);
    expect(await stage.json(['customers', 'get', 'a.com'])).toMatchObject({ arr });
  });

  test('has dates in a column of its own kind that say nothing about numbers', async () => {
    const custom_fields = [{ key: 'signed', label: 'Signed', type: 'DATE' as const }];
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', custom_fields }] } });
    await write(stage, 'name,domain,arr,cf_signed\nA,a.com,1.5,31.12.2026\n');
    expect(await stage.lealup([...IMPORT, '--typed', 'cf_signed'])).toMatchObject({ code: 0, err: expect.stringContaining('1 created') });
  });

  test('has its rejected rows in its own delimiter, with the command that reads them alike', async () => {
    await using stage = await openStage();
    await write(stage, `${header}A;a.de;1,5;31.12.2026\nB;b.de;x;01.02.2026\n`);
    const { code, err } = await stage.lealup(IMPORT);
    expect(code).toBe(8);
    expect(err).toContain('mend them, then: lealup customers import customers.rejected.csv --decimal comma --date-format dmy\n');
    expect(await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8')).toBe('Company;Website;ARR;Renewal Date;reason\nB;b.de;x;01.02.2026;"line 3: ARR ""x"" is no number."\n');
  });

  test('has numbers where the workspace keeps numbers', async () => {
    const custom_fields = [{ key: 'seats', label: 'Seats', type: 'NUMBER' as const }];
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', custom_fields, customers: [{ name: 'A', email_domain: 'a.com', custom_fields: { seats: 1 } }] }] } });
    await write(stage, 'domain,cf_seats\na.com,12\n');
    expect(await stage.lealup([...IMPORT, '--mode', 'update'])).toMatchObject({ code: 0, err: expect.stringContaining('cf_seats as numbers or true and false, as the workspace has them') });
    expect(await stage.json(['customers', 'get', 'a.com'])).toMatchObject({ custom_fields: { seats: 12 } });
  });
});

describe('a dry run of an import', () => {
  const customers = [
    { name: 'Same', email_domain: 'same.com', arr: 5, owner_email: 'csm@lealup.test', custom_fields: { tier: 'Gold' } },
    { name: 'Other', email_domain: 'other.com', arr: 5, custom_fields: { tier: 'Gold' } },
  ];
  const file = 'name,email_domain,arr,owner_email,cf_tier\nSame,SAME.com,5,CSM@lealup.test,Gold\nNew name,other.com,6,,Silver\nNew,new.com,1,,\nNew,new.com,2,,\nBad,bad.com,x,,\n';

  test('compares with the customers that there are, field by field, and sends nothing', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers }] } });
    await write(stage, file);
    const { code, out, err } = await stage.lealup([...IMPORT, '--dry-run']);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ dry_run: true, method: 'POST', create: 1, update: 1, unchanged: 1, skipped: 1, rejected: 1, body: { mode: 'create_or_update' } });
    expect(JSON.parse(out).changes).toEqual([
      { line: 3, email_domain: 'other.com', field: 'name', from: 'Other', to: 'New name' },
      { line: 3, email_domain: 'other.com', field: 'arr', from: 5, to: 6 },
      { line: 3, email_domain: 'other.com', field: 'cf_tier', from: 'Gold', to: 'Silver' },
    ]);
    expect(err).toContain('1 to create, 1 to update, 1 unchanged, 1 skipped, 1 rejected. Nothing was sent.');
    const list = await stage.json(['customers', 'list']);
    expect(list).toHaveProperty('data.length', 2);
    expect(await readdir(stage.folder)).toEqual(['customers.csv']);
  });

  test('foretells what the import then does', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers }] } });
    await write(stage, file.replace('Bad,bad.com,x,,\n', ''));
    for (const flags of [['--mode', 'create'], ['--mode', 'create', '--on-conflict', 'overwrite'], ['--mode', 'update', '--on-conflict', 'fail']]) {
      const plan = JSON.parse((await stage.lealup([...IMPORT, ...flags, '--dry-run'])).out);
      const done = JSON.parse((await stage.lealup([...IMPORT, ...flags])).out);
      expect([done.created, done.skipped, done.failed, done.updated]).toEqual([plan.create, plan.skipped, plan.rejected, plan.update + plan.unchanged]);
      await stage.lealup(['emulate', 'reset']);
    }
  });

  test('is a table of the differences on a terminal', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers }] } });
    await write(stage, file);
    const { out } = await stage.lealup([...IMPORT, '--dry-run'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).toMatch(/^line +domain +field +now +then\n +3 +other\.com +name +Other +New name\n/);
  });
});

describe('an import at a terminal', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `C${index},c${index}.com\n`).join('');

  test.each([
    ['y\n', 0, '12 created'],
    ['n\n', 1, 'Nothing was changed.'],
  ])('shows ten rows and asks; the answer %j ends with %i', async (typed, code, text) => {
    await using stage = await openStage();
    await write(stage, `name,email_domain\n${rows}`);
    const result = await stage.lealup(IMPORT, { typed, env: { NO_COLOR: '1' } });
    expect(result.code).toBe(code);
    expect(result.err).toMatch(/line +name +email_domain\n2 +C0 +c0\.com\n/);
    expect(result.err).toContain('11    C9    c9.com\nand 2 more rows\n12 customers are to be imported.');
    expect(result.err).toContain(text);
  });
});

describe('an import that was interrupted', () => {
  const many = `name,email_domain,arr\n${Array.from({ length: 2500 }, (_, index) => `C${index},c${index}.com,${index === 3 || index === 2400 ? 'x' : 1}\n`).join('')}`;

  test('goes on where it stopped, imports nothing twice, and keeps the rows that it rejected', async () => {
    await using stage = await openStage();
    await write(stage, many);
    const first = await stage.lealup([...IMPORT, '--mode', 'create', '--on-conflict', 'fail'], {
      onText: ({ err }, interrupt) => {
        if (err.includes('line 5:')) interrupt('SIGINT');
      },
    });
    expect(first).toMatchObject({ code: 130, err: expect.stringContaining('Stopped after line 1002. To go on: lealup customers import customers.csv --mode create --on-conflict fail --resume\n') });
    const second = await stage.lealup([...IMPORT, '--mode', 'create', '--on-conflict', 'fail', '--resume']);
    expect(second.err).toContain('Going on after line 1002.');
    expect(JSON.parse(second.out)).toMatchObject({ created: 2498, failed: 2 });
    expect((await readFile(join(stage.folder, 'customers.rejected.csv'), 'utf8')).split('\n').map((line) => line.split(',')[0])).toEqual(['name', 'C3', 'C2400', '']);
    expect((await readdir(stage.folder)).toSorted()).toEqual(['customers.csv', 'customers.rejected.csv']);
  });

  test('does not send again what was sent and not noted', async () => {
    await using stage = await openStage();
    await write(stage, 'name,email_domain\nA,a.com\n');
    const { ino: inode, size: bytes } = await stat(join(stage.folder, 'customers.csv'));
    const head = hash('sha256', await readFile(join(stage.folder, 'customers.csv')), 'base64url');
    const journal = JSON.stringify({ inode, bytes, head, line: 0, run: 'a-run', totals: { created: 0, updated: 0, skipped: 0 } });
    for (const _ of [1, 2]) {
      await writeFile(join(stage.folder, 'customers.csv.journal.json'), journal);
      expect(await stage.json([...IMPORT, '--mode', 'create', '--on-conflict', 'fail', '--resume'])).toMatchObject({ created: 1, failed: 0 });
    }
  });

  test('does not go on from standard input, or with a journal that is damaged', async () => {
    await using stage = await openStage();
    await write(stage, many);
    expect(await stage.lealup(['customers', 'import', '-', '--resume'])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be gone on with') });
    await writeFile(join(stage.folder, 'customers.csv.journal.json'), '{"inode":');
    expect(await stage.lealup([...IMPORT, '--resume'])).toMatchObject({ code: 2, err: expect.stringContaining('The journal customers.csv.journal.json cannot be read.') });
  });
});
