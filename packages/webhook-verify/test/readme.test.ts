import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_TABLE } from '../src/error.ts';

const packageFolder = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', packageFolder), 'utf8');

describe('readme', () => {
  it('opens with a program that prints what it says', () => {
    const [, program = '', output] = /```ts\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      cwd: packageFolder,
      encoding: 'utf8',
    });
    expect(run.stderr).not.toContain('Error');
    expect(run.stdout).toBe(output);
  });

  it('lists every error code with its status and hint', () => {
    const rows = Object.entries(ERROR_TABLE).map(([code, [status, hint]]) => `| \`${code}\` | ${status} | ${hint} |`);
    const table = ['| code | status | hint |', '| --- | --- | --- |', ...rows].join('\n');
    expect(readme).toContain(`<!-- errors -->\n${table}\n<!-- /errors -->`);
  });
});
