import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { action, ROOT } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'lealup-action-'));
const environment = prepare();

/** A runner's folders and files, and a `lealup` on the path. */
function prepare(): Record<string, string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  mkdirSync(join(folder, 'lealup'));
  const lealup = join(bin, 'lealup');
  writeFileSync(lealup, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'packages', 'cli', 'bin', 'lealup.cjs')}' "$@"\n`);
  chmodSync(lealup, 0o755);
  const files = { GITHUB_ENV: join(folder, 'env'), GITHUB_OUTPUT: join(folder, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  return { ...files, RUNNER_TEMP: folder, HOME: folder, XDG_STATE_HOME: folder, PATH: `${bin}${delimiter}${process.env['PATH']}` };
}

/** What a runner puts in the place of an expression. */
function fillIn(text: string): string {
  return text.replaceAll(/\$\{\{ (?:inputs\.(\w+)|runner\.temp) \}\}/g, (_, input?: string) => (input === undefined ? folder : (action.inputs[input]?.default ?? '')));
}

function run(command: string, env: Record<string, string>) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], { env: { ...environment, ...env }, encoding: 'utf8' });
}

function variablesIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

let url = '';

afterAll(() => {
  // Also when the test fails on its way.
  if (url !== '') run('lealup emulate stop', { LEALUP_BASE_URL: url });
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the step that looks at the job's Node.js, with one of that version or with none. */
function servesOn(version: string | null): string {
  const bin = mkdtempSync(join(folder, 'node-'));
  const node = join(bin, 'node');
  writeFileSync(node, version === null ? '#!/bin/sh\nexit 127\n' : `#!/bin/sh\necho v${version}\n`);
  chmodSync(node, 0o755);
  const output = join(bin, 'output');
  const { status, stderr } = run(action.runs.steps.find(({ id }) => id === 'node')?.run ?? '', { PATH: `${bin}${delimiter}${environment['PATH']}`, GITHUB_OUTPUT: output });
  expect(status, stderr).toBe(0);
  return variablesIn(output)['serves'] ?? '';
}

describe('the action', () => {
  it('leaves the Node.js of the job as it is where lealup runs on it', () => {
    const serving = ['22.22.2', '22.22.10', '22.23.0', '24.15.0', '24.21.0', '26.1.0', '30.0.0'];
    const others = ['18.20.0', '20.20.2', '22.9.0', '22.22.1', '22.22.0', '23.11.0', '24.14.9', '24.2.0', '25.9.0', null];
    expect(serving.map(servesOn)).toEqual(serving.map(() => 'true'));
    expect(others.map(servesOn)).toEqual(others.map(() => 'false'));
  });

  it('starts an emulator and tells later steps how to use it, whatever the job uses elsewhere', async () => {
    const step = action.runs.steps.find(({ id }) => id === 'start');
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, fillIn(value)]));
    const { status, stderr } = run(step?.run ?? '', { LEALUP_API_KEY: 'lealup_sk_live_of_the_job', LEALUP_PROFILE: 'nobody', ...env });
    expect(status, stderr).toBe(0);
    const { LEALUP_BASE_URL = '', LEALUP_API_KEY: key, LEALUP_WEBHOOK_SECRET: secret } = variablesIn(join(folder, 'env'));
    url = LEALUP_BASE_URL;
    expect(variablesIn(join(folder, 'output'))).toEqual({ url });
    expect(secret).toMatch(/^whsec_/);
    const response = await fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${key}` } });
    expect(response.status).toBe(200);
  });
});
