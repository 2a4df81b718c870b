import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SenderTask } from './sender.ts';

const SENDER = fileURLToPath(new URL('sender.ts', import.meta.url));

/** What a sender says at its end: the batcher's counts, and what was left. */
export type SenderReport = Record<string, unknown>;

/** A sender in a process of its own. */
export class SenderProcess {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  /** `prefix` is a command that runs the sender as its last arguments say. */
  constructor(task: SenderTask, prefix: readonly string[] = []) {
    const [command, ...args] = [...prefix, process.execPath, SENDER, JSON.stringify(task)];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    this.#lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  }

  /** Returns when all its events have been added. */
  async added(): Promise<void> {
    const { value } = await this.#lines.next();
    if (value !== 'added') throw new Error(`the sender said ${JSON.stringify(value)}`);
  }

  /** Lets it run to its end. */
  async report(): Promise<SenderReport> {
    const { value } = await this.#lines.next();
    return JSON.parse(String(value)) as SenderReport;
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
