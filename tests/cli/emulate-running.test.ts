import { describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Stage } from './terminal.ts';

const names = async (stage: Stage) => (await stage.lealup(['customers', 'list', '-o', 'csv', '--json', 'name'])).out.trim().split('\n').slice(1);

describe('lealup emulate snapshot and restore', () => {
  test('keep a state with its clock, and go back to it', async () => {
    await using stage = await openStage({ clock: 'manual', seed: { now: '2026-03-01T00:00:00Z', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
    expect(await stage.json(['emulate', 'snapshot', 'before'])).toEqual({ name: 'before', tenant_id: null, created_at: '2026-03-01T00:00:00.000Z' });
    await stage.lealup(['customers', 'create', '--name', 'Globex', '--email-domain', 'globex.com']);
    await stage.lealup(['emulate', 'advance', '7d']);
    expect(await stage.lealup(['emulate', 'restore', 'before'])).toEqual({ code: 0, out: '', err: 'The emulator is back in the snapshot before.\n' });
    expect(await names(stage)).toEqual(['Acme']);
    expect(await stage.json(['api', '/_emulator/clock'])).toMatchObject({ now: '2026-03-01T00:00:00.000Z' });
  });

  test('name one themselves, and say which there are when one is not there', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['emulate', 'restore'])).toMatchObject({ code: 3, err: 'error: There is no snapshot default.\n  why: there is none at all\n next: lealup emulate snapshot default\n' });
    expect(await stage.lealup(['emulate', 'snapshot', '-o', 'id'])).toMatchObject({ code: 0, out: 'default\n' });
    expect(await stage.lealup(['emulate', 'restore', 'defalt'])).toMatchObject({ code: 3, err: expect.stringContaining('next: lealup emulate restore default\n') });
    expect(await stage.lealup(['emulate', 'restore'])).toMatchObject({ code: 0 });
    expect(await stage.lealup(['emulate', 'snapshot', 'no/slash'])).toMatchObject({ code: 2, err: expect.stringContaining('/name') });
  });
});

describe('lealup emulate faults', () => {
  test('are added by a line, listed as one, and cleared', async () => {
    await using stage = await openStage();
    const [added] = JSON.parse((await stage.lealup(['emulate', 'faults', 'add', 'GET /v1/customers 503 x2'])).out).data;
    expect(added).toMatchObject({ method: 'GET', path: '/v1/customers', status: 503, times: 2, fault: 'GET /v1/customers 503 x2' });
    expect(await stage.lealup(['customers', 'list', '-o', 'json'])).toMatchObject({ code: 0 });
    expect(stage.emulator.requests.list({ operationId: 'listCustomers' }).map(({ status }) => status)).toEqual([200, 503, 503]);
    const id = (await stage.lealup(['emulate', 'faults', 'add', 'getCustomer 404', '-o', 'id'])).out.trim();
    const listed = await stage.lealup(['emulate', 'faults', 'list', '-o', 'csv', '--json', 'fault']);
    expect(listed.out).toContain('getCustomer 404\n');
    expect(await stage.lealup(['emulate', 'faults', 'clear', id])).toMatchObject({ code: 0, err: `The fault ${id} is taken back.\n` });
    expect(await stage.lealup(['emulate', 'faults', 'clear'])).toMatchObject({ code: 0, err: 'All faults are taken back.\n' });
    expect(await stage.lealup(['emulate', 'fault', 'list'], { terminal: true })).toEqual({ code: 0, out: '', err: 'No faults: everything works.\n' });
  });

  test.each(['outage', 'rate-limited', 'flaky-network', 'slow-receiver'])('come together as the scenario %s', async (scenario) => {
    await using stage = await openStage();
    const { data } = JSON.parse((await stage.lealup(['emulate', 'faults', 'add', '--scenario', scenario])).out);
    expect(data.length).toBeGreaterThan(0);
    expect(data.map(({ fault }: { fault: string }) => fault)).not.toContain('');
    expect(await stage.json(['emulate', 'faults', 'list'])).toMatchObject({ data });
  });

  test.each([
    [['POST /v1/events 503 sometimes'], '"sometimes" is no part of a fault.'],
    [['POST /v1/events'], '"POST /v1/events" does not say what happens.'],
    [[], 'Neither a fault nor a scenario is named.'],
    [['503', '--scenario', 'outage'], 'Both a fault and a scenario are named.'],
  ])('are refused with a word of help: %j', async (words, sentence) => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['emulate', 'faults', 'add', ...words]);
    expect(code).toBe(2);
    expect(err).toContain(`error: ${sentence}`);
    expect(err).toContain("next: lealup emulate faults add 'POST /v1/events 503 10%'\n");
  });
});

