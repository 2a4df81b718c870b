import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program to its end; what it printed. */
function run(program: string): { stdout: string; status: number | null } {
  const code = `import { LealUp } from '@lealup/sdk'; import { createBatcher } from '@lealup/sdk/batcher'; ${program}`;
  const args = ['--input-type=module-typescript', '--no-warnings', '--eval', code];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: packageFolder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return { stdout, status };
}

const CLIENT = `const client = new LealUp({ apiKey: 'lealup_sk_test_emulator', maxRetries: 0, fetch: () => Promise.reject(new Error('down')) });`;
const EVENT = `{ customer_id: 'c1', event_name: 'login' }`;

describe('the timers of a batcher', () => {
  it('let a process end that waits for nothing else', () => {
    expect(run(`${CLIENT} createBatcher(client, { flushMs: 60_000 }).add(${EVENT}); console.log('ends');`)).toEqual({ stdout: 'ends\n', status: 0 });
  });

  it('let a process end between attempts', () => {
    const program = `${CLIENT} createBatcher(client, { maxBatch: 1, retry: { baseMs: 1e9, maxMs: 1e9 } }).add(${EVENT}); console.log('ends');`;
    expect(run(program)).toEqual({ stdout: 'ends\n', status: 0 });
  });

  it('keep a process that waits for a flush', () => {
    const program = `${CLIENT} const batcher = createBatcher(client, { maxBatch: 1, retry: { baseMs: 1e9, maxMs: 1e9 } });
      batcher.add(${EVENT}); console.log(await batcher.flush({ timeoutMs: 50 }), (await batcher.close({ timeoutMs: 1 })).unsent.length);`;
    expect(run(program)).toEqual({ stdout: 'false 1\n', status: 0 });
  });
});
