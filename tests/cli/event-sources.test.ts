import { appendFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Result, type Stage } from './terminal.ts';

const SEED = { now: '2026-04-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };
const SEND = ['events', 'send', 'f', '--resolve', 'email_domain'];
const event = (name: string, timestamp = '2026-04-10T09:00:00Z') => ({ email_domain: 'acme.com', event_name: name, timestamp });
const ndjson = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

async function openWith(content: string): Promise<Stage> {
  const stage = await openStage({ seed: SEED });
  await writeFile(join(stage.folder, 'f'), content);
  return stage;
}

async function listed(stage: Stage): Promise<Record<string, unknown>[]> {
  const { out } = await stage.lealup(['events', 'list', '--all', '-o', 'ndjson']);
  return out.trim() === '' ? [] : out.trim().split('\n').map((line) => JSON.parse(line));
}

const names = async (stage: Stage) => (await listed(stage)).map(({ event_name }) => String(event_name)).toSorted();

describe('a mapping file', () => {
  test.each([
    ['YAML', 'customer: account # theirs\nevent_name: action\ntimestamp: at\nproperties.*: true\n'],
    ['JSON', JSON.stringify({ customer: 'account', event_name: 'action', timestamp: 'at', 'properties.*': true })],
  ])('of %s maps as the flag does, which goes before it', async (_, mapping) => {
    await using stage = await openWith(ndjson({ account: 'acme.com', action: 'a', other: 'b', at: '2026-04-10T09:00:00Z', plan: 'pro' }));
    await writeFile(join(stage.folder, 'map'), mapping);
    expect(await stage.json([...SEND, '--map-file', 'map'])).toMatchObject({ accepted: 1 });
    expect(await stage.json([...SEND, '--map-file', 'map', '--map', 'event_name=other'])).toMatchObject({ accepted: 1 });
    expect(await listed(stage)).toMatchObject([{ event_name: 'b', properties: { action: 'a', plan: 'pro' } }, { event_name: 'a', properties: { other: 'b', plan: 'pro' } }]);
  });

  test.each([
    ['[1]', 'map holds no mapping.'],
    ['event_name: 3', 'map maps event_name to 3.'],
    ['a: [', 'map is neither YAML nor JSON.'],
    ['nonsense: x', '--map nonsense=x names no field of an event.'],
  ])('with %j is refused', async (mapping, sentence) => {
    await using stage = await openWith(ndjson(event('a')));
    await writeFile(join(stage.folder, 'map'), mapping);
    expect(await stage.lealup([...SEND, '--map-file', 'map'])).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
  });
});

describe("Segment's calls", () => {
  const track = { type: 'track', event: 'Product Clicked', userId: 'u1', messageId: 'm1', timestamp: '2026-04-10T09:00:00Z', context: { groupId: 'acme.com', traits: { email: 'ana@acme.com' } }, properties: { plan: 'pro' } };

  test('become events, but for those that are none', async () => {
    await using stage = await openWith(ndjson(track, { ...track, messageId: 'm2', event: 'loggedIn', context: {}, groupId: 'globex.com' }, { type: 'identify', userId: 'u1' }));
    const { code, out, err } = await stage.lealup([...SEND, '--from', 'segment']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: 2, skipped: 1, rejected: 0 });
    expect(err).toContain('1 line is no event of that program, and left out.');
    expect(await listed(stage)).toMatchObject([
      { event_name: 'loggedIn', external_id: 'm2' },
      { event_name: 'product_clicked', external_id: 'm1', user_external_id: 'u1', user_email: 'ana@acme.com', properties: { plan: 'pro' } },
    ]);
  });

  test('have a mapping of their own', async () => {
    await using stage = await openWith(ndjson(track));
    expect(await stage.lealup([...SEND, '--from', 'segment', '--map', 'event_name=event'])).toMatchObject({ code: 2, err: expect.stringContaining('--from segment is a mapping of its own.') });
  });
});

