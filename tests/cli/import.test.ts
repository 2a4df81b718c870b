import { readdir, readFile, writeFile } from 'node:fs/promises';
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
    await write(stage, 'name,email_domain,arr,owner_email\nGood,good.com,1,\nText,text.com,12k,\nOwner,owner.com,1,nobody@x.com\n"Short",short.com\n');
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
    ['a column that is missing', 'name,domain\nA,a.com\n', 'customers.csv has no column email_domain.', 'line 1 has: name, domain'],
    ['semicolons', 'name;email_domain\nA;a.com\n', 'has no column email_domain and no column name.', 'columns are separated by commas'],
    ['a quote that is not closed', 'name,email_domain\n"A,a.com\n', 'Line 2 of customers.csv is no CSV.', 'Quote Not Closed'],
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
