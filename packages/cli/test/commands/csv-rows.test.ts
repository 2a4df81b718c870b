import { expect, test } from 'vitest';
import { readHeader, toImportRow } from '../../src/commands/customers/csv-rows.ts';
import { readCsv } from '../../src/input/csv.ts';

async function read(text: string) {
  async function* chunks() {
    yield Buffer.from(text);
  }
  const rows = [];
  for await (const row of readCsv({ name: 'test.csv', bytes: undefined, chunks: chunks() })) rows.push(row);
  return rows;
}

test.each(['\n', '\r\n'])('rows carry the line that they begin on, with line ends %j', async (end) => {
  const text = ['\uFEFFname,email_domain', `"two${end}lines",a.com`, '', 'B,b.com', ''].join(end);
  expect(await read(text)).toEqual([
    { line: 1, cells: ['name', 'email_domain'] },
    { line: 2, cells: [`two${end}lines`, 'a.com'] },
    { line: 5, cells: ['B', 'b.com'] },
  ]);
});

test('a quote that is not closed is told with its line', async () => {
  await expect(read('name,email_domain\nA,a.com\n"B,b.com\n')).rejects.toThrow('Line 3 of test.csv is no CSV.');
});

test.each([
  ['name,arr', true, 'test.csv has no column email_domain.'],
  ['email_domain', true, 'test.csv has no column name.'],
  ['domain', true, 'test.csv has no column email_domain and no column name.'],
  ['name,email_domain,name', true, 'test.csv has the column name twice.'],
])('the header %s is refused', (header, needsName, message) => {
  expect(() => readHeader(header.split(','), { name: 'test.csv', needsName })).toThrow(message);
});

test('an update needs the key alone', () => {
  expect(readHeader(['email_domain', 'arr', 'health'], { name: 'test.csv', needsName: false }).unknown).toEqual(['health']);
});

const header = { columns: ['name', 'email_domain', 'arr', 'cf_tier', 'cf_seats', 'note'], unknown: ['note'] };
const convert = (...cells: string[]) => toImportRow({ line: 2, cells }, header, { typed: new Set(['cf_seats']), isRaw: false });

test('cells become fields, empty ones none', () => {
  expect(convert('Acme', ' acme.com ', '12.5', 'Gold', '7', 'x')).toEqual({
    name: 'Acme',
    email_domain: 'acme.com',
    arr: 12.5,
    custom_fields: { tier: 'Gold', seats: 7 },
  });
  expect(convert('', 'acme.com', '', '', '', '')).toEqual({ email_domain: 'acme.com' });
});

test.each([
  [['Acme', 'acme.com', '12k', '', '', ''], 'arr "12k" is no number'],
  [['Acme', 'acme.com', 'true', '', '', ''], 'arr "true" is no number'],
  [['Acme', '', '', '', '', ''], 'email_domain is empty'],
  [['Acme'], 'has 1 cells, and the header 6'],
])('%j is refused', (cells, reason) => {
  expect(convert(...cells)).toEqual({ reason });
});
