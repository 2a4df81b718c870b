import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Ending, InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { Interruption, type Io } from '../../io.ts';
import { namingVariables } from './name-variables.ts';
import type { execSpec } from './specs.ts';
import { startEmulator } from './start-emulator.ts';
import { variablesOf } from './variables.ts';

/** Runs a program beside an emulator of its own. */
export async function run({ args, options }: InputOf<typeof execSpec>, io: Io, deps: Deps): Promise<Ending> {
  const [program = '', ...words] = args.command;
  const { 'control-token-file': tokenFile } = options;
  const { emulator, facts, localUrl, stop } = await namingVariables(deps, () => startEmulator(options, { defaultPort: 0, io, deps }));
  try {
    // A terminal sends Ctrl-C to all of its foreground group, which the program must be in to read from it.
    const isOwnGroup = io.stdin.isTTY !== true && process.platform !== 'win32';
    const child = spawn(program, words, {
      cwd: io.cwd,
      env: {
        ...deps.env,
        ...variablesOf({ url: localUrl, api_key: emulator.apiKey, webhook_secret: facts.webhook_secret }),
        ...(tokenFile !== undefined && { LEALUP_EMULATE_CONTROL_TOKEN_FILE: resolve(io.cwd, tokenFile) }),
        // They are of the LealUp that is used elsewhere.
        LEALUP_WORKSPACE: undefined,
        LEALUP_PROFILE: undefined,
      },
      stdio: io.process ? 'inherit' : 'pipe',
      detached: isOwnGroup,
    });
    return await attend(child, { program, isOwnGroup, io });
  } finally {
    await stop();
  }
}

interface Setting {
  readonly program: string;
  readonly isOwnGroup: boolean;
  readonly io: Io;
}

/** Passes signals on until the program has ended, then says how. */
async function attend(child: ChildProcess, { program, isOwnGroup, io }: Setting): Promise<number> {
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (isOwnGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  const passOn = () => {
    const { reason }: { reason: unknown } = io.interrupt;
    const signal = reason instanceof Interruption ? reason.signal : 'SIGTERM';
    // Ctrl-C at a terminal has reached the program already.
    if (signal !== 'SIGINT' || isOwnGroup) kill(signal);
  };
  const ended = once(child, 'close');
  io.process?.onExit(() => kill('SIGKILL'));
  if (io.interrupt.aborted) passOn();
  else io.interrupt.addEventListener('abort', passOn, { once: true });
  if (!io.process) connect(child, io);
  try {
    const [code, signal]: (number | NodeJS.Signals | null)[] = await ended;
    if (typeof signal === 'string') return 128 + constants.signals[signal];
    return typeof code === 'number' ? code : 1;
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Failure('usage', isMissing ? `There is no program ${program}.` : `The program ${program} cannot be started.`, {
      why: [cause instanceof Error ? cause.message : String(cause)],
      next: ['emulate', 'exec', '--', 'npm', 'test'],
      cause,
    });
  } finally {
    io.interrupt.removeEventListener('abort', passOn);
  }
}

function connect({ stdin, stdout, stderr }: ChildProcess, io: Io): void {
  // Whoever does not read its input closes it.
  stdin?.on('error', () => {});
  if (stdin) io.stdin.pipe(stdin);
  const forward = (from: Readable | null, to: NodeJS.WritableStream) => from?.on('data', (chunk: Uint8Array) => to.write(chunk));
  forward(stdout, io.stdout);
  forward(stderr, io.stderr);
}
