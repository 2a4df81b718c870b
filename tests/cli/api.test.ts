import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operations } from '@lealup/sdk/operations';
import { describe, expect, test } from 'vitest';
import { customersNamed, lealup, openStage } from './terminal.ts';

const SEED = { tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };

describe('lealup api', () => {
  test('lists every operation without a server', async () => {
    const { code, out } = await lealup(['api', 'ls', '-o', 'id']);
    expect({ code, ids: out.trim().split('\n') }).toEqual({ code: 0, ids: Object.keys(operations) });
  });

  test('calls an operation by its name, with fields in path, query and body', async () => {
    await using stage = await openStage({ seed: SEED });
    expect(await stage.json(['api', 'listCustomers', '-F', 'limit=1'])).toMatchObject({ data: [{ name: 'Globex' }], has_more: true });
    const made = await stage.json(['api', 'createCustomer', '-f', 'name=42', '-f', 'email_domain=x.com', '-F', 'arr=42', '-F', 'custom_fields={"tier":"Gold"}']);
    expect(made).toMatchObject({ name: '42', arr: 42, custom_fields: { tier: 'Gold' } });
    const { id } = made as { id: string };
    expect(await stage.json(['api', 'updateCustomer', '-f', `id=${id}`, '-F', 'arr=null'])).toMatchObject({ id, arr: null });
  });

  test('calls a path, a POST if there are fields', async () => {
    await using stage = await openStage({ seed: SEED });
    expect(await stage.json(['api', '/v1/users/me'])).toMatchObject({ type: 'api_key' });
    expect(await stage.json(['api', '/v1/customers?limit=1', '-H', 'X-Request-Id: mine'])).toMatchObject({ has_more: true });
    expect(await stage.json(['api', '/v1/customers', '-f', 'name=A', '-f', 'email_domain=a.com', '--json', 'name'])).toEqual({ name: 'A' });
  });

  test('takes a body from a file or standard input', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'body.json'), '{"name":"A","email_domain":"a.com"}');
    expect(await stage.json(['api', 'createCustomer', '--input', 'body.json'])).toMatchObject({ name: 'A' });
    expect(await stage.json(['api', 'createCustomer', '--input', '-'], { stdin: '{"name":"B","email_domain":"b.com"}' })).toMatchObject({ name: 'B' });
    expect(await stage.lealup(['api', 'createCustomer', '--input', '-'], { stdin: '{"name"' })).toMatchObject({ code: 2, err: expect.stringContaining('Standard input is no JSON.') });
    expect(await stage.lealup(['api', 'createCustomer', '--input', 'body.json', '-f', 'a=b'])).toMatchObject({ code: 2 });
  });

  test('follows pages', async () => {
    await using stage = await openStage({ seed: SEED });
    const list = ['api', 'listCustomers', '-F', 'limit=1', '--paginate'];
    expect(await stage.json(list)).toMatchObject({ data: [{ name: 'Globex' }, { name: 'Acme' }], has_more: false });
    expect((await stage.lealup([...list, '-o', 'ndjson', '--json', 'name'])).out).toBe('{"name":"Globex"}\n{"name":"Acme"}\n');
  });

  test('prints status and headers with --include', async () => {
    await using stage = await openStage();
    const { out } = await stage.lealup(['api', 'getCurrentUser', '-i']);
    expect(out).toMatch(/^HTTP 200\n(.+: .*\n)*x-request-id: .+\n(.+: .*\n)*\n\{"id".*\}\n$/);
  });

  test('prints nothing where the answer has nothing', async () => {
    await using stage = await openStage({ seed: SEED });
    const id = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
    expect(await stage.lealup(['api', 'deleteCustomer', '-f', `id=${id}`])).toEqual({ code: 0, out: '', err: '' });
  });

  test('says what the server says', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['api', '/v1/nowhere']);
    expect(code).toBe(3);
    expect(err).toContain('There is nothing at /v1/nowhere.');
    expect(await stage.lealup(['api', 'listCustomers', '-f', 'limit=999', '--force'])).toMatchObject({ code: 2, err: expect.stringContaining('limit must be at most 200') });
  });

  test.each([
    [['listCustomers', '-f', 'limit=999', '-f', 'colour=red'], ['?limit must be at most 200', '?colour is not a parameter of this operation']],
    [['createCustomer', '-f', 'nam=Acme'], ['/name is required', '/nam is not a field of this object']],
    [['createCustomer'], ['/name is required']],
    [['/v1/customers', '-f', 'name=Acme'], ['/email_domain is required']],
    [['/v1/customers?min_arr=much'], ['?min_arr must be a number']],
    [['createCustomer', '--input', '-'], ['/name is required']],
    [['getCurrentUser', '-X', 'GET', '-f', 'a=b'], ['?a is not a parameter']],
    [['createToken', '-f', 'grant_type=password'], ['/grant_type must be one of']],
  ])('checks %j before it is sent', async (words, reasons) => {
    await using stage = await openStage();
    const { code, out, err } = await stage.lealup(['api', ...words], { stdin: '{}' });
    expect({ code, out, requests: stage.emulator.requests.list() }).toEqual({ code: 2, out: '', requests: [] });
    for (const reason of [...reasons, '--force sends it all the same']) expect(err).toContain(reason);
    expect(err).toMatch(/next: lealup api describe \w+\n/);
    await stage.lealup(['api', ...words, '--force'], { stdin: '{}' });
    expect(stage.emulator.requests.list()).toHaveLength(1);
  });

  test('says of what has no pages that it has none', async () => {
    await using stage = await openStage();
    for (const words of [['getCurrentUser'], ['createCustomer', '-f', 'name=A', '-f', 'email_domain=a.com'], ['/_emulator/clock']]) {
      expect(await stage.lealup(['api', ...words, '--paginate'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has no pages.') });
    }
    expect(await stage.lealup(['api', 'listCustomers', '--paginate', '-i'])).toMatchObject({ code: 2 });
  });
});

describe('lealup whoami', () => {
  test('shows profile, workspace and kind', async () => {
    await using stage = await openStage();
    const { tenantId } = stage.emulator;
    expect(await stage.json(['whoami'])).toMatchObject({ profile: 'emulator', kind: 'EMULATOR', base_url: stage.url, tenant_id: tenantId, scopes: ['admin:*'] });
    const { out } = await stage.lealup(['whoami'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).toMatch(new RegExp(`^profile {5}emulator\\nworkspace {3}${tenantId}\\nkind {8}EMULATOR\\n`));
  });

  test('a workspace that the key is not for is forbidden', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['whoami', '--workspace', 'other'])).toMatchObject({ code: 4, err: expect.stringContaining('403') });
  });
});
