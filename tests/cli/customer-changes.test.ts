import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customersNamed, openStage } from './terminal.ts';

const seed = { tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };

describe('lealup customers update', () => {
  test('changes the fields that are named, and no other', async () => {
    await using stage = await openStage({ seed });
    await stage.json(['customers', 'update', 'acme.com', '--arr', '5', '--owner', 'csm@lealup.test', '--field', 'tier=Gold']);
    expect(await stage.json(['customer', 'edit', 'Acme', '--clear', 'owner,tier', '--status', 'trial'])).toMatchObject({
      name: 'Acme',
      arr: 5,
      owner_id: null,
      status: 'trial',
      custom_fields: {},
    });
  });

  test('that names no field is refused before anything is asked', async () => {
    await using stage = await openStage({ seed });
    const { code, err } = await stage.lealup(['customers', 'update', 'acme.com']);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: No field is to be changed\./);
  });
});

describe('lealup customers delete', () => {
  test('names what it found and asks a person', async () => {
    await using stage = await openStage({ seed });
    const { code, out, err } = await stage.lealup(['customers', 'rm', 'acme.com'], { typed: 'y\n' });
    expect(code).toBe(0);
    expect(err).toMatch(/Acme \(acme\.com, \w{26}\) is to go into the trash\./);
    expect(out).toMatch(/into the trash/);
    expect(await stage.lealup(['customers', 'get', 'acme.com'])).toMatchObject({ code: 3 });
  });

  test('does nothing if the answer is no', async () => {
    await using stage = await openStage({ seed });
    const { code, err } = await stage.lealup(['customers', 'delete', 'acme.com'], { typed: 'n\n' });
    expect(code).toBe(1);
    expect(err).toContain('Nothing was changed.');
    expect(await stage.json(['customers', 'get', 'acme.com'])).toMatchObject({ name: 'Acme' });
  });

  test.each([
    ['in a pipe', {}, []],
    ['with --no-input', { typed: '' }, ['--no-input']],
    ['in CI', { typed: '', env: { CI: 'true' } }, []],
    ['with JSON output', { typed: '' }, ['-o', 'json']],
  ])('%s asks nobody and says what is missing', async (_, session, flags) => {
    await using stage = await openStage({ seed });
    const { code, err } = await stage.lealup(['customers', 'delete', 'acme.com', ...flags], session);
    expect(code).toBe(10);
    expect(err).toMatch(/is to go into the trash\. There is no one to ask\./);
    expect(err).toMatch(/lealup customers delete acme\.com.* --yes/);
  });

  test('for good wants the name, whatever --yes says', async () => {
    await using stage = await openStage({ seed });
    const refused = await stage.lealup(['customers', 'delete', 'acme.com', '--hard', '--yes']);
    expect(refused.code).toBe(10);
    expect(refused.err).toContain('lealup customers delete acme.com --hard --yes --confirm Acme');
    expect((await stage.lealup(['customers', 'delete', 'acme.com', '--hard', '--confirm', 'acme'])).code).toBe(2);
    expect((await stage.lealup(['customers', 'delete', 'acme.com', '--hard'], { typed: 'Globex\n' })).code).toBe(1);
    expect((await stage.lealup(['customers', 'delete', 'acme.com', '--hard'], { typed: 'Acme\n' })).code).toBe(0);
    expect(await stage.json(['customers', 'list', '--json', 'name'])).toMatchObject({ data: [{ name: 'Globex' }] });
  });
});

describe('lealup customers export', () => {
  const hostile = ['=HYPERLINK("http://evil")', "'=x", '+1', '-2', '@sum', ' blanks ', 'a "quoted", one', 'line\nbreak', '株式会社', "'plain"];
  const fields = [
    { key: 'seats', label: 'Seats', type: 'NUMBER' as const },
    { key: 'live', label: 'Live', type: 'BOOLEAN' as const },
    { key: 'note', label: 'Note', type: 'TEXT' as const },
  ];
  const customers = hostile.map((text, index) => ({
    name: text,
    email_domain: `c${index}.com`,
    arr: index === 0 ? null : index * 1.5,
    status: 'trial' as const,
    renewal_date: '2027-01-31',
    owner_email: 'csm@lealup.test',
    custom_fields: { note: text, seats: index, live: index % 2 === 0 },
  }));
  const columns = 'name,email_domain,arr,status,renewal_date,custom_fields';

  test.each([[[]], [['--raw']]])('comes back as it was through the import, %j', async (flags) => {
    await using source = await openStage({ seed: { tenants: [{ name: 'A', custom_fields: fields, customers }] } });
    await using target = await openStage({ seed: { tenants: [{ name: 'B', custom_fields: fields }] } });
    const { code, out, err } = await source.lealup(['customers', 'export', ...flags]);
    expect({ code, err }).toEqual({ code: 0, err: 'To import it where no customer has these fields yet: lealup customers import <file> --typed cf_live --typed cf_seats\n' });
    await writeFile(join(target.folder, 'all.csv'), out);
    expect(await target.json(['customers', 'import', 'all.csv', '--typed', 'cf_live', '--typed', 'cf_seats', ...flags])).toMatchObject({ created: 10, failed: 0 });
    const of = async (stage: typeof source) => {
      const { out: text } = await stage.lealup(['customers', 'list', '-o', 'ndjson', '--json', columns]);
      return text.trim().split('\n').map((line) => JSON.parse(line)).toSorted((a, b) => a.email_domain.localeCompare(b.email_domain));
    };
    expect(await of(target)).toEqual(await of(source));
    expect((await target.lealup(['customers', 'export', ...flags])).out.split('\n').toSorted()).toEqual(out.split('\n').toSorted());
  });

  test('holds no formula unless it is asked to', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'A', customers: [{ name: '=1+1', email_domain: 'a.com' }] }] } });
    expect((await stage.lealup(['customers', 'export'])).out).toBe("name,email_domain,arr,owner_email,status,renewal_date\n'=1+1,a.com,,,active,\n");
    expect((await stage.lealup(['customers', 'export', '--raw'])).out).toContain('\n=1+1,a.com');
  });
});
