import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, lealup } from './terminal.ts';
import { hasTmux, openTerminal } from './tmux.ts';

const SHELLS = [
  ['bash', ['bash', '--norc', '-i'], 'eval "$(lealup completion bash)"'],
  ['zsh', ['zsh', '-f', '-i'], 'autoload -U compinit && compinit -u -D; eval "$(lealup completion zsh)"'],
  ['fish', ['fish', '--no-config'], 'lealup completion fish | source'],
] as const;

let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lealup-completion-'));
  await writeFile(join(folder, 'lealup'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  await chmod(join(folder, 'lealup'), 0o755);
  await writeFile(join(folder, 'a-file'), '');
  env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), LEALUP_KEYRING: 'off', PS1: '$ ', PROMPT: '$ ' };
  await lealup(['profile', 'add', 'staging', '--base-url', 'https://staging.example'], { env });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const has = (shell: string) => {
  const isThere = spawnSync(shell, ['-c', 'true']).status === 0;
  if (!isThere) process.stdout.write(`skipped: nothing is completed in ${shell}, because there is none\n`);
  return isThere;
};

describe.runIf(hasTmux()).each(SHELLS)('Tab in %s', (shell, program, source) => {
  test.runIf(has(shell))('completes nouns, verbs and their other names, flags, values and profiles', async () => {
    await using terminal = await openTerminal(program, { env, cwd: folder });
    await terminal.type(`${source}; echo read''y`);
    await terminal.press('Enter');
    await terminal.shows('ready');
    for (const [typed, completed] of [
      ['lealup cust', 'lealup customers'],
      [' ls --sta', 'lealup customers ls --status'],
      [' tri', 'lealup customers ls --status trial'],
      [' --profile sta', 'lealup customers ls --status trial --profile staging'],
      [' --health-status=at', 'lealup customers ls --status trial --profile staging --health-status=at_risk'],
    ] as const) {
      await terminal.type(typed);
      await terminal.press('Tab');
      // Shells put a blank behind a word that is whole.
      expect(await terminal.shows(new RegExp(completed.replaceAll(' ', ' +')))).not.toContain('a-file');
    }
  });
});

test.runIf(has('bash'))('bash takes no candidate for a pattern of files', () => {
  const script = 'eval "$(lealup completion bash)"; COMP_WORDS=(lealup webhooks create --event ""); COMP_CWORD=4; _lealup; printf "%s\\n" "${COMPREPLY[0]}" "${COMPREPLY[1]}"';
  expect(spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env, cwd: folder })).toMatchObject({ stdout: '\\*\ncustomer.created\n', stderr: '' });
});
