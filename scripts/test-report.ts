import { existsSync, readFileSync } from 'node:fs';

interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Reads vitest's JSON report; null if the run ended before writing one. */
export function readReport(file: string): Report | null {
  // The shape is vitest's own, written by the run that has just ended.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

/** Counts tests; a file that did not load holds no test, and counts as one failure. */
export function countResults(report: Report | null): { passed: number; failed: number; skipped: string[] } {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + unloaded.length,
    skipped: tests.filter((test) => ['skipped', 'pending'].includes(test.status)).map((test) => test.fullName),
  };
}
