import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notes } from '../../src/output/notes.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval', 'setTimeout'] }));
afterEach(() => void vi.useRealTimers());

function open(isTTY: boolean) {
  const written: string[] = [];
  const stream = Object.assign(new Writable({ write: (chunk, _, done) => (written.push(String(chunk)), done()) }), { isTTY });
  return { notes: new Notes(stream, (_, text) => text), written };
}

const ERASED = '\r\u001B[2K';
const plain = (text = '') => stripVTControlCharacters(text).trim();

test('work of more than a second shows how long it takes on a terminal, and leaves nothing', async () => {
  const { notes, written } = open(true);
  let finish: (value: string) => void = () => {};
  const waited = notes.during('seeding', new Promise<string>((resolve) => (finish = resolve)));
  vi.advanceTimersByTime(900);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1200);
  expect(plain(written.at(-1))).toBe('seeding, 2 s');
  finish('done');
  expect([await waited, written.at(-1)]).toEqual(['done', ERASED]);
});

test('waits that follow each other are one, and what was awaited first names them', async () => {
  const { notes, written } = open(true);
  for (const text of ['first', 'second', 'third']) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waited = notes.during(text, promise);
    vi.advanceTimersByTime(400);
    resolve();
    await waited;
  }
  expect(plain(written.at(-2))).toBe('third, 1 s');
  vi.advanceTimersByTime(5000);
  const { promise: outer } = Promise.withResolvers<void>();
  void notes.during('outer', outer);
  void notes.during('inner', outer);
  vi.advanceTimersByTime(1000);
  expect([plain(written.at(-1)), written.length]).toEqual(['outer, 1 s', 3]);
});

test('a bar, a whole screen and the end each keep a wait from being drawn; a line makes room', () => {
  const { notes, written } = open(true);
  void notes.during('seeding', new Promise(() => {}));
  notes.progress({ done: 0, total: 2, text: 'no rows' });
  vi.advanceTimersByTime(2000);
  expect(written).toEqual([]);
  notes.endProgress();
  const uncover = notes.cover();
  vi.advanceTimersByTime(2000);
  expect(written).toEqual([]);
  uncover();
  vi.advanceTimersByTime(100);
  notes.note('half of it is there');
  vi.advanceTimersByTime(100);
  expect(written.map(plain)).toEqual(['seeding, 4 s', '', 'half of it is there', 'seeding, 4 s']);
  notes.close();
  vi.advanceTimersByTime(2000);
  expect([written.length, written.at(-1)]).toEqual([5, ERASED]);
});

test('work that leaves no time for drawing is named at once, until there is something else', () => {
  const { notes, written } = open(true);
  notes.beginning('seeding');
  notes.note('ready');
  expect(written.map(plain)).toEqual(['seeding', '', 'ready']);
});

test('a wait that ends at a known time counts down to it', () => {
  const { notes, written } = open(true);
  notes.before('trying again', 5000);
  vi.advanceTimersByTime(1000);
  expect(plain(written.at(-1))).toBe('trying again in 4 s');
  vi.advanceTimersByTime(4000);
  expect(written.at(-1)).toBe(ERASED);
});

test('a bar has a share, the time left and what was done', () => {
  const { notes, written } = open(true);
  notes.progress({ done: 0, total: 100, text: '0 rows' });
  vi.advanceTimersByTime(1000);
  notes.progress({ done: 25, total: 100, text: '25 rows' });
  expect(plain(written.join(''))).toBe('██████░░░░░░░░░░░░░░░░░░ 25 %, 3 s left  25 rows');
});

test('nothing of it is written where there is no terminal', async () => {
  const { notes, written } = open(false);
  notes.progress({ done: 0, total: undefined, text: '' });
  vi.advanceTimersByTime(5000);
  notes.progress({ done: 1, total: undefined, text: '1 so far' });
  notes.before('trying again', 5000);
  notes.beginning('seeding');
  vi.advanceTimersByTime(5000);
  expect([await notes.during('seeding', Promise.resolve(1)), written]).toEqual([1, []]);
});