test('a fault that the emulator refuses is explained once', async () => {
  await using stage = await openStage();
  const { code, err } = await stage.lealup(['emulate', 'faults', 'add', '503 for=3s']);
  expect(code).toBe(2);
  expect(err.match(/belongs to drip/g)).toHaveLength(1);
});

describe('lealup emulate logs', () => {
  test('shows what was answered, oldest first, by the filters', async () => {
    await using stage = await openStage();
    await stage.lealup(['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com']);
    await stage.lealup(['customers', 'get', 'nobody.com']);
    await stage.lealup(['api', 'getCustomer', '-f', 'id=nothing']);
    const of = async (...flags: string[]) => (await stage.lealup(['emulate', 'logs', '-o', 'ndjson', ...flags])).out.split('\n').slice(0, -1).map((line) => JSON.parse(line));
    expect((await of()).map(({ method, status }) => [method, status])).toEqual([['POST', 201], ['GET', 200], ['GET', 404]]);
    expect(await of('--status', '4xx')).toMatchObject([{ path: '/v1/customers/nothing', problem: 'not_found' }]);
    expect(await of('--method', 'post', '--search', 'acme.com')).toMatchObject([{ operation_id: 'createCustomer' }]);
    expect(await of('--operation', 'getCustomer')).toHaveLength(1);
    expect(await of('--path', '/v1/*')).toHaveLength(2);
    expect(await of('--limit', '1')).toMatchObject([{ status: 404 }]);
    expect(await of('--since', '2999-01-01T00:00:00Z')).toEqual([]);
    expect(JSON.stringify(await of())).not.toContain(stage.emulator.apiKey);
    const { out } = await stage.lealup(['emulate', 'logs'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).toMatch(/POST {4}\/v1\/customers .*201/);
  });

  test.each([['--status', '4x'], ['--operation', 'nothing'], ['--since', 'yesterday']])('refuses %s %s with the reason', async (...flags) => {
    await using stage = await openStage();
    expect(await stage.lealup(['emulate', 'logs', ...flags])).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['table', /^\d\d:\d\d:\d\d\.\d{3} {2}GET {5}404 +\d+\.\d ms {2}\/v1\/one {2}not_found\n.*\/v1\/two/],
    ['ndjson', /^\{"id":1,.*"path":"\/v1\/one".*\}\n\{"id":2,.*"path":"\/v1\/two".*\}\n$/],
    ['json', /^\{"id":1,.*\}\n\{"id":2,.*\}\n$/],
    ['id', /^1\n2\n$/],
  ])('follows what comes as %s, until it is stopped', async (format, expected) => {
    await using stage = await openStage();
    await fetch(`${stage.url}/v1/one`, { headers: { authorization: `Bearer ${stage.emulator.apiKey}` } });
    let isAsked = false;
    const { code, out } = await stage.lealup(['emulate', 'logs', '--follow', '-o', format], {
      onText({ out }, interrupt) {
        const lines = out.split('\n').length - 1;
        if (lines === 2) interrupt('SIGINT');
        if (lines !== 1 || isAsked) return;
        isAsked = true;
        void fetch(`${stage.url}/v1/two`, { headers: { authorization: `Bearer ${stage.emulator.apiKey}` } });
      },
    });
    expect(code).toBe(130);
    expect(out).toMatch(expected);
  });

  test('ends with 7 when the emulator does', async () => {
    await using stage = await openStage();
    await fetch(`${stage.url}/v1/one`);
    const { code, err } = await stage.lealup(['emulate', 'logs', '--follow'], {
      onText({ out }) {
        if (out !== '') void stage.emulator.close();
      },
    });
    expect(code).toBe(7);
    expect(err).toContain(`error: No emulator answers at ${stage.url}.`);
  });
});

describe('lealup emulate open', () => {
  test('prints the address', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['emulate', 'open'])).toMatchObject({ code: 0, out: `${stage.url}\n` });
    expect(await stage.json(['emulate', 'open', '-o', 'json'])).toMatchObject({ url: stage.url });
  });

  test('says where none runs', async () => {
    await using stage = await openStage();
    await stage.emulator.close();
    expect(await stage.lealup(['emulate', 'open'])).toMatchObject({ code: 3, err: expect.stringContaining('next: lealup emulate start --detach') });
  });
});
