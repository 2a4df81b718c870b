import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LEALUP = fileURLToPath(new URL('../../packages/cli/bin/lealup.cjs', import.meta.url));

export interface Emulating {
  child: ChildProcess;
  url: string;
}

/** Starts `lealup emulate` on a free port, its Node.js with these flags. */
export async function emulate(args: readonly string[], nodeFlags: readonly string[] = []): Promise<Emulating> {
  const child = spawn(process.execPath, [...nodeFlags, LEALUP, 'emulate', '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`lealup emulate ended with ${code}`)));
  });
  return { child, url: String((JSON.parse(line) as { url: unknown }).url) };
}

/** Ends it, and waits until it has ended. */
export async function stop(child: ChildProcess | null, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
