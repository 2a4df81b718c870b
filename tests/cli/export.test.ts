import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStage, type Stage } from './terminal.ts';

const custom_fields = [
  { key: 'note', label: 'Note', type: 'TEXT' as const },
  { key: 'seats', label: 'Seats', type: 'NUMBER' as const },
  { key: 'signed', label: 'Signed', type: 'DATE' as const },
  { key: 'vip', label: 'Vip', type: 'BOOLEAN' as const },
];
const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'T', custom_fields }] };

/** What spreadsheets, CSV and detection of encodings might take for something else. */
const tricky = fc.constantFrom('=1+1', "'=x", "'", ' blank ', '1.234', '1,5', '01/02/2026', 'a;b;c', 'a\tb', '"', 'line\nbreak', 'cr\rlf\r\n', 'true', 'é', '日本', '\uFEFFx', 'x|y', '-', '@', '0x1', '+49');
const text = fc.oneof(tricky, fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }));
const customer = fc.record(
  {
    name: text.filter((name) => name.trim() !== ''),
    arr: fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(1.234, 1.5, 120.123)),
    owner_email: fc.constantFrom('csm@lealup.test', 'admin@lealup.test'),
    status: fc.constantFrom('active', 'trial', 'churned', 'paused'),
    renewal_date: fc.constantFrom('2026-03-01', '2027-12-31'),
    custom_fields: fc.record({ note: fc.oneof(text, fc.constant('')), seats: fc.double({ noNaN: true, noDefaultInfinity: true }), signed: fc.constant('2026-01-02'), vip: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: ['name'] },
);

async function rowsOf(stage: Stage): Promise<string[]> {
  const { out } = await stage.lealup(['customers', 'export', '-o', 'ndjson', '--raw']);
  return out.trimEnd().split('\n').toSorted();
}

describe('lealup customers export', () => {
  test('prints what the import takes back, whatever the texts', async () => {
    await using from = await openStage({ seed: SEED });
    await using to = await openStage({ seed: SEED });
    await fc.assert(
      fc.asyncProperty(fc.array(customer, { minLength: 1, maxLength: 12 }), async (customers) => {
        for (const stage of [from, to]) await stage.lealup(['emulate', 'reset']);
        const rows = customers.map((row, index) => ({ ...row, email_domain: `c${index}.com` }));
        const sent = await from.lealup(['api', 'bulkImportCustomers', '--input', '-'], { stdin: JSON.stringify({ customers: rows }) });
        expect(sent.code).toBe(0);
        const { out } = await from.lealup(['customers', 'export']);
        await writeFile(join(to.folder, 'customers.csv'), out);
        const { code, err } = await to.lealup(['customers', 'import', 'customers.csv', '--typed', 'cf_seats', '--typed', 'cf_vip']);
        expect({ code, err }).toEqual({ code: 0, err: `${customers.length} created, 0 updated, 0 skipped, 0 rejected.\n` });
        expect(await rowsOf(to)).toEqual(await rowsOf(from));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('writes the writable columns of every page under one header', async () => {
    const customers = Array.from({ length: 450 }, (_, index) => ({ name: `C${index}`, email_domain: `c${index}.com`, ...(index === 3 && { custom_fields: { seats: 7 } }) }));
    await using stage = await openStage({ seed: { ...SEED, tenants: [{ name: 'T', custom_fields, customers }] } });
    const { code, out, err } = await stage.lealup(['customers', 'export']);
    const lines = out.trimEnd().split('\n');
    expect([code, lines.length, lines[0]]).toEqual([0, 451, 'name,email_domain,arr,owner_email,status,renewal_date,cf_seats']);
    expect(lines).toContain('C3,c3.com,,,active,,7');
    expect(err).toBe('To import it where no customer has these fields yet: lealup customers import <file> --typed cf_seats\n');
  });

  test('escapes formulas, and does not with --raw', async () => {
    await using stage = await openStage({ seed: { ...SEED, tenants: [{ name: 'T', customers: [{ name: '=cmd()', email_domain: 'a.com' }] }] } });
    expect((await stage.lealup(['customers', 'export'])).out).toContain("\n'=cmd(),a.com");
    expect((await stage.lealup(['customers', 'export', '--raw'])).out).toContain('\n=cmd(),a.com');
  });
});
