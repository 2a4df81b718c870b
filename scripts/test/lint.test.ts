import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Finding {
  code: string;
  filename: string;
  help?: string;
  message: string;
}

/** Programs that break one rule each. */
const refused: [what: string, file: string, source: string, rule: string, reason: RegExp][] = [
  [
    'an import of the SDK in the emulator',
    'packages/emulator/src/http/a.ts',
    "export { LealUp } from '@lealup/sdk';\n",
    'eslint(no-restricted-imports)',
    /the emulator knows neither the SDK nor the CLI/,
  ],
  [
    'a dynamic import of the emulator outside of the emulate command',
    'packages/cli/src/commands/health/b.ts',
    "export const load = () => import('@lealup/emulator');\n",
    'eslint(no-restricted-imports)',
    /only the emulate command loads the emulator/,
  ],
  [
    'an import of another package by its path',
    'packages/sdk/src/c.ts',
    "export * from '../../contract/src/index.ts';\n",
    'eslint(no-restricted-imports)',
    /import a package by its name/,
  ],
  [
    'an import of the store in domain/',
    'packages/emulator/src/domain/scoring/d.ts',
    "export type { Store } from '../../store/store.ts';\n",
    'eslint(no-restricted-imports)',
    /domain rules know no other room/,
  ],
  [
    'an import of the contract in the CLI',
    'packages/cli/src/e.ts',
    "export type { Customer } from '@lealup/contract';\n",
    'eslint(no-restricted-imports)',
    /the CLI takes the operations and validators from @lealup\/sdk/,
  ],
  ['Date.now() in domain/', 'packages/emulator/src/domain/f.ts', 'export const now = () => Date.now();\n', 'eslint(no-restricted-globals)', /take them from the context/],
  [
    'Date.now() in domain/ by way of globalThis',
    'packages/emulator/src/domain/g.ts',
    'export const now = () => globalThis.Date.now();\n',
    'eslint(no-restricted-properties)',
    /take them from the context/,
  ],
  [
    'Math.random() in operations/',
    'packages/emulator/src/operations/h.ts',
    'export const draw = () => Math.random();\n',
    'eslint(no-restricted-properties)',
    /take them from the context/,
  ],
  [
    'a timer in store/',
    'packages/emulator/src/store/i.ts',
    'export const later = (work: () => void) => setTimeout(work, 1);\n',
    'eslint(no-restricted-globals)',
    /take them from the context/,
  ],
  [
    'a floating promise',
    'packages/sdk/src/j.ts',
    'async function send(): Promise<number> {\n  return 1;\n}\n\nexport function start(): void {\n  send();\n}\n',
    'typescript(no-floating-promises)',
    /must be awaited/,
  ],
  ['any', 'packages/sdk/src/k.ts', 'export type Loose = any;\n', 'typescript(no-explicit-any)', /any/],
  ['a default export', 'packages/sdk/src/l.ts', 'export default 1;\n', 'import(no-default-export)', /./],
  ['a file of more than 300 lines', 'packages/sdk/src/m.ts', `export const lines = 301;${'\n'.repeat(301)}`, 'eslint(max-lines)', /./],
];

/** Programs that look alike and stand where they may. */
const allowed: [what: string, file: string, source: string][] = [
  ['Date.now() in clock/', 'packages/emulator/src/clock/n.ts', 'export const now = () => Date.now();\n'],
  ['the emulator loaded by the emulate command', 'packages/cli/src/commands/emulate/o.ts', "export const load = () => import('@lealup/emulator');\n"],
  ['the SDK in the CLI', 'packages/cli/src/p.ts', "export { LealUp } from '@lealup/sdk';\n"],
];

describe('the linter', () => {
  let folder = '';
  let findings: Finding[] = [];

  // A tree of the same paths in a temporary folder, so that no other run of the linter sees the probes.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lealup-lint-'));
    for (const file of ['oxlint.config.ts', 'tsconfig.json']) cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [, file, source] of [...refused, ...allowed]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const run = spawnSync('oxlint', ['--type-aware', '--deny-warnings', '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}` },
    });
    const report: { diagnostics: Finding[] } = JSON.parse(run.stdout);
    findings = report.diagnostics;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(refused)('refuses %s', (_, file, __, rule, reason) => {
    const found = findings.filter(({ filename }) => filename === file);
    expect(found.map(({ code }) => code)).toEqual([rule]);
    expect(`${found[0]?.message} ${found[0]?.help}`).toMatch(reason);
  });

  it.each(allowed)('allows %s', (_, file) => {
    expect(findings.filter(({ filename }) => filename === file)).toEqual([]);
  });
});