describe('times without an offset', () => {
  test('are those of a place: an hour that comes twice is the first, one that is left out is refused', async () => {
    const times = ['2026-03-20 10:00', '2026-03-29T02:30:00', '2026-04-01', '2026-04-01T10:00:00+09:00'];
    await using stage = await openWith(ndjson(...times.map((timestamp, index) => event(`e${index}`, timestamp))));
    const { code, out, err } = await stage.lealup([...SEND, '--time-zone', 'Europe/Madrid']);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ accepted: 3, rejected: 1 });
    expect(err).toContain('line 2: timestamp 2026-03-29 02:30:00 does not exist in Europe/Madrid: the clocks were put forward over it.');
    expect((await listed(stage)).map(({ timestamp }) => timestamp)).toEqual(['2026-04-01T01:00:00.000Z', '2026-03-31T22:00:00.000Z', '2026-03-20T09:00:00.000Z']);
    const twice = async (...names: string[]) => {
      await writeFile(join(stage.folder, 'f'), ndjson(...names.map((name) => event(name, '2025-10-26T02:30:00'))));
      return stage.lealup([...SEND, '--time-zone', 'Europe/Madrid', '--backfill-old']);
    };
    expect(await twice('x')).toMatchObject({ code: 0, err: expect.stringMatching(/^1 time falls into an hour that came twice: the first is meant\.$/m) });
    expect((await listed(stage)).at(-1)).toMatchObject({ timestamp: '2025-10-26T00:30:00.000Z' });
    expect(await twice('y', 'z')).toMatchObject({ code: 0, err: expect.stringMatching(/^2 times fall into an hour that came twice: the first is meant\.$/m) });
  });

  test('of no place are refused', async () => {
    await using stage = await openWith(ndjson(event('a')));
    expect(await stage.lealup([...SEND, '--time-zone', 'Mars/Olympus'])).toMatchObject({ code: 2, err: expect.stringContaining('There is no time zone Mars/Olympus.') });
  });
});

describe('exports that overlap', () => {
  const day = (from: number, to: number) => ndjson(...Array.from({ length: to - from }, (_, index) => event(`e${from + index}`)));

  test('never count twice, with repeats or without', async () => {
    for (const flags of [[], ['--keep-repeats']]) {
      await using stage = await openWith(day(0, 60) + day(50, 60));
      await stage.json([...SEND, ...flags]);
      await writeFile(join(stage.folder, 'f'), day(40, 60) + day(50, 60) + day(60, 100));
      expect(await stage.json([...SEND, ...flags])).toMatchObject({ accepted: 40 });
      expect(await names(stage)).toHaveLength(flags.length === 0 ? 100 : 110);
    }
  });

  test('say how many lines were merged', async () => {
    await using stage = await openWith(day(0, 3) + day(0, 2));
    const { out, err } = await stage.lealup(SEND);
    expect(JSON.parse(out)).toMatchObject({ accepted: 3, merged: 2 });
    expect(err).toContain('2 lines say again what another one says, and counts once; --keep-repeats counts each.');
    expect(await stage.json([...SEND, '--keep-repeats'])).toMatchObject({ accepted: 2, deduplicated: 3, merged: 0 });
  });
});

describe('events of long ago', () => {
  test('go by the backfill where it is asked for, their errors with the right lines', async () => {
    const old = event('old', '2025-01-01T00:00:00Z');
    await using stage = await openWith(ndjson(event('new'), old, { ...old, event_name: 'Bad Name' }, { ...event('x'), event_name: 'Bad Too' }));
    const without = await stage.lealup(SEND);
    expect(JSON.parse(without.out)).toMatchObject({ accepted: 1, rejected: 3 });
    const { code, out, err } = await stage.lealup([...SEND, '--backfill-old']);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, deduplicated: 1, rejected: 2, backfilled: 2 });
    expect(err).toMatch(/line 3: event_name .*\nline 4: event_name /);
  });

  test('are counted by validate', async () => {
    await using stage = await openWith(ndjson(event('a', '2020-01-01T00:00:00Z'), event('b', new Date().toISOString())));
    expect(await stage.lealup(['events', 'validate', 'f', '--resolve', 'email_domain'])).toMatchObject({
      code: 0,
      err: '2 valid, 0 not.\n1 are older than 30 days: events send --backfill-old sends them too.\n',
    });
  });
});

