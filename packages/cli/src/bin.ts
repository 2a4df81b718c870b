import { enableCompileCache, flushCompileCache } from 'node:module';
import { Interruption, type InterruptionSignal, type Io } from './io.ts';
import { run } from './run.ts';

const FLUSH_AFTER_MS = 500;

/** 128 and the number of the signal, as shells have it. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Record<InterruptionSignal, number>;

const controller = new AbortController();

function onSignal(signal: InterruptionSignal): void {
  // The second time, whoever asks means it.
  if (controller.signal.aborted) process.exit(EXIT_CODES[signal]);
  controller.abort(new Interruption(signal));
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
process.on('SIGHUP', onSignal);

const io: Io = {
  // Opening a stream costs time and, for a pipe, keeps the process: each is opened when it is used.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  interrupt: controller.signal,
  pid: process.pid,
  get cwd() {
    return process.cwd();
  },
  program: [process.execPath, ...process.execArgv, process.argv[1] ?? ''],
  process: {
    onExit(cleanup) {
      process.on('exit', cleanup);
    },
    keepCompiled(folder) {
      // Where it cannot be kept, the next call compiles again.
      enableCompileCache(folder);
      // Node.js writes it at the end of the process, which for a server may be a kill.
      setTimeout(flushCompileCache, FLUSH_AFTER_MS).unref();
    },
  },
};

process.exitCode = await run(process.argv.slice(2), io, process.env);
// Whoever still holds a pipe to us open, or a connection, is not waited for.
if (controller.signal.aborted) process.exit();
