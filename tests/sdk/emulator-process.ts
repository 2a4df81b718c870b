import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LEALUP = fileURLToPath(new URL('../../packages/cli/bin/lealup.cjs', import.meta.url));

/** `lealup emulate` on a data folder, which can be killed and started again. */
export class EmulatorProcess {
  readonly #data: string;
  #child: ChildProcess | undefined;
  url = '';

  constructor(data: string) {
    this.#data = data;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [LEALUP, 'emulate', '--port', '0', '--data', this.#data], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`lealup emulate ended with ${code}`);
    });
    const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), failed]);
    failed.catch(() => {});
    this.url = String((JSON.parse(String(line)) as { url: unknown }).url);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
