import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { PUBLISHED_API_KEY } from '@lealup/emulator';
import { describe, expect, test } from 'vitest';
import { makeKey } from './credentials.ts';
import { BIN, customersNamed, openStage, type Stage } from './terminal.ts';
import { AS_BEFORE, hasTmux, openTerminal, type Terminal, type TerminalSize } from './tmux.ts';

function openAt(stage: Stage, argv: readonly string[], size?: TerminalSize): Promise<Terminal> {
  const env = { HOME: stage.folder, LEALUP_BASE_URL: stage.url, LEALUP_KEYRING: 'off', NO_COLOR: '1' };
  return openTerminal([process.execPath, BIN, ...argv], { env, cwd: stage.folder, ...(size && { size }) });
}

const keptBy = (stage: Stage) => join(stage.folder, '.config', 'lealup');
const countOf = (text: string, part: string) => text.split(part).length - 1;

describe.runIf(hasTmux())('at a real terminal', () => {
  describe('the question for a key', () => {
    test('shows stars, has nothing that would show the key, and keeps it', async () => {
      await using stage = await openStage();
      const key = await makeKey(stage);
      await using terminal = await openAt(stage, ['login', '--with-key', '--profile', 'work']);
      await terminal.shows('? API key:');
      await terminal.type(key);
      const asked = await terminal.shows('*'.repeat(key.length));
      // Where a prompt can be told to show what is typed, that is the key for it.
      await terminal.press('C-t');
      await terminal.press('Enter');
      expect(await terminal.ended()).toEqual({ code: 0, ...AS_BEFORE });
      expect(asked).not.toContain('visibility');
      for (const seen of [await terminal.scrollback(), await terminal.written()]) expect(seen).not.toContain(key.slice(-8));
      expect(JSON.parse(await readFile(join(keptBy(stage), 'credentials.json'), 'utf8'))).toEqual({ work: key });
    });

    test('is left by Ctrl-C with 130: nothing is kept, and the terminal is as before', async () => {
      await using stage = await openStage();
      const key = await makeKey(stage);
      await using terminal = await openAt(stage, ['login', '--with-key']);
      await terminal.shows('? API key:');
      await terminal.type(key);
      await terminal.shows('*'.repeat(key.length));
      await terminal.press('C-c');
      expect(await terminal.ended()).toEqual({ code: 130, ...AS_BEFORE });
      expect(await terminal.scrollback()).toContain('The question was left; nothing was changed.');
      expect(await terminal.written()).not.toContain(key.slice(-8));
      expect(await readdir(keptBy(stage)).catch(() => [])).toEqual([]);
    });
  });

  test('Ctrl-C in the middle of a file finishes what is under way; --resume sends the rest, and each event counts once', async () => {
    const COUNT = 8000;
    await using stage = await openStage({ seed: { now: '2026-03-10T12:00:00Z', clock: 'manual', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
    const line = (index: number) => JSON.stringify({ email_domain: 'acme.com', event_name: 'login', timestamp: new Date(Date.UTC(2026, 2, 1) + index * 1000).toISOString() });
    await writeFile(join(stage.folder, 'events.ndjson'), Array.from({ length: COUNT }, (_, index) => `${line(index)}\n`).join(''));
    const send = ['events', 'send', 'events.ndjson', '--resolve', 'email_domain'];
    await using first = await openAt(stage, [...send, '--rate', '1000']);
    await first.shows(/░ \d+ %, \d+ s left {2}\d+ events/);
    await first.press('C-c');
    expect(await first.ended()).toEqual({ code: 130, ...AS_BEFORE });
    const [, sent, last] = /(\d+) accepted, 0 deduplicated[^]*Stopped after line (\d+)\. To go on: the same command with --resume\./.exec(await first.scrollback()) ?? [];
    expect(Number(sent)).toBeGreaterThan(0);
    expect(Number(sent)).toBeLessThan(COUNT);
    expect(last).toBe(sent);
    await using second = await openAt(stage, [...send, '--resume']);
    expect(await second.ended()).toEqual({ code: 0, ...AS_BEFORE });
    expect(await second.screen()).toContain(`${COUNT - Number(sent)} accepted, 0 deduplicated, 0 rejected`);
    expect((await readdir(stage.folder)).filter((name) => name.startsWith('events'))).toEqual(['events.ndjson']);
    const listed = (await stage.lealup(['events', 'list', '--all', '-o', 'csv', '--json', 'external_id'])).out.trim().split('\n').slice(1);
    expect([listed.length, new Set(listed).size]).toEqual([COUNT, COUNT]);
  });

  test('webhooks listen shows a delivery, its headers and the verdict, sends it again, and leaves the terminal as before', async () => {
    await using stage = await openStage();
    await using terminal = await openAt(stage, ['webhooks', 'listen']);
    await terminal.shows('Nothing has come yet.');
    await stage.lealup(['webhooks', 'trigger', 'customer.created']);
    await terminal.shows(/✓ verified {2}customer\.created .* → 204/);
    await terminal.press('Enter');
    const detail = await terminal.shows('webhook-signature: v1,');
    expect(detail).toMatch(/^ {2}verified$/m);
    expect(detail).toContain('"email_domain"');
    await terminal.press('r');
    const again = await terminal.shows(/Sent again to \S+: 204\./);
    expect(countOf(again, '✓ verified')).toBe(2);
    await terminal.press('q');
    expect(await terminal.ended()).toEqual({ code: 0, ...AS_BEFORE });
    expect(await terminal.screen()).toContain('Stopped, and the subscription is removed.');
    expect(await terminal.written()).not.toContain('whsec_');
    expect(await stage.json(['webhooks', 'list'])).toMatchObject({ data: [] });
  });

  describe('the dashboard of emulate', () => {
    const EMULATE = ['emulate', '--port', '0'];
    const urlOn = (screen: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(screen)?.[0] ?? '';

    test.each([
      ['C-c', 130],
      ['q', 0],
    ])('shows requests, is ended by %s with %i, and uncovers what was there', async (key, code) => {
      await using stage = await openStage();
      await using terminal = await openAt(stage, EMULATE);
      const url = urlOn(await terminal.shows('none yet; in another terminal'));
      await stage.lealup(['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com'], { env: { LEALUP_BASE_URL: url } });
      await terminal.shows(/POST {4}201 .* \/v1\/customers/);
      await terminal.press(key);
      expect(await terminal.ended()).toEqual({ code, ...AS_BEFORE });
      expect(await terminal.scrollback()).not.toContain('q stops it');
      await expect(fetch(url)).rejects.toThrow('fetch failed');
    });

    test('on Ctrl-C answers what has been begun, and then ends', async () => {
      await using stage = await openStage();
      await using terminal = await openAt(stage, EMULATE);
      const url = urlOn(await terminal.shows('none yet; in another terminal'));
      const body = '{"name":"Acme","email_domain":"acme.com"}';
      const headers = { authorization: `Bearer ${PUBLISHED_API_KEY}`, 'content-type': 'application/json', 'content-length': body.length, connection: 'close', expect: '100-continue' };
      const begun = request(`${url}/v1/customers`, { method: 'POST', headers });
      const answered = once(begun, 'response');
      begun.flushHeaders();
      await once(begun, 'continue');
      await terminal.press('C-c');
      await terminal.shows('Stopping; Ctrl-C again stops at once.');
      begun.end(body);
      const [response] = await answered;
      response.resume();
      expect(response.statusCode).toBe(201);
      expect(await terminal.ended()).toEqual({ code: 130, ...AS_BEFORE });
    });
  });

  test.each([
    ['the dashboard of emulate', ['emulate', '--port', '0'], 'q stops it'],
    ['webhooks listen', ['webhooks', 'listen'], 'Nothing has come yet.'],
  ])('%s stays whole in a window that gets narrower and wider', async (_, argv, awaited) => {
    await using stage = await openStage();
    await using terminal = await openAt(stage, argv);
    const framed = (screen: string) => screen.slice(screen.search(/^(LealUp emulator|Receiving)/m)).replaceAll(/\d\d:\d\d:\d\d/g, 'now');
    const before = framed(await terminal.shows(awaited));
    for (const columns of [70, 40, 90, 41]) await terminal.resize({ columns, rows: 20 });
    const narrow = framed(await terminal.shows(/^.{40}…$/m));
    const cut = (text: string) => text.split('\n').map((line) => (line.length > 41 ? `${line.slice(0, 40)}…` : line));
    expect(narrow.split('\n')).toEqual(cut(before));
    await terminal.resize({ columns: 100, rows: 30 });
    await terminal.shows(/(UTC|quit)$/m);
    expect(framed(await terminal.screen())).toBe(before);
  });
});