describe('a foreign file', () => {
  test.each([
    ['with its own names', ndjson({ account: 'acme.com', action: 'login', at: '2026-04-10T09:00:00Z', user: { email: 'a@acme.com' }, id: 7 })],
    ['in CSV', 'company,event,time,user_id,plan\nacme.com,login,2026-04-10T09:00:00Z,u1,pro\n'],
    ['of Segment', ndjson({ type: 'track', event: 'Login', messageId: 'm', userId: 'u', timestamp: '2026-04-10T09:00:00Z', context: { groupId: 'acme.com' } })],
  ])('%s has a way to be read proposed, which reads it', async (_, content) => {
    await using stage = await openWith(content);
    const { code, out, err } = await stage.lealup(['events', 'validate', 'f']);
    expect(code).toBe(8);
    const { proposed_flags: flags }: { proposed_flags: string[] } = JSON.parse(out);
    expect(err).toContain(`It looks like another program's file; try: lealup events validate f ${flags.map((word) => (word.includes('*') ? `'${word}'` : word)).join(' ')}`);
    expect(await stage.json(['events', 'validate', 'f', ...flags])).toMatchObject({ valid: 1, proposed_flags: [] });
  });
});

describe('lealup events send --watch', () => {
  /** Runs it, doing one thing after the other as the event that is awaited has arrived or the note was written, and stops it. */
  async function watch(stage: Stage, steps: readonly [awaited: string, act: () => Promise<unknown>][]): Promise<Result> {
    let written = '';
    let interrupt: (signal: 'SIGINT') => void = () => {};
    const running = stage.lealup([...SEND, '--watch'], {
      onText({ err }, send) {
        written = err;
        interrupt = send;
      },
    });
    const happened = async (awaited: string) => written.includes(awaited) || (await names(stage)).includes(awaited);
    for (const [awaited, act] of steps) {
      while (!(await happened(awaited))) await new Promise((resolve) => setImmediate(resolve));
      await act();
    }
    interrupt('SIGINT');
    return running;
  }

  test('sends what is added, also after a rotation and a truncation, and notes how far it came', async () => {
    await using stage = await openWith(ndjson(event('first')));
    const file = join(stage.folder, 'f');
    const result = await watch(stage, [
      ['first', async () => {
        await appendFile(file, ndjson(event('second')).slice(0, 20));
        await appendFile(file, ndjson(event('second')).slice(20));
        await rename(file, `${file}.1`);
        await appendFile(`${file}.1`, ndjson(event('late')));
        await writeFile(file, ndjson(event('third'), event('fourth')));
      }],
      ['fourth', () => truncate(file, 0)],
      ['f was cut', () => appendFile(file, ndjson(event('last')))],
      ['last', async () => {}],
    ]);
    expect(result).toMatchObject({ code: 130, err: expect.stringContaining('Stopped after line 1. To go on: the same command with --resume.') });
    expect(await names(stage)).toEqual(['first', 'fourth', 'last', 'late', 'second', 'third']);
    await appendFile(file, ndjson(event('more')));
    expect(await stage.json([...SEND, '--resume'])).toMatchObject({ accepted: 1, deduplicated: 0 });
  });

  test('does not follow standard input', async () => {
    await using stage = await openStage({ seed: SEED });
    expect(await stage.lealup(['events', 'send', '-', '--watch'])).toMatchObject({ code: 2, err: expect.stringContaining('Standard input is followed by itself.') });
  });
});
