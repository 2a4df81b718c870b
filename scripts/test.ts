/**
 * Lint, types and every test; ends with `N passed, N failed` alone on the last line.
 * `--soak` runs the large counts of the same tests instead of the everyday ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countResults, readReport } from './test-report.ts';

const isSoak = process.argv.includes('--soak');
// npm drops the `--` before the arguments of a script, pnpm hands it on.
const patterns = process.argv.slice(2).filter((argument) => argument !== '--soak' && argument !== '--');
const folder = mkdtempSync(join(tmpdir(), 'lealup-test-'));
const reportFile = join(folder, 'report.json');

let passed = 0;
let failed = 0;

function check(name: string, command: string, args: string[]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, LEALUP_SOAK: isSoak ? '1' : '' } });
  const ok = status === 0 && !error;
  process.stdout.write(`${ok ? '✓' : '✗'} ${name}\n`);
  return ok;
}

try {
  const checks: [name: string, command: string, args: string[]][] = [
    ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
    ['types', 'tsc', []],
  ];
  for (const [name, command, args] of checks) {
    if (check(name, command, args)) passed += 1;
    else failed += 1;
  }
  const args = ['run', ...patterns, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const ok = check('tests', 'vitest', args);
  const results = countResults(readReport(reportFile));
  passed += results.passed;
  failed += results.failed;
  // A run that dies outside a test (an unhandled rejection, say) has failed even if no test did.
  if (!ok && results.failed === 0) failed += 1;
  for (const reason of results.skipped) process.stdout.write(`skipped: ${reason}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
