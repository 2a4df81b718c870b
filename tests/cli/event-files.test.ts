import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Stage } from './terminal.ts';

const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };
const SEND = ['events', 'send', 'f', '--resolve', 'email_domain'];
const event = (index: number) => ({ email_domain: 'acme.com', event_name: `e${index}`, timestamp: '2026-03-10T09:00:00Z' });

async function openWith(content: string | Uint8Array): Promise<Stage> {
  const stage = await openStage({ seed: SEED });
  await writeFile(join(stage.folder, 'f'), content);
  return stage;
}

async function listed(stage: Stage): Promise<Record<string, unknown>[]> {
  const { out } = await stage.lealup(['events', 'list', '--all', '-o', 'ndjson']);
  return out.trim().split('\n').map((line) => JSON.parse(line));
}

describe('a file of events', () => {
  const lines = [1, 2, 3].map((index) => JSON.stringify(event(index))).join('\n');
  const array = `\uFEFF [ ${[1, 2, 3].map((index) => JSON.stringify({ ...event(index), properties: { text: '],[{"\\' } })).join(' ,\n ')} ]\n`;
  const csv = 'email_domain;event_name;timestamp;properties.plan\nacme.com;e1;2026-03-10T09:00:00Z;pro\nacme.com;e2;;\n"acme.com";e3;;" a;b "\n';

  test.each([
    ['gzip', gzipSync(lines)],
    ['zstd', zstdCompressSync(lines)],
    ['gzip in two members', Buffer.concat([gzipSync(`${lines.split('\n')[0]}\n`), gzipSync(lines.split('\n').slice(1).join('\n'))])],
    ['a JSON array', array],
    ['a compressed JSON array', gzipSync(array)],
    ['CSV', csv],
  ])('may be %s', async (_, content) => {
    await using stage = await openWith(content);
    expect(await stage.json(['events', 'validate', 'f', '--resolve', 'email_domain'])).toMatchObject({ valid: 3, invalid: 0 });
    expect(await stage.json(SEND)).toMatchObject({ accepted: 3, rejected: 0 });
    expect(new Set((await listed(stage)).map(({ event_name }) => event_name))).toEqual(new Set(['e1', 'e2', 'e3']));
  });

  test('in CSV has properties in columns with a dot, exact where they are quoted', async () => {
    await using stage = await openWith(csv);
    await stage.json(SEND);
    const events = await listed(stage);
    expect(Object.fromEntries(events.map(({ event_name, properties }) => [event_name, properties]))).toEqual({ e1: { plan: 'pro' }, e2: {}, e3: { plan: ' a;b ' } });
  });

  test.each([
    ['a gzip that is cut', gzipSync(lines).subarray(0, 40), 'f is damaged gzip.'],
    ['a zstd that is none', Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.from('nonsense')]), 'f is damaged zstd.'],
    ['an array without an end', '[{"event_name":"a"}, {"event_name"', 'The JSON array in f has no end.'],
    ['an array with more after it', '[] {"event_name":"a"}', 'f goes on after its JSON array.'],
  ])('is refused if it is %s', async (_, content, sentence) => {
    await using stage = await openWith(content);
    expect(await stage.lealup(SEND)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
  });

  test('may have a line that is too long for memory, which alone is rejected', async () => {
    const huge = JSON.stringify({ ...event(2), properties: { text: 'x'.repeat(9 * 1024 * 1024) } });
    await using stage = await openWith(`${[JSON.stringify(event(1)), huge, '{bad', JSON.stringify(event(4))].join('\n')}\n`);
    expect(await stage.lealup(['events', 'validate', 'f', '--resolve', 'email_domain'])).toMatchObject({ code: 8, err: expect.stringMatching(/^line 2: has more than 8 MiB/) });
    const { code, out, err } = await stage.lealup(SEND);
    expect([code, JSON.parse(out)]).toEqual([8, expect.objectContaining({ accepted: 2, rejected: 2 })]);
    expect(err).toContain('line 2: has more than 8 MiB, and is kept nowhere.\nline 3: is not JSON.\n');
    expect(await readFile(join(stage.folder, 'f.rejected.ndjson'), 'utf8')).toBe('\n{bad\n');
    const reasons = await readFile(join(stage.folder, 'f.rejected.reasons.ndjson'), 'utf8');
    expect(reasons).toMatch(/^\{"line":2,"code":"too_long",.*\n\{"line":3,/);
  });

  test('that has bad elements or rows loses only those', async () => {
    await using stage = await openWith(`[${JSON.stringify(event(1))}, 7, nonsense, ${JSON.stringify(event(2))}]`);
    const { code, out, err } = await stage.lealup(SEND);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ accepted: 2, rejected: 2 });
    expect(err).toContain('line 2: is JSON, and no object.\nline 3: is not JSON.\n');
  });
});

