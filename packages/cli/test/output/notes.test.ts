import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notes } from '../../src/output/notes.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

function open(isTTY: boolean) {
  const written: string[] = [];
  const stream = Object.assign(new Writable({ write: (chunk, _, done) => (written.push(String(chunk)), done()) }), { isTTY });
  return { notes: new Notes(stream, (_, text) => text), written };
}

test('work of more than a second shows how long it takes on a terminal, and leaves nothing', async () => {
  const { notes, written } = open(true);
  let finish: (value: string) => void = () => {};
  const waited = notes.during('seeding', new Promise<string>((resolve) => (finish = resolve)));
  vi.advanceTimersByTime(900);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1200);
  expect(stripVTControlCharacters(written.at(-1) ?? '').trim()).toBe('seeding, 2 s');
  finish('done');
  expect([await waited, written.at(-1)]).toEqual(['done', '\r\u001B[2K']);
});

test('a bar has a share, the time left and what was done', () => {
  const { notes, written } = open(true);
  notes.progress({ done: 0, total: 100, text: '0 rows' });
  vi.advanceTimersByTime(1000);
  notes.progress({ done: 25, total: 100, text: '25 rows' });
  expect(stripVTControlCharacters(written.join('')).trim()).toBe('██████░░░░░░░░░░░░░░░░░░ 25 %, 3 s left  25 rows');
});

test('nothing of it is written where there is no terminal', async () => {
  const { notes, written } = open(false);
  notes.progress({ done: 0, total: undefined, text: '' });
  vi.advanceTimersByTime(5000);
  notes.progress({ done: 1, total: undefined, text: '1 so far' });
  expect([await notes.during('seeding', Promise.resolve(1)), written]).toEqual([1, []]);
});
