import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customersNamed, openStage } from './terminal.ts';

const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme') }] };
const PLAIN = { terminal: true, env: { NO_COLOR: '1' } };

async function openWithTasks() {
  const stage = await openStage({ seed: SEED });
  await stage.lealup(['customers', 'update', 'acme.com', '--owner', 'csm@lealup.test']);
  await stage.emulator.clock.advance('P1D');
  const id = (await stage.lealup(['tasks', 'list', '--limit', '1', '-o', 'id'])).out.trim();
  return { stage, id };
}

describe('tasks', () => {
  test('are listed by owner and customer, changed and completed', async () => {
    const { stage, id } = await openWithTasks();
    await using _ = stage;
    const listed = await stage.lealup(['tasks', 'list', '--owner', 'CSM@lealup.test', '--customer', 'Acme', '--status', 'open', '-o', 'id']);
    expect(listed.out).toContain(id);
    expect(await stage.json(['task', 'update', id, '--status', 'in_progress', '--priority', 'high', '--owner', 'admin@lealup.test'])).toMatchObject({ status: 'in_progress', priority: 'high' });
    expect(await stage.json(['tasks', 'complete', id, '--outcome', 'successful', '--note', '\u001B[2J ok'])).toMatchObject({ status: 'completed', outcome_note: '\u001B[2J ok' });
    const again = await stage.lealup(['tasks', 'update', id, '--status', 'open']);
    expect(again.code).toBe(5);
    expect((await stage.lealup(['tasks', 'list', '--status', 'completed'], PLAIN)).out).toContain('completed');
  });

  test.each([
    [['update', 'x'], 2, 'Nothing of the task is to be changed.'],
    [['complete', 'x'], 10, 'needs --outcome.'],
    [['complete', 'nowhere', '--outcome', 'successful'], 3, '404'],
    [['list', '--owner', 'nobody@x.com'], 3, 'There is no user "nobody@x.com".'],
  ])('%j is refused', async (words, code, sentence) => {
    await using stage = await openStage({ seed: SEED });
    const result = await stage.lealup(['tasks', ...words]);
    expect(result).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
  });
});

describe('playbooks', () => {
  test('are made from flags', async () => {
    await using stage = await openStage({ seed: SEED });
    expect(await stage.json(['playbooks', 'new', '--name', 'P', '--when', 'status in active, trial', '--when', 'arr gte 1', '--task', 'Call', '--due-in-days', '2', '--disabled'])).toMatchObject({
      enabled: false,
      trigger: { all: [{ field: 'status', op: 'in', value: ['active', 'trial'] }, { field: 'arr', op: 'gte', value: 1 }] },
      actions: [{ type: 'create_task', title: 'Call', due_in_days: 2 }],
    });
    expect((await stage.lealup(['playbooks', 'list'], { ...PLAIN, columns: 300 })).out).toMatch(/^P +no +status in active\|trial and arr gte 1 +Call/m);
  });

  test.each([
    [['create'], 10, '--name and --when and --task'],
    [['create', 'p.json', '--name', 'x'], 2, 'Both a file and flags'],
    [['create', 'p.json'], 2, 'p.json is no JSON'],
    [['create', '--name', 'x', '--when', 'arr', '--task', 'y'], 2, '--when "arr" is no condition'],
    [['create', '--name', 'x', '--when', 'nonsense lt 1', '--task', 'y'], 2, '422'],
  ])('%j is refused', async (words, code, sentence) => {
    await using stage = await openStage({ seed: SEED });
    await writeFile(join(stage.folder, 'p.json'), '{');
    expect(await stage.lealup(['playbooks', ...words])).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
  });
});

describe('users', () => {
  test('are invited, listed and given roles by their address', async () => {
    await using stage = await openStage();
    expect(await stage.json(['users', 'invite', 'ana@acme.com', '--role', 'csm', '--name', 'Ana'])).toMatchObject({ status: 'invited', role: 'csm' });
    expect(await stage.json(['users', 'set-role', 'ANA@acme.com', '--role', 'viewer'])).toMatchObject({ role: 'viewer' });
    expect((await stage.lealup(['users', 'list'], PLAIN)).out).toMatch(/^ana@acme\.com +Ana +viewer +invited/m);
    expect(await stage.json(['users', 'me'])).toMatchObject({ type: 'api_key' });
  });

  test('the last admin keeps the role, and no user is made up', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['users', 'set-role', 'admin@lealup.test', '--role', 'viewer'])).toMatchObject({ code: 5, out: '' });
    const { code, err } = await stage.lealup(['users', 'set-role', 'admn@lealup.test', '--role', 'viewer']);
    expect(code).toBe(3);
    expect(err).toContain('did you mean admin@lealup.test?');
  });
});