describe('a foreign file', () => {
  const foreign = { account: 'acme.com', action: 'login', at: '2026-03-10T09:00:00Z', id: 7, context: { user: { email: 'a@acme.com' } }, plan: 'pro', __proto: 1 };

  test('is mapped, its other fields become properties, and its own ids tell events apart', async () => {
    await using stage = await openWith(`${JSON.stringify(foreign)}\n${JSON.stringify({ ...foreign, plan: 'free' })}\n`);
    const map = 'customer=account,event_name=action,timestamp=at,user_email=context.user.email,properties.*';
    const command = [...SEND, '--map', map, '--external-id', 'app-{id}'];
    expect(await stage.json(command)).toMatchObject({ accepted: 1, deduplicated: 1 });
    expect(await listed(stage)).toMatchObject([{ event_name: 'login', user_email: 'a@acme.com', external_id: 'app-7', properties: { id: 7, plan: 'pro' } }]);
  });

  test('leaves out what is neither mapped nor of an event', async () => {
    await using stage = await openWith(JSON.stringify(foreign));
    await stage.json([...SEND, '--map', 'customer=account,event_name=action,properties.tier=plan', '--external-id', 'id']);
    expect(await listed(stage)).toMatchObject([{ external_id: '7', properties: { tier: 'pro' } }]);
  });

  test.each([
    [['--map', 'nonsense=x'], 2, 'names no field of an event'],
    [['--map', 'event_name'], 2, 'names no field of an event'],
    [['--external-id', '{nowhere}', '--map', 'customer=account,event_name=action'], 8, 'has no field for --external-id'],
  ])('%j is refused', async (flags, code, sentence) => {
    await using stage = await openWith(JSON.stringify(foreign));
    expect(await stage.lealup([...SEND, ...flags])).toMatchObject({ code, err: expect.stringContaining(sentence) });
  });
});

