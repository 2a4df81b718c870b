import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { split } from './example-stage.ts';
import { openStage } from './terminal.ts';

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
});
