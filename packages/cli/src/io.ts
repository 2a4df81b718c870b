import type { Readable } from 'node:stream';

/** Where a command writes. */
export interface OutputStream extends NodeJS.WritableStream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Where a command reads. */
export interface InputStream extends Readable {
  isTTY?: boolean | undefined;
}

/** All that a command may touch of the process it runs in. */
export interface Io {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Aborts at the first SIGINT, SIGTERM or SIGHUP, with an {@link Interruption}. */
  readonly interrupt: AbortSignal;
  readonly pid: number;
  /** The folder that relative paths count from. */
  readonly cwd: string;
  /** The words that start this program again, for what goes on after it. */
  readonly program?: readonly string[];
  /** Given where the streams are a process's own: programs that are started share them, and end with it. */
  readonly process?: {
    onExit(cleanup: () => void): void;
    /** Keeps what is compiled from now on in a folder, for the next call. */
    keepCompiled(folder: string): void;
  };
}

/** The environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Resolves when the signal aborts, with its reason. */
export function aborted(signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return Promise.resolve(signal.reason);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}

/** Ctrl-C; a supervisor; the terminal, when it is closed. */
export type InterruptionSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** Someone wants the command to end. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly signal: InterruptionSignal;

  constructor(signal: InterruptionSignal) {
    super(`Interrupted by ${signal}.`);
    this.signal = signal;
  }
}

/** Whether an error says that someone, or a signal of the command itself, ended the work. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Interruption || (error instanceof Error && error.name === 'AbortError');
}