describe('nothing is lost', () => {
  test('by a rejected file that is the one to be sent', async () => {
    const content = `${JSON.stringify(event(1))}\nbad\n`;
    await using stage = await openWith(content);
    await symlink(join(stage.folder, 'f'), join(stage.folder, 'same'));
    for (const name of ['f', 'same']) {
      expect(await stage.lealup([...SEND, '--rejected', name])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`Rejected lines would be written over ${name}, which is to be sent.`) });
    }
    expect(await readFile(join(stage.folder, 'f'), 'utf8')).toBe(content);
  });

  test('by a rejected file that cannot be written: its lines are not said to be in it', async () => {
    await using stage = await openWith(`${JSON.stringify(event(1))}\nbad\n`);
    const { code, err } = await stage.lealup([...SEND, '--rejected', 'none/r.ndjson']);
    expect([code, err]).toEqual([1, expect.stringContaining('The rejected lines cannot be written to none/r.ndjson.')]);
    expect(err).not.toContain('rejected lines are in');
  });

  test.each(['{}', '{a', 'a}', '{{a}}'])('by the template %s, which would be the same for every event', async (template) => {
    await using stage = await openWith(JSON.stringify(event(1)));
    expect(await stage.lealup([...SEND, '--external-id', template])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`--external-id ${template} is no template.`) });
  });

  test('of what is not UTF-8 in CSV: such a row is rejected, and its neighbours are sent', async () => {
    const row = (name: string) => `acme.com,${name},caf\u00E9\n`;
    await using stage = await openWith(Buffer.concat([Buffer.from(`email_domain,event_name,properties.at\n${row('e1')}`), Buffer.from(row('e2'), 'latin1'), Buffer.from(row('e3'))]));
    const { code, out, err } = await stage.lealup(SEND);
    expect([code, JSON.parse(out)]).toEqual([8, expect.objectContaining({ accepted: 2, rejected: 1 })]);
    expect(err).toContain('line 3: is not UTF-8.\n');
    expect(await stage.lealup(['events', 'send', 'f.rejected.ndjson', '--resolve', 'email_domain'])).toMatchObject({ code: 8 });
    expect((await listed(stage)).map(({ properties }) => properties)).toEqual([{ at: 'caf\u00E9' }, { at: 'caf\u00E9' }]);
  });

  test.each([
    ['a column that is an object by another one', 'email_domain,event_name,properties.plan,properties.plan.id\nacme.com,a,pro,1\n', 'f has the columns properties.plan and properties.plan.id.'],
    ['two columns of one name', 'email_domain,event_name,event_name\nacme.com,a,b\n', 'f has two columns event_name.'],
    ['an array that a brace ends', `[${JSON.stringify(event(1))}}`, 'The JSON array in f does not end with ].'],
    ['UTF-16', Buffer.from('\uFEFF{"event_name":"a"}\n', 'utf16le'), 'line 1 is not UTF-8; iconv'],
    ['one line without an end', `{"data":["${'x'.repeat(9 * 1024 * 1024)}"]}`, 'line 1 has more than 8 MiB;'],
    ['no text', Buffer.from([0, 1, 2, 3, 10]), 'line 1 is no JSON object, and no text;'],
  ])('by guessing at %s', async (_, content, sentence) => {
    await using stage = await openWith(content);
    for (const command of ['validate', 'send']) expect(await stage.lealup(['events', command, 'f', '--resolve', 'email_domain'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
  });
});

describe('a sending that was interrupted', () => {
  test('where nothing can be noted is to be sent again', async () => {
    await using stage = await openWith(Array.from({ length: 9000 }, (_, index) => (index === 10 ? 'bad' : JSON.stringify(event(index)))).join('\n'));
    // A name that is taken by a folder cannot be written, whoever asks.
    await mkdir(join(stage.folder, 'f.journal.json', 'taken'), { recursive: true });
    const { code, err } = await stage.lealup([...SEND, '--concurrency', '1'], {
      onText: (written, interrupt) => {
        if (written.err.includes('line 11:')) interrupt('SIGINT');
      },
    });
    expect([code, err.match(/cannot be noted/g)]).toEqual([130, ['cannot be noted']]);
    expect(err).toMatch(/\nStopped after line \d+\. To go on: send it again: lines with a timestamp count once\.\n$/);
  });

  test('goes on where it stopped, and keeps the lines that it rejected', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => (index === 10 || index === 8999 ? 'bad' : JSON.stringify(event(index))));
    await using stage = await openWith(lines.join('\n'));
    const first = await stage.lealup([...SEND, '--concurrency', '1'], {
      onText: ({ err }, interrupt) => {
        if (err.includes('line 11:')) interrupt('SIGINT');
      },
    });
    expect(first.code).toBe(130);
    const [, stopped = ''] = /Stopped after line (\d+)\. To go on: the same command with --resume\./.exec(first.err) ?? [];
    const before = JSON.parse(first.out);
    expect(Number(stopped)).toBe(before.accepted + before.rejected);
    const second = await stage.lealup([...SEND, '--resume', '--rate', '1000000']);
    expect(second.code).toBe(8);
    expect(second.err).toContain(`Going on after line ${stopped}.`);
    const after = JSON.parse(second.out);
    expect(before.accepted + after.accepted).toBe(8998);
    expect(after.deduplicated).toBe(0);
    expect(await readFile(join(stage.folder, 'f.rejected.ndjson'), 'utf8')).toBe('bad\nbad\n');
    await expect(readFile(join(stage.folder, 'f.journal.json'))).rejects.toThrow('ENOENT');
  });

  test('does not go on with another file', async () => {
    await using stage = await openWith(JSON.stringify(event(1)));
    await writeFile(join(stage.folder, 'f.journal.json'), JSON.stringify({ inode: 1, bytes: 1e9, line: 1 }));
    expect(await stage.lealup([...SEND, '--resume'])).toMatchObject({ code: 5, err: expect.stringContaining('is of another file') });
    expect(await stage.lealup(['events', 'send', '-', '--resume'])).toMatchObject({ code: 2 });
  });
});
