import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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

  it('lists every error code', () => {
    const source = readFileSync(new URL('src/error.ts', packageFolder), 'utf8');
    const codes = [...source.slice(0, source.indexOf(';')).matchAll(/\| '(\w+)'/g)].map(([, code]) => code);
    const [, table = ''] = /<!-- errors -->\n(.*?)<!-- \/errors -->/s.exec(readme) ?? [];
    expect([...table.matchAll(/^\| `(\w+)` \| (?:400|401|500) \| \S/gm)].map(([, code]) => code)).toEqual(codes);
    expect(codes.length).toBeGreaterThan(10);
  });
});
