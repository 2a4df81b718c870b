import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program that runs beside the quickstart and prints lines of JSON. */
export interface Companion {
  /** The first line that it printed. */
  first: Record<string, unknown>;
  /** The lines after the first. */
  lines: Record<string, unknown>[];
  /** Waits until there are so many lines; fails if the program ends before. */
  waitForLines(count: number): Promise<void>;
  stop(): Promise<void>;
  /** Lets it go on when the quickstart ends. */
  leave(): void;
}

/** Starts a program and waits for its first line; fails with what it said if it ends before. */
export async function startCompanion(args: string[], env: NodeJS.ProcessEnv): Promise<Companion> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const lines: Record<string, unknown>[] = [];
  const printed = new EventEmitter();
  const first = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      printed.emit('line');
      reject(new Error(`${args[0]} ended with ${code}: ${complaint.trim()}`));
    });
    let isFirst = true;
    createInterface({ input: child.stdout }).on('line', (text) => {
      // Both programs print nothing but objects.
      const fact = JSON.parse(text) as Record<string, unknown>;
      if (isFirst) resolve(fact);
      else lines.push(fact);
      isFirst = false;
      printed.emit('line');
    });
  });
  const waitForLines = async (count: number) => {
    while (lines.length < count) {
      if (child.exitCode !== null) throw new Error(`${args[0]} ended after ${lines.length} lines: ${complaint.trim()}`);
      await once(printed, 'line');
    }
  };
  return { first, lines, waitForLines, stop: () => stop(child), leave: () => leave(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function leave(child: ChildProcess): void {
  child.removeAllListeners();
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, stdout, stderr };
}
