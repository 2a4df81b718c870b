import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import vectors from '../vectors.json' with { type: 'json' };
import { refusalOf } from './refusals.ts';

const packageFolder = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', packageFolder), 'utf8');
const [ofDeliveries = [], ofAdapters = []] = readFileSync(new URL('src/error.ts', packageFolder), 'utf8')
  .split(';')[0]!
  .split('// Of the adapters.')
  .map((union) => [...union.matchAll(/\| '(\w+)'/g)].map(([, code]) => code));

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

  it('lists every code, with what its vector is refused with', async () => {
    expect(vectors.refused.map(({ code }) => code)).toEqual(ofDeliveries);
    const rows: string[] = [];
    for (const vector of vectors.refused) {
      const refusal = await refusalOf(vector);
      rows.push(`| \`${vector.code}\` | ${refusal?.status} | ${refusal?.hint} |`);
    }
    const table = ['| code | status | hint |', '| --- | --- | --- |', ...rows].join('\n');
    expect(readme).toContain(`<!-- errors -->\n${table}\n<!-- /errors -->`);
  });

  it('names every code of the adapters', () => {
    expect(ofAdapters.length).toBeGreaterThan(5);
    for (const code of ofAdapters) expect(readme).toContain(`\`${code}\``);
  });
});
