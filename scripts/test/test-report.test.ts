import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countResults, readReport } from '../test-report.ts';

/** A file of vitest's report with tests that ended so. */
function file(status: string, ...tests: string[]) {
  return { name: 'a.test.ts', status, assertionResults: tests.map((end, index) => ({ status: end, fullName: `test ${index}` })) };
}

describe('countResults', () => {
  it('counts tests over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countResults(report)).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  it('counts a file that did not load as one failure', () => {
    expect(countResults({ testResults: [file('passed', 'passed'), file('failed')] })).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('names what was skipped', () => {
    expect(countResults({ testResults: [file('passed', 'passed', 'skipped', 'pending')] }).skipped).toEqual(['test 1', 'test 2']);
  });

  it('takes a run that wrote no report for failed', () => {
    expect(countResults(null)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe('readReport', () => {
  it('gives what vitest wrote, and null where it wrote nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lealup-report-'));
    try {
      writeFileSync(join(folder, 'report.json'), JSON.stringify({ testResults: [file('passed', 'passed')] }));
      expect(countResults(readReport(join(folder, 'report.json'))).passed).toBe(1);
      expect(readReport(join(folder, 'missing.json'))).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
