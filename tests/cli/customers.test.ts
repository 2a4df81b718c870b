import { describe, expect, test } from 'vitest';
import { customersNamed, lealup, openStage } from './terminal.ts';

const seedOf = (...names: string[]) => ({ tenants: [{ name: 'Test', customers: customersNamed(...names) }] });

describe('lealup customers list', () => {
  test('prints a table on a terminal, JSON in a pipe', async () => {
    await using stage = await openStage({ seed: seedOf('Acme', '株式会社 café') });
    const table = await stage.lealup(['customers', 'list'], { terminal: true, columns: 120, env: { NO_COLOR: '1' } });
    expect(table.out.split('\n')[0]).toMatch(/^name +domain +status +arr +health +band +renews +id$/);
    expect(table.out).toMatch(/^株式会社 café +xn--\S+ +active/m);
    expect(await stage.json(['customers', 'list'])).toMatchObject({ data: [{}, { name: 'Acme' }], has_more: false, next_cursor: null });
  });

  test.each([
    ['ndjson', [], /^(\{"id":.*\}\n){3}$/],
    ['ndjson', ['--json', 'name,health_score'], /^\{"name":"C","health_score":null\}\n.*\n.*\n$/],
    ['csv', ['--json', 'name,status'], /^name,status\nC,active\nB,active\nA,active\n$/],
    ['id', [], /^(\w{26}\n){3}$/],
    ['json', ['--json', 'name'], /^\{"data":\[\{"name":"C"\},\{"name":"B"\},\{"name":"A"\}\],"next_cursor":null,"has_more":false\}\n$/],
  ])('prints %s %j', async (format, flags, expected) => {
    await using stage = await openStage({ seed: seedOf('A', 'B', 'C') });
    const { code, out, err } = await stage.lealup(['customers', 'list', '-o', format, ...flags]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(expected);
  });

  test('walks over pages as far as it is asked to, and leaves a cursor that goes on', async () => {
    const names = Array.from({ length: 430 }, (_, index) => `Customer ${index}`);
    await using stage = await openStage({ seed: seedOf(...names) });
    const count = async (...flags: string[]) => (await stage.lealup(['customers', 'list', '-o', 'id', ...flags])).out.split('\n').length - 1;
    expect(await count()).toBe(50);
    expect(await count('--limit', '205')).toBe(205);
    expect(await count('--all')).toBe(430);
    const { err } = await stage.lealup(['customers', 'list', '--limit', '3']);
    expect(err).toBe('There are more than these 3: --limit <n> shows more, --all all of them.\n');
    const { next_cursor } = JSON.parse((await stage.lealup(['customers', 'list', '--limit', '205'])).out);
    const rest = await stage.lealup(['customers', 'list', '--limit', '1', '--cursor', next_cursor, '--json', 'name', '-o', 'csv']);
    expect(rest.out).toBe('name\nCustomer 224\n');
  });

  test('filters', async () => {
    await using stage = await openStage({
      seed: { tenants: [{ name: 'Test', customers: [{ name: 'Big', email_domain: 'big.com', arr: 9000 }, { name: 'Small', email_domain: 'small.com', arr: 10, status: 'trial' }] }] },
    });
    const names = async (...flags: string[]) => (await stage.lealup(['customers', 'list', '-o', 'csv', '--json', 'name', ...flags])).out;
    expect(await names('--status', 'trial,paused')).toBe('name\nSmall\n');
    expect(await names('--min-arr', '100')).toBe('name\nBig\n');
    expect(await names('--max-arr', '100')).toBe('name\nSmall\n');
  });

  test('says that there are none, which is no failure', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['customers', 'list'], { terminal: true })).toEqual({ code: 0, out: '', err: 'There are no such customers.\n' });
    expect(await stage.lealup(['customers', 'list', '-o', 'ndjson'])).toEqual({ code: 0, out: '', err: 'There are no such customers.\n' });
  });

  test('strips what would steer a terminal, and keeps it in JSON', async () => {
    const name = '\u001B[2J\u202Eevil\u0007';
    await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: [{ name, email_domain: 'evil.com' }] }] } });
    const table = await stage.lealup(['customers', 'list'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(table.out).toMatch(/^evil +evil\.com/m);
    expect(await stage.json(['customers', 'list'])).toMatchObject({ data: [{ name }] });
  });
});

