import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import * as sdk from '../src/index.ts';
import { operations } from '../src/operations.ts';

const packageFolder = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', packageFolder), 'utf8');

const answers: Record<string, unknown> = {
  'GET /v1/customers?q=acme': { data: [{ id: 'c1', name: 'Acme' }], next_cursor: null, has_more: false },
  'POST /v1/events': { accepted: 1, rejected: 0, deduplicated: 0, errors: [] },
  'POST /v1/customers/c1/health/recalculate': { score: 72.4 },
};

describe('readme', () => {
  it('opens with a program that prints what it says', async () => {
    const server = createServer((request, response) => response.end(JSON.stringify(answers[`${request.method} ${request.url}`])));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const [, program = '', output] = /```ts\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      cwd: packageFolder,
      env: { PATH: process.env['PATH'], LEALUP_API_KEY: 'lealup_sk_test_emulator', LEALUP_BASE_URL: `http://127.0.0.1:${port}` },
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
    expect(stderr).not.toContain('Error');
    expect(stdout).toBe(output);
  });

  it('lists every method with its request', () => {
    const rows = Object.values(operations)
      .filter(({ tag }) => tag !== 'OAuth' && tag !== 'Meta')
      .map(({ sdkMethod, method, path }) => `| \`${sdkMethod}\` | ${method} ${path} |`);
    const table = ['| method | request |', '| --- | --- |', ...rows].join('\n');
    expect(readme).toContain(`<!-- methods -->\n${table}\n<!-- /methods -->`);
  });

  it('lists every class of error', () => {
    const families = ['LealUpError', 'APIError', 'CallError'];
    const classes = Object.keys(sdk).filter((name) => /^[A-Z].*Error$/.test(name) && !families.includes(name));
    expect(classes.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
