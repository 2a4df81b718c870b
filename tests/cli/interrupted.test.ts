import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Result, type Stage } from './terminal.ts';

const NAMES = Array.from({ length: 650 }, (_, index) => `C${index}`);

let stage: Stage;

beforeAll(async () => {
  const customers = NAMES.map((name) => ({ name, email_domain: `${name}.com` }));
  stage = await openStage({ seed: { tenants: [{ name: 'Test', customers }] } });
});
afterAll(() => stage[Symbol.asyncDispose]());

/** Presses Ctrl-C as LealUp is asked for one more page of customers than so many; what `--debug` says is left out. */
async function stopAfter(pages: number, argv: readonly string[], { terminal = false } = {}): Promise<Result> {
  const { code, out, err } = await stage.lealup([...argv, '--debug'], {
    terminal,
    env: { NO_COLOR: '1' },
    onText(written, interrupt) {
      if (written.err.split('lealup request').length - 1 > pages) interrupt('SIGINT');
    },
  });
  return { code, out, err: err.split('\n').filter((line) => !line.startsWith('lealup ')).join('\n') };
}

/** The command that a note names, without the `--debug` that the test added. */
function nextOf(err: string): string[] {
  return (/To go on: lealup (.*)$/m.exec(err)?.[1] ?? '').replace(' --debug', '').replaceAll("'", '').split(' ');
}

const namesIn = (text: string): string[] => text.match(/\bC\d+\b/g) ?? [];

describe('Ctrl-C in a list', () => {
  test.each([
    ['csv', /^name\n(C\d+\n){400}$/],
    ['ndjson', /^(\{"name":"C\d+"\}\n){400}$/],
    ['json', /^\{"data":\[(\{"name":"C\d+"\},?){400}\],"next_cursor":"[^"]+","has_more":true\}\n$/],
  ])('leaves what was read whole, with -o %s, and names the command that prints the rest', async (format, whole) => {
    const first = await stopAfter(2, ['customers', 'list', '--all', '-o', format, '--json', 'name']);
    expect(first).toEqual({ code: 130, out: expect.stringMatching(whole), err: expect.stringMatching(/^Stopped after 400\. To go on: lealup customers list --all -o \w+ --json name --debug --cursor \S+( --no-header)?\n$/) });
    const rest = await stage.lealup(nextOf(first.err));
    expect(rest).toMatchObject({ code: 0, err: '' });
    expect([...namesIn(first.out), ...namesIn(rest.out)]).toEqual(NAMES.toReversed());
  });

  test('names one that prints no header again, with -o csv: both outputs together are the whole list', async () => {
    const argv = ['customers', 'list', '--all', '-o', 'csv'];
    const first = await stopAfter(1, argv);
    const second = await stopAfter(1, nextOf(first.err));
    expect(second.err.match(/--no-header/g)).toHaveLength(1);
    const third = await stage.lealup(nextOf(second.err));
    expect(first.out + second.out + third.out).toBe((await stage.lealup(argv)).out);
  });

  test('prints the table of what was read', async () => {
    const { code, out, err } = await stopAfter(1, ['customers', 'list', '--all'], { terminal: true });
    expect([code, out.split('\n').length, err]).toEqual([130, 202, expect.stringContaining('Stopped after 200. To go on:')]);
  });

  test('takes what was printed off the limit, and may be pressed again', async () => {
    const first = await stopAfter(1, ['customers', 'list', '--limit', '610', '-o', 'id']);
    const second = await stopAfter(1, nextOf(first.err));
    expect(second.err).toMatch(/^Stopped after 200\. .* --limit 210\n$/);
    const third = await stage.lealup(nextOf(second.err));
    expect(new Set((first.out + second.out + third.out).trim().split('\n')).size).toBe(610);
    expect(third.err).toBe('There are more than these 210: --limit <n> shows more, --all all of them.\n');
  });

  test.each([[['--all', '--json']], [['--all', '--cursor', 'first', '--json', 'id']]])('goes on from %j', async (flags) => {
    const { next_cursor } = JSON.parse((await stage.lealup(['customers', 'list', '--limit', '1'])).out);
    const first = await stopAfter(1, ['customers', 'list', ...flags.map((word) => (word === 'first' ? next_cursor : word))]);
    const idsIn = (text: string) => JSON.parse(text).data.map(({ id }: { id: string }) => id);
    const rest = await stage.lealup(nextOf(first.err));
    expect(new Set([...idsIn(first.out), ...idsIn(rest.out)]).size).toBe(flags.includes('first') ? 649 : 650);
  });

  test.each([
    ['json', ['/v1/customers?limit=200']],
    ['ndjson', ['listCustomers', '-f', 'limit=200']],
  ])('does so with lealup api --paginate -o %s %j', async (format, words) => {
    const first = await stopAfter(1, ['api', ...words, '--paginate', '-o', format, '--json', 'name']);
    expect([first.code, namesIn(first.out).length, first.out.endsWith('\n')]).toEqual([130, 200, true]);
    const second = await stopAfter(1, nextOf(first.err));
    const rest = await stage.lealup(nextOf(second.err));
    expect([...namesIn(first.out), ...namesIn(second.out), ...namesIn(rest.out)]).toEqual(NAMES.toReversed());
  });

  test('before the first page leaves nothing, and is no error', async () => {
    expect(await stopAfter(0, ['customers', 'list', '--all', '-o', 'csv'])).toEqual({ code: 130, out: '', err: '' });
  });
});

describe('Ctrl-C in an export', () => {
  test.each([
    ['csv', 401, 'Stopped after 400 whole rows, which are not all: the same command starts anew.\n'],
    ['ndjson', 400, 'Stopped after 400 whole rows, which are not all: the same command starts anew.\n'],
    ['json', 0, 'Stopped before a row was printed: the same command starts anew.\n'],
  ])('leaves whole rows of -o %s, and says that they are not all', async (format, lines, err) => {
    // Four pages are read for the names of the columns.
    const stopped = await stopAfter(6, ['customers', 'export', '-o', format]);
    expect(stopped).toEqual({ code: 130, out: expect.stringMatching(/^$|\n$/), err });
    expect(stopped.out.split('\n').length - 1).toBe(lines);
  });

  test('while the names of the columns are read prints nothing', async () => {
    expect(await stopAfter(2, ['customers', 'export'])).toEqual({ code: 130, out: '', err: 'Stopped before a row was printed: the same command starts anew.\n' });
  });
});
