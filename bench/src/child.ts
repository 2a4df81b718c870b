import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own, whose first line on stdout is JSON with its `url`. */
export interface Server {
  url: string;
  apiKey: string;
  /** CPU time that the process has used so far. */
  cpuMs(): number;
  /** Memory that the process holds, in MB of 1024 × 1024 bytes. */
  rssMb(): number;
  close(): Promise<void>;
}

// Linux counts the CPU time of processes in hundredths of a second.
const TICK_MS = 10;

export async function startServer(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await firstLine(child);
  const ready: { url: string; api_key?: string } = JSON.parse(line);
  return {
    url: ready.url,
    apiKey: ready.api_key ?? '',
    cpuMs() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    rssMb() {
      const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return Number(kib) / 1024;
    },
    close: () => end(child),
  };
}

/** Runs Node to its end and tells how long that took. */
export async function runMs(args: readonly string[], options: { cwd?: string } = {}): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  return performance.now() - start;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the child has no stdout');
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code} before it was ready`);
  });
  const lines = createInterface(child.stdout);
  const [line] = await Promise.race([once(lines, 'line'), failed]);
  // What it says later is of no interest, but must not fill the pipe.
  lines.on('line', () => {});
  failed.catch(() => {});
  return String(line);
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
