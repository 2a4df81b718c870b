import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
// Beside the tests, where the packages of the README can be imported.
const program = fileURLToPath(new URL('readme-program.ts', import.meta.url));

afterEach(() => rmSync(program, { force: true }));

describe('a README', () => {
  it.each(['README.md', 'packages/emulator/README.md'])('%s has a program that prints what it says', (file) => {
    const readme = readFileSync(new URL(file, root), 'utf8');
    const [, code = '', output = ''] = /```ts\n([\s\S]+?)```\s+```\n([\s\S]+?)```/.exec(readme) ?? [];
    expect(code).toContain('createEmulator');
    writeFileSync(program, code);
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s links and names what exists', (file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(new URL(path, root)), path).not.toThrow(/ENOENT/);
    }
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };
    for (const [, name = ''] of text.matchAll(/npm run (?:-s )?([\w-]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});