describe('a customer', () => {
  test.each([['acme.com'], ['ACME.com.'], ['Acme']])('is found as %s', async (text) => {
    await using stage = await openStage({ seed: seedOf('Acme', 'Acme Two', 'Other') });
    expect(await stage.json(['customers', 'get', text])).toMatchObject({ name: 'Acme', pending_tasks: [] });
  });

  test('is found by its id', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: [{ id: 'cust_1', name: 'Fixed', email_domain: 'fixed.com' }, ...customersNamed('Acme')] }] } });
    const id = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
    expect(await stage.json(['customers', 'get', id])).toMatchObject({ name: 'Acme' });
    expect(await stage.json(['customers', 'get', 'cust_1'])).toMatchObject({ name: 'Fixed' });
  });

  test('of whom there are several is refused with the candidates', async () => {
    const twins = [{ name: 'Twin', email_domain: 'a.com' }, { name: 'Twin', email_domain: 'b.com' }];
    await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: twins }] } });
    const { code, err } = await stage.lealup(['customers', 'get', 'Twin']);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: 2 customers are called "Twin"\.\n {2}why: \w{26} {2}b\.com {2}Twin; \w{26} {2}a\.com {2}Twin\n next: lealup customers get \w{26}\n$/);
    const next = /next: lealup (.*)/.exec(err)?.[1]?.split(' ') ?? [];
    expect(await stage.json(next)).toMatchObject({ name: 'Twin' });
  });

  test('that is not there is not found', async () => {
    await using stage = await openStage({ seed: seedOf('Acme') });
    expect(await stage.lealup(['customers', 'get', 'Acm'])).toEqual({
      code: 3,
      out: '',
      err: 'error: There is no customer "Acm".\n  why: it is no id, domain or exact name of this workspace; did you mean Acme?\n next: lealup customers list\n',
    });
    expect(await stage.lealup(['customers', 'get', '01JZZZZZZZZZZZZZZZZZZZZZZZ'])).toMatchObject({ code: 3 });
  });
});

describe('lealup customers create', () => {
  test('creates with every field', async () => {
    await using stage = await openStage();
    const flags = '--name Acme --email-domain acme.com --arr 1200.5 --owner csm@lealup.test --status trial --renewal-date 2027-01-31 --field tier=Gold';
    expect(await stage.json(['customers', 'create', ...flags.split(' ')])).toMatchObject({
      name: 'Acme',
      email_domain: 'acme.com',
      arr: 1200.5,
      owner_id: expect.any(String),
      status: 'trial',
      renewal_date: '2027-01-31',
      custom_fields: { tier: 'Gold' },
    });
  });

  test('sends nothing with --dry-run, and prints the request without the key', async () => {
    await using stage = await openStage();
    const request = await stage.json(['customers', 'create', '--name', 'A', '--email-domain', 'a.com', '--field', 'seats:=3', '--dry-run']);
    expect(request).toMatchObject({
      dry_run: true,
      method: 'POST',
      url: `${stage.url}/v1/customers`,
      headers: { authorization: 'Bearer [redacted]', 'content-type': 'application/json' },
      body: { name: 'A', email_domain: 'a.com', custom_fields: { seats: 3 } },
    });
    expect(await stage.json(['customers', 'list'])).toMatchObject({ data: [] });
  });

  test('tells a person at a terminal where it writes', async () => {
    await using stage = await openStage();
    const { err } = await stage.lealup(['customers', 'create', '--name', 'A', '--email-domain', 'a.com'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(err).toBe(`emulator · ${stage.emulator.tenantId} · EMULATOR\n`);
  });

  test.each([
    ['a domain that is taken', ['--email-domain', 'acme.com'], 5, '409 Conflict'],
    ['a status that the contract lacks', ['--email-domain', 'b.com', '--field', 'tier=Tin'], 2, 'must be one of: Platinum, Gold, Silver, Bronze'],
  ])('refuses %s', async (_, flags, code, words) => {
    await using stage = await openStage({ seed: seedOf('Acme') });
    const result = await stage.lealup(['customers', 'create', '--name', 'B', ...flags]);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toContain(words);
    expect(result.err).toMatch(/request \S+\n next: lealup customers create --help\n$/);
  });
});

describe('a LealUp that does not answer', () => {
  test('is an emulator that is not running: the error says how to start it', async () => {
    const stage = await openStage();
    await stage[Symbol.asyncDispose]();
    const { code, err } = await lealup(['customers', 'list'], { env: { LEALUP_BASE_URL: stage.url } });
    expect(code).toBe(7);
    expect(err).toMatch(new RegExp(`^error: No emulator answers at ${stage.url}\\.\\n.*\\n next: lealup emulate --port ${new URL(stage.url).port}\\n$`));
  });

  test.each([
    ['lealup_sk_test_emulator_wrong', 'The API key is not known.'],
    ['lealup_sk_test_other', 'The API key is not known.'],
  ])('refuses the key %s', async (LEALUP_API_KEY, words) => {
    await using stage = await openStage();
    const { code, out, err } = await stage.lealup(['customers', 'list', '-o', 'json'], { env: { LEALUP_API_KEY } });
    expect({ code, out }).toEqual({ code: 4, out: '' });
    const { error } = JSON.parse(err);
    expect(error).toMatchObject({ outcome: 'forbidden', exit_code: 4, status: 401, code: 'unauthorized', next: 'lealup whoami --api-key-stdin' });
    expect(error.why.join(' ')).toContain(words);
    expect(err).not.toContain(LEALUP_API_KEY);
  });
});
