import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { split } from './example-stage.ts';
import { customersNamed, openStage, type Result, type Stage } from './terminal.ts';

const readme = readFileSync(new URL('../../packages/cli/README.md', import.meta.url), 'utf8');

describe('the README of the CLI', () => {
  test('has a session that prints what it says', async () => {
    const [, session = '', output = ''] = /```sh\n([^`]*lealup customers create[^`]*)```\n\n```text\n([^`]*)```/.exec(readme) ?? [];
    await using stage = await openStage({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });
    let printed = '';
    for (const line of session.trim().split('\n')) {
      const [, text, file] = /^echo '(.*)' > (\S+)$/.exec(line) ?? [];
      if (text !== undefined && file !== undefined) await writeFile(join(stage.folder, file), `${text}\n`);
      else printed += (await stage.lealup(line.split(' ').slice(1), { terminal: true, env: { NO_COLOR: '1' } })).out;
    }
    expect(printed).toBe(output);
  });

  test('has commands for a running emulator, which work in this order', async () => {
    const [, block = ''] = /```sh\n(lealup emulate snapshot[^`]*)```/.exec(readme) ?? [];
    const lines = block.trim().split('\n');
    await using stage = await openStage();
    const codes: number[] = [];
    for (const line of lines) codes.push((await stage.lealup(split(line).slice(1))).code);
    expect(codes).toEqual([0, 0, 0, 0, 0]);
  });

  test('has an emulator that runs beside a program, and one in the background, as under "An emulator for tests"', async () => {
    const [, section = ''] = /\n## An emulator for tests\n([^]*?)\n## /.exec(readme) ?? [];
    const [[, beside = ''] = [], [, background = ''] = []] = section.matchAll(/```sh\n([^`]*)```/g);
    await using stage = await openStage();
    const program = { name: 'program', version: '1.0.0', scripts: { test: 'node -e "console.log([process.env.LEALUP_BASE_URL, process.env.LEALUP_API_KEY, process.env.LEALUP_WEBHOOK_SECRET.slice(0, 6)].join())"' } };
    await writeFile(join(stage.folder, 'package.json'), JSON.stringify(program));
    const own = { env: { LEALUP_BASE_URL: undefined } };
    const exec = await stage.lealup(split(beside.trim()).slice(1), own);
    expect([exec.code, exec.out]).toEqual([0, expect.stringMatching(/http:\/\/127\.0\.0\.1:\d+,lealup_sk_test_emulator,whsec_\n/)]);
    const codes: number[] = [];
    for (const line of background.trim().split('\n')) codes.push((await stage.lealup(split(line).slice(1), own)).code);
    expect(codes).toEqual([0, 0, 0]);
  });

  test.each(['Sending a file of events', 'Customers to a spreadsheet and back', 'Webhooks on this machine'])('under "%s" has commands that print what it says', async (title) => {
    await using stage = await openStage({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
    await writeFile(join(stage.folder, 'app.ndjson'), '{"email_domain":"acme.com","event_name":"login"}\n');
    const [, section = ''] = new RegExp(`\n## ${title}\n([^]*?)\n## `).exec(readme) ?? [];
    const endless: { stop: () => void; ended: Promise<Result> }[] = [];
    let printed = '';
    expect(section).toContain('```sh');
    for (const { 1: language = '', 2: block = '', index } of section.matchAll(/```(\w+)\n([^]*?)```/g)) {
      // A file that is shown is the last one that was named before.
      const file = [...section.slice(0, index).matchAll(/`(\w+\.(?:csv|ndjson))`/g)].at(-1)?.[1] ?? '';
      if (language === 'csv' || language === 'json') await writeFile(join(stage.folder, file), block);
      else if (language === 'text') expect(block.replaceAll(RATE, 'in a moment')).toBe(printed);
      if (language !== 'sh') continue;
      printed = '';
      for (const line of block.trim().split('\n')) {
        if (/^lealup webhooks listen|--watch/.test(line)) endless.push(await begin(line, stage));
        else printed += await print(line, stage);
      }
    }
    for (const { stop } of endless) stop();
    expect((await Promise.all(endless.map(({ ended }) => ended))).map(({ code }) => code)).toEqual(endless.map(() => 130));
  });
});

const RATE = /in \d+\.\d s \(\d+\/s\)/g;
const READY = /Ctrl-C stops/;

/** What a command prints at a terminal, in the order of a terminal; who calls is left out. */
async function print(line: string, stage: Stage): Promise<string> {
  const [command = '', file] = line.split(' > ');
  let text = '';
  let seen = { out: '', err: '' };
  const { code, out } = await stage.lealup(split(command).slice(1), {
    terminal: file === undefined,
    env: { NO_COLOR: '1' },
    onText(written) {
      text += written.out.slice(seen.out.length) + written.err.slice(seen.err.length);
      seen = written;
    },
  });
  expect([0, 8]).toContain(code);
  if (file !== undefined) await writeFile(join(stage.folder, file), out);
  return text.replaceAll(/^.* · EMULATOR\n/gm, '').replaceAll(RATE, 'in a moment');
}

/** Starts what goes on until it is stopped; resolves once it is ready. */
function begin(line: string, stage: Stage): Promise<{ stop: () => void; ended: Promise<Result> }> {
  return new Promise((resolve, reject) => {
    const ended: Promise<Result> = stage.lealup(split(line).slice(1), {
      onText({ err }, interrupt) {
        if (READY.test(err)) resolve({ stop: () => interrupt('SIGINT'), ended });
      },
    });
    ended.then(({ err }) => reject(new Error(`${line} ended: ${err}`)), reject);
  });
}
