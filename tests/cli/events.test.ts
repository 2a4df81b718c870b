import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Stage } from './terminal.ts';

const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };
const SEND = ['events', 'send', 'events.ndjson', '--resolve', 'email_domain'];

function openSeeded() {
  return openStage({ seed: SEED });
}

function write(stage: Stage, lines: readonly (string | Buffer)[]): Promise<void> {
  return writeFile(join(stage.folder, 'events.ndjson'), Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
}

function read(stage: Stage, file: string): Promise<Buffer> {
  return readFile(join(stage.folder, file));
}

const login = (minute: number, domain = 'acme.com') => {
  const timestamp = new Date(Date.parse('2026-03-10T00:00:00Z') + minute * 1000).toISOString();
  return JSON.stringify({ email_domain: domain, event_name: 'login', timestamp, user_email: 'ana@acme.com' });
};

describe('lealup events send', () => {
  test('sends a file once, however often it is sent', async () => {
    await using stage = await openSeeded();
    await write(stage, Array.from({ length: 5200 }, (_, index) => login(index, index % 2 ? 'acme.com' : 'GLOBEX.com')));
    expect(await stage.json(SEND)).toMatchObject({ accepted: 5200, deduplicated: 0, rejected: 0, rejected_file: null });
    expect(await stage.json([...SEND, '--concurrency', '1'])).toMatchObject({ accepted: 0, deduplicated: 5200, rejected: 0 });
    expect(await readdir(stage.folder)).toEqual(['events.ndjson']);
  });

  test('an event is the same by whatever its customer is called and whatever the order of its keys', async () => {
    await using stage = await openSeeded();
    const id = (await stage.lealup(['customers', 'get', 'acme.com', '-o', 'id'])).out.trim();
    await write(stage, [login(1), JSON.stringify({ user_email: 'ana@acme.com', timestamp: '2026-03-10T00:00:01.000Z', event_name: 'login', customer_id: id })]);
    expect(await stage.json(SEND)).toMatchObject({ accepted: 1, deduplicated: 1 });
  });

  test('an own external_id is kept, and without a timestamp there is none', async () => {
    await using stage = await openSeeded();
    const own = JSON.stringify({ email_domain: 'acme.com', event_name: 'login', external_id: 'mine' });
    const none = JSON.stringify({ email_domain: 'acme.com', event_name: 'login' });
    await write(stage, [own, none, none]);
    expect(await stage.json(SEND)).toMatchObject({ accepted: 3, deduplicated: 0 });
    expect(await stage.json(SEND)).toMatchObject({ accepted: 2, deduplicated: 1 });
  });

  test('reports each rejected line with its number and writes it down byte for byte', async () => {
    await using stage = await openSeeded();
    const bad = [
      'not json',
      '["an array"]',
      Buffer.from([0x7b, 0xff, 0x7d]),
      '  {"email_domain": "nowhere.com",  "event_name":"login"}\r',
      '{"event_name":"login"}',
      '{"email_domain":"acme.com","event_name":"Not Snake"}',
      '{"email_domain":"acme.com","event_name":"login","timestamp":"2025-01-01T00:00:00Z"}',
    ];
    await write(stage, bad.flatMap((line, index) => [login(index), line]));
    const { code, out, err } = await stage.lealup(SEND);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ accepted: 7, rejected: 7, rejected_file: 'events.rejected.ndjson', reasons_file: 'events.rejected.reasons.ndjson' });
    expect(await read(stage, 'events.rejected.ndjson')).toEqual(Buffer.concat(bad.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
    const reasons = String(await read(stage, 'events.rejected.reasons.ndjson')).trim().split('\n').map((line) => JSON.parse(line));
    expect(reasons.map(({ line, code: reason }) => [line, reason])).toEqual([
      [2, 'invalid_json'],
      [4, 'not_an_object'],
      [6, 'invalid_utf8'],
      [8, 'unknown_customer'],
      [10, 'invalid_field'],
      [12, 'invalid_event_name'],
      [14, 'timestamp_too_old'],
    ]);
    expect(err).toContain('line 2: is not JSON.\nline 4: is JSON, and no object.\nline 6: is not UTF-8.\nline 8: There is no customer with the email_domain "nowhere.com".\n');
    expect(err).toMatch(/\n7 accepted, 0 deduplicated, 7 rejected in \d+\.\d s \(\d+\/s\)\.\nThe rejected lines are in events\.rejected\.ndjson, why in events\.rejected\.reasons\.ndjson\.\n$/);
  });

  test('shows the first twenty rejections, and counts the others', async () => {
    await using stage = await openSeeded();
    await write(stage, [login(1), ...Array.from({ length: 1500 }, () => 'bad')]);
    const { err } = await stage.lealup(SEND);
    expect(err.match(/^line /gm)).toHaveLength(20);
    expect(err).toContain('\nand 1480 more\n');
    expect(String(await read(stage, 'events.rejected.ndjson'))).toBe('bad\n'.repeat(1500));
  });

  test('takes customer_id as it is, and unknown ones are rejected', async () => {
    await using stage = await openSeeded();
    await write(stage, ['{"customer_id":"nobody","event_name":"login"}']);
    expect(await stage.lealup(['events', 'send', 'events.ndjson'])).toMatchObject({ code: 8, err: expect.stringContaining('line 1: There is no customer with the id "nobody".') });
  });

  test('reads standard input, whose rejected lines go to the folder', async () => {
    await using stage = await openSeeded();
    const { code } = await stage.lealup(['events', 'send', '-', '--resolve', 'email_domain'], { stdin: `${login(1)}\nbad` });
    expect(code).toBe(8);
    expect((await readdir(stage.folder)).toSorted()).toEqual(['stdin.rejected.ndjson', 'stdin.rejected.reasons.ndjson']);
  });

  test('an interruption finishes what is under way and says how to go on', async () => {
    await using stage = await openSeeded();
    const stop = new AbortController();
    async function* endless() {
      for (let index = 0; !stop.signal.aborted; index += 1) yield `${login(index % 40_000)}\n${index === 3000 ? 'bad\n' : ''}`;
    }
    const { code, out, err } = await stage.lealup(['events', 'send', '-', '--resolve', 'email_domain'], {
      stdin: endless(),
      onText({ err }, interrupt) {
        if (err.includes('is not JSON')) interrupt('SIGINT');
      },
    });
    stop.abort();
    expect(code).toBe(130);
    const { accepted, rejected } = JSON.parse(out);
    expect(rejected).toBe(1);
    const [, line] = /Stopped after line (\d+)\. To go on: /.exec(err) ?? [];
    expect(Number(line)).toBe(accepted + rejected);
  });

  test.each([
    ['JSON over several lines', '{\n  "event_name": "login"\n}', 'line 1 is the beginning of JSON that is spread over lines'],
    ['what only looks like CSV', '\n1,2,3\n1,login,x\n', 'line 2 looks like CSV: 1,2,3'],
    ['text', 'hello\nworld\n', 'line 1 is no JSON object: hello'],
  ])('refuses a file that is not NDJSON but %s', async (_, text, why) => {
    await using stage = await openSeeded();
    await writeFile(join(stage.folder, 'events.ndjson'), text);
    const { code, out, err } = await stage.lealup(SEND);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: events\.ndjson is not NDJSON\.\n/);
    expect(err).toContain(why);
    expect(err).toMatch(/ next: lealup events validate events\.lines\.ndjson\n$/);
  });

  test('finds nothing to send in an empty file', async () => {
    await using stage = await openSeeded();
    await write(stage, ['']);
    expect(await stage.lealup(SEND, { terminal: true, env: { NO_COLOR: '1' } })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('There is nothing to send in events.ndjson.') });
  });

  test('shows with --dry-run what would be sent first', async () => {
    await using stage = await openSeeded();
    await write(stage, [login(1)]);
    expect(await stage.json([...SEND, '--dry-run'])).toMatchObject({
      method: 'POST',
      url: `${stage.url}/v1/events`,
      body: { events: [{ customer_id: expect.any(String), event_name: 'login', external_id: expect.stringMatching(/^[\w-]{43}$/) }] },
    });
    expect(await stage.json(['api', 'listEvents'])).toMatchObject({ data: [] });
  });

  test('says what was done when the server goes away', async () => {
    await using stage = await openSeeded();
    await write(stage, [login(1)]);
    await stage.emulator.close();
    expect(await stage.lealup(SEND)).toMatchObject({ code: 7, out: '' });
  });
});

describe('lealup events validate', () => {
  test('checks without a server', async () => {
    await using stage = await openSeeded();
    await write(stage, [login(1), '{"email_domain":"acme.com","event_name":"No"}', '{"email_domain":"","event_name":"a"}', '{"email_domain":"acme.com","event_name":"a","extra":1}', 'bad']);
    const { code, out } = await stage.lealup(['events', 'validate', 'events.ndjson', '--resolve', 'email_domain'], { env: { LEALUP_BASE_URL: 'http://127.0.0.1:1' } });
    expect(code).toBe(8);
    const { valid, invalid, errors } = JSON.parse(out);
    expect({ valid, invalid }).toEqual({ valid: 1, invalid: 4 });
    expect(errors.map((error: { line: number; message: string }) => `${error.line} ${error.message}`)).toEqual([
      expect.stringMatching(/^2 event_name must match/),
      '3 email_domain is required with --resolve email_domain.',
      '4 extra is not a field of this object.',
      '5 is not JSON.',
    ]);
  });
});
