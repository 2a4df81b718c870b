import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, EXIT_CODES } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { openStage } from './terminal.ts';

const readme = readFileSync(new URL('../../packages/cli/README.md', import.meta.url), 'utf8');

/** The lines between two marks. */
function section(mark: string): string[] {
  return new RegExp(`<!-- ${mark} -->\n([^]*?)\n<!-- /${mark} -->`).exec(readme)?.[1]?.split('\n') ?? [];
}

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

  test('lists every command', () => {
    const rows = commands.map(({ spec }) => {
      const words = [spec.name, ...spec.args.map(({ name, optional, isRest }) => (optional ? `[${name}]` : isRest ? `<${name}...>` : `<${name}>`))];
      return `| \`lealup ${words.join(' ')}\` | ${spec.summary} |`;
    });
    expect(section('commands')).toEqual(['| command | what it does |', '| --- | --- |', ...rows]);
  });

  test('lists every exit code', () => {
    const rows = Object.values(EXIT_CODES).map(([code, meaning]) => `| ${code} | ${meaning} |`);
    expect(section('exit-codes')).toEqual(['| code | meaning |', '| --- | --- |', ...rows]);
  });
});
