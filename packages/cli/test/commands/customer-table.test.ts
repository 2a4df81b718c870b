import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { readColumns } from '../../src/commands/customers/columns.ts';
import { readDate, dateFormatOf } from '../../src/commands/customers/dates.ts';
import { escapeFormula, unescapeFormula } from '../../src/commands/customers/formulas.ts';
import { toImportRow } from '../../src/commands/customers/import-row.ts';
import { decimalOf, readNumber, writeNumber } from '../../src/commands/customers/numbers.ts';
import { openTable } from '../../src/commands/customers/table-file.ts';
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

const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const open = (bytes: Uint8Array) =>
  openTable('-', { encoding: undefined, delimiter: undefined, argv: [] }, { stdin: Readable.from([bytes]), stdout: sink(), stderr: sink(), interrupt: new AbortController().signal, pid: 1, cwd: '/' });
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

const GERMAN = 'Firma;Domain;ARR\nMüller;mueller.de;5\n';
test.each([
  ['UTF-8', Buffer.from(GERMAN), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${GERMAN}`), 'utf-8'],
  ['UTF-16 little endian with a mark', Buffer.from(`\uFEFF${GERMAN}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 little endian without', Buffer.from(GERMAN, 'utf16le'), 'utf-16le'],
  ['UTF-16 big endian with a mark', utf16be(`\uFEFF${GERMAN}`), 'utf-16be'],
  ['UTF-16 big endian without', utf16be(GERMAN), 'utf-16be'],
  ['Latin-1', Buffer.from(GERMAN, 'latin1'), 'windows-1252'],
  ['UTF-8 with a mark of what was broken once', Buffer.from(GERMAN.replace('5', '\uFFFD')), 'utf-8'],
  ['Latin-1 that ends within what UTF-8 would be', Buffer.from(GERMAN.replace('5\n', 'é'), 'latin1'), 'windows-1252'],
])('%s is told by its bytes', async (_, bytes, encoding) => {
  const table = await open(bytes);
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  expect({ encoding: table.encoding, titles: table.titles, rows }).toEqual({ encoding, titles: ['Firma', 'Domain', 'ARR'], rows: [{ line: 2, cells: ['Müller', 'mueller.de', expect.stringMatching(/^[5é\uFFFD]$/)] }] });
});

test.each([
  ['name,email_domain', ','],
  ['name;email_domain', ';'],
  ['name\temail_domain', '\t'],
  ['name|email_domain', '|'],
  ['"name, legal";email_domain;arr', ';'],
  ['email_domain', ','],
  ['sep=;\nname;email_domain', ';'],
])('the header %j has its delimiter', async (header, delimiter) => {
  expect((await open(Buffer.from(`${header}\n`))).delimiter).toBe(delimiter);
});

const columnsOf = (header: string, needsName = true) => readColumns({ titles: header.split(','), headerLine: 1, name: 'test.csv' }, { needsName, argv: [] });

test('a column has its name in any case, with blanks, or by an alias', () => {
  expect(columnsOf('Company Name,Web-Site,Website,MRR,Account Owner,CF_Tier,Contract End,mood').map(({ target, key }) => [key, target])).toEqual([
    ['company_name', 'name'],
    ['web_site', undefined],
    ['website', 'email_domain'],
    ['mrr', 'arr'],
    ['account_owner', 'owner_email'],
    ['cf_tier', 'cf'],
    ['contract_end', 'renewal_date'],
    ['mood', undefined],
  ]);
});

test("a field's own name goes before an alias", () => {
  expect(columnsOf('name,company,email_domain').map(({ target }) => target)).toEqual(['name', undefined, 'email_domain']);
});

test.each([
  ['name,arr', true, 'test.csv has no column email_domain.'],
  ['email_domain', true, 'test.csv has no column name.'],
  ['foo', true, 'test.csv has no column email_domain and no column name.'],
  ['name,email_domain,name', true, 'test.csv has the column name twice.'],
  ['company,account,domain', true, 'test.csv has name twice, as company and as account.'],
  ['name,domain,cf_a,cf_A', true, 'test.csv has cf_a twice, as cf_a and as cf_A.'],
])('the header %s is refused', (header, needsName, message) => {
  expect(() => columnsOf(header, needsName)).toThrow(message);
});

test('an update needs the key alone', () => {
  expect(columnsOf('email_domain,arr', false)).toHaveLength(2);
});

test.each([
  ['1,234.5', 'point', 1234.5],
  ['1.234,5', 'comma', 1234.5],
  ['1,234,567', 'point', 1_234_567],
  ['1.234.567', 'comma', 1_234_567],
  ['12,34,567.8', 'point', 1_234_567.8],
  ["1'234.50", 'point', 1234.5],
  ['1 234,50 €', 'comma', 1234.5],
  ['$12.50', 'point', 12.5],
  ['EUR 12,50', 'comma', 12.5],
  ['0,125', 'comma', 0.125],
  ['1234.567', 'point', 1234.567],
  ['1.5e-7', 'point', 1.5e-7],
] as const)('%s speaks for a decimal %s', (cell, decimal, value) => {
  expect([decimalOf(cell), readNumber(cell, decimal)]).toEqual([decimal, value]);
});

test('a mark before three digits speaks for neither', () => {
  expect([decimalOf('1.234'), readNumber('1.234', 'point'), readNumber('1.234', 'comma')]).toEqual(['either', 1.234, 1234]);
  expect(decimalOf('1200')).toBeUndefined();
});

test.each(['31.12.2026', '1.2.3', '1,2.3,4', '2026-01-31', 'v1.0'])('%s is no number, and speaks for neither', (cell) => {
  expect(decimalOf(cell)).toBeUndefined();
});

test.each([
  [1.234, '1.2340'],
  [-120.123, '-120.1230'],
  [0.125, '0.125'],
  [1234.567, '1234.567'],
  [1234, '1234'],
])('%d is written so that it is read in one way', (value, text) => {
  expect([writeNumber(value), decimalOf(text) === 'either', readNumber(text, 'point')]).toEqual([text, false, value]);
});

test.each(['12k', '1,2,3', '1.2.3', '12,34', 'abc', '', '1,23,4', '--1', 'NaN', 'Infinity', '1e999'])('%j is no number', (cell) => {
  expect(readNumber(cell, 'point')).toBeUndefined();
});

test.each([
  ['2026-03-01', 'ymd', '2026-03-01'],
  ['2026/3/1', 'ymd', '2026-03-01'],
  ['31/12/2026', 'dmy', '2026-12-31'],
  ['12/31/26', 'mdy', '2026-12-31'],
  ['28.02.2026', 'dmy', '2026-02-28'],
] as const)('%s speaks for %s', (cell, format, date) => {
  expect([dateFormatOf(cell), readDate(cell, format)]).toEqual([format, date]);
});

test('a date that may be two days speaks for neither order', () => {
  expect([dateFormatOf('01/02/2026'), readDate('01/02/2026', 'dmy'), readDate('01/02/2026', 'mdy'), readDate('01/02/2026', 'ymd')]).toEqual(['either', '2026-02-01', '2026-01-02', undefined]);
  expect([dateFormatOf('05/05/2026'), readDate('05/05/2026', 'ymd')]).toEqual([undefined, '2026-05-05']);
});

test.each(['30/02/2026', '2026-13-01', '1/2', 'soon', '2026-02-30', '2026-04-03T14:30:00Z', '31 Feb 2026', '3 Foo 2026', '3 M 2026', 'Apr 2026', '3 April'])('%s is no date', (cell) => {
  expect(readDate(cell, 'dmy')).toBeUndefined();
});

test.each(['=1+1', '+1', '-1', '@x', '\t=', "'=1", "''", "'", '', 'plain', "it's"])('%j survives the escaping of formulas', (text) => {
  expect(unescapeFormula(escapeFormula(text))).toBe(text);
  expect(escapeFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
});

const columns = columnsOf('name,website,arr,cf_tier,cf_seats,note');
const convert = (...cells: string[]) => toImportRow({ line: 2, cells }, columns, { decimal: 'point', dateFormat: 'ymd', typed: new Set(['cf_seats']), isRaw: false });

test('cells become fields, empty ones none', () => {
  expect(convert('Acme', ' https://www.acme.com/about?x ', '12.5', 'Gold', '7', 'x')).toEqual({
    name: 'Acme',
    email_domain: 'acme.com',
    arr: 12.5,
    custom_fields: { tier: 'Gold', seats: 7 },
  });
  expect(convert('', 'acme.com', '', '', '', '')).toEqual({ email_domain: 'acme.com' });
});

test.each([
  [['Acme', 'acme.com', '12k', '', '', ''], 'arr "12k" is no number.'],
  [['Acme', 'acme.com', '', '', 'many', ''], 'cf_seats "many" is no number, true, false or date.'],
  [['Acme', '', '', '', '', ''], 'email_domain is empty.'],
  [['Acme'], 'has 1 cells, and the header 6.'],
])('%j is refused', (cells, reason) => {
  expect(convert(...cells)).toEqual({ reason });
});