describe('jobs', () => {
  test('are waited for, and tell of rows that were refused', async () => {
    await using stage = await openStage({ seed: SEED });
    await writeFile(join(stage.folder, 'c.csv'), 'name,email_domain,status\nA,a.com,active\nB,b.com,nonsense\n');
    const { jobs } = JSON.parse((await stage.lealup(['customers', 'import', 'c.csv'])).out);
    const { code, out, err } = await stage.lealup(['jobs', 'wait', jobs[0]]);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ status: 'succeeded', result: { created: 1, failed: 1 } });
    expect(err).toMatch(/^row 2: /);
    expect((await stage.lealup(['jobs', 'get', jobs[0]], PLAIN)).out).toContain('1 created, 0 updated, 0 skipped, 1 failed');
    expect(await stage.lealup(['jobs', 'get', 'nowhere'])).toMatchObject({ code: 3 });
  });
});

describe('contacts, analytics, dashboards and types of events', () => {
  test('are shown', async () => {
    const contacts = [{ name: 'Ana \u202Elima', email: 'ana@acme.com', role: 'champion' as const }];
    await using stage = await openStage({ seed: { tenants: [{ name: 'T', customers: [{ name: 'Acme', email_domain: 'acme.com', arr: 12_000, renewal_date: '2099-01-01', contacts }] }] } });
    expect(await stage.json(['contacts', 'list', 'acme.com'])).toMatchObject({ data: [{ name: 'Ana \u202Elima' }] });
    expect((await stage.lealup(['contact', 'ls', 'acme.com'], PLAIN)).out).toMatch(/^Ana {1,2}lima +ana@acme\.com/m);
    expect((await stage.lealup(['analytics', 'portfolio'], PLAIN)).out).toMatch(/^1 customers, 12000 \w+ a year/);
    expect(await stage.json(['analytics', 'renewals', '--bucket', 'this_month'])).toMatchObject({ buckets: [{ key: 'this_month' }] });
    expect(await stage.lealup(['analytics', 'renewals', '-o', 'ndjson'])).toMatchObject({ code: 0, out: '' });
    expect((await stage.lealup(['dashboards', 'widgets'], PLAIN)).out.length).toBeGreaterThan(10);
    expect(await stage.lealup(['dashboards', 'widgets', 'nowhere'])).toMatchObject({ code: 3 });
    expect((await stage.lealup(['webhooks', 'events', '-o', 'id'])).out.split('\n')).toContain('health.changed');
  });
});

describe('events', () => {
  const at = (day: number) => `2026-0${day > 9 ? 3 : 1}-${String(day).padStart(2, '0')}T09:00:00Z`;

  test('of any time are backfilled, and listed latest first', async () => {
    await using stage = await openStage({ seed: SEED });
    const lines = [5, 10].map((day) => JSON.stringify({ email_domain: 'acme.com', event_name: 'login', timestamp: at(day), user_email: 'a@acme.com' }));
    await writeFile(join(stage.folder, 'e.ndjson'), lines.join('\n'));
    expect((await stage.lealup(['events', 'send', 'e.ndjson', '--resolve', 'email_domain'])).code).toBe(8);
    expect(await stage.json(['events', 'backfill', 'e.ndjson', '--resolve', 'email_domain'])).toMatchObject({ accepted: 1, deduplicated: 1 });
    const rows = await stage.lealup(['events', 'list', '--customer', 'acme.com', '--event', 'login', '--user', 'a@acme.com', '-o', 'csv', '--json', 'timestamp']);
    expect(rows.out).toBe('timestamp\n2026-03-10T09:00:00.000Z\n2026-01-05T09:00:00.000Z\n');
    expect(await stage.json(['events', 'list', '--since', '2026-02-01T00:00:00Z'])).toMatchObject({ data: [{ event_name: 'login' }] });
  });

  test('that arrive are followed until someone interrupts', async () => {
    await using stage = await openStage({ seed: SEED });
    const send = (name: string) => stage.lealup(['events', 'send', '-', '--resolve', 'email_domain'], { stdin: JSON.stringify({ email_domain: 'acme.com', event_name: name }) });
    await send('before');
    let sent: Promise<unknown> | undefined;
    const { code, out } = await stage.lealup(['events', 'tail', '--interval', '0.05', '-o', 'ndjson', '--json', 'event_name'], {
      onText({ out: text, err }, interrupt) {
        if (err.includes('Ctrl-C')) sent ??= send('after');
        if (text.includes('\n')) interrupt('SIGINT');
      },
    });
    await sent;
    expect({ code, out }).toEqual({ code: 130, out: '{"event_name":"after"}\n' });
  });
});
