import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose, readText, ROOT } from './documents.ts';
import { canMakeNetworks, makeNetwork } from './network.ts';

const EXAMPLE = join(ROOT, 'examples', 'compose');
const LEALUP = [process.execPath, join(ROOT, 'packages', 'cli', 'bin', 'lealup.cjs')];

/** What the image sets. */
const IMAGE = Object.fromEntries([...readText('docker/Dockerfile').matchAll(/\b(LEALUP_EMULATE_[A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]));

const environmentOf = (service: string): Record<string, string> => compose.services[service]?.environment ?? {};
const commandOf = (service: string): string[] => [process.execPath, ...(compose.services[service]?.command?.slice(1) ?? [])];

/** Lines as they come, without waiting for an end. */
function linesOf({ stdout }: ChildProcess): AsyncIterator<string> {
  if (!stdout) throw new TypeError('its output is a pipe');
  return createInterface(stdout)[Symbol.asyncIterator]();
}

async function endOf(child: ChildProcess): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new TypeError('its output is a pipe');
  const [[code], out, err] = await Promise.all([once(child, 'close'), text(stdout), text(stderr)]);
  return { code, stdout: out, stderr: err };
}

describe('the services of the compose file, on hosts of their own', () => {
  it.runIf(canMakeNetworks())('sign in at the emulator and get its webhooks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lealup-hosts-'));
    const network = makeNetwork(['emulator', 'receiver', 'app']);
    onTestFinished(() => {
      network.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const state = { LEALUP_EMULATE_DATA: folder, LEALUP_EMULATE_SEED: 'seed.yaml', HOME: folder };
    const emulator = network.spawn('emulator', [...LEALUP, 'emulate'], { cwd: EXAMPLE, env: { ...IMAGE, ...environmentOf('emulator'), ...state } });
    const ready: { url: string; api_key: string | null } = JSON.parse((await linesOf(emulator).next()).value);
    expect(ready).toMatchObject({ url: 'http://emulator:4020', api_key: null });
    const health = await endOf(network.spawn('emulator', [...LEALUP, 'emulate', 'status', '--profile', 'emulator'], { cwd: EXAMPLE, env: state }));
    expect(health, health.stderr).toMatchObject({ code: 0 });

    const receiver = linesOf(network.spawn('receiver', commandOf('receiver'), { cwd: EXAMPLE, env: environmentOf('receiver') }));
    const printed = [`receiver  | ${(await receiver.next()).value}`];
    const app = await endOf(network.spawn('app', commandOf('app'), { cwd: EXAMPLE, env: environmentOf('app') }));
    expect(app.stderr).toBe('');
    for (const line of app.stdout.trim().split('\n')) printed.push(`app       | ${line}`);
    printed.push(`receiver  | ${(await receiver.next()).value}`);
    const again = await endOf(network.spawn('app', commandOf('app'), { cwd: EXAMPLE, env: environmentOf('app') }));
    expect(again).toEqual({ code: 0, stdout: 'signed in as admin@lealup.test\nacme.com is there from an earlier start\n', stderr: '' });
    expect(readText('examples/compose/README.md')).toContain(`\`\`\`text\n${printed.join('\n')}\n\`\`\``);
  });
});
