import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { Interruption, run, type Environment } from '@lealup/cli';
import { createEmulator, type Emulator, type EmulatorOptions } from '@lealup/emulator';

/** The program, as it stands in this checkout. */
export const BIN = join(import.meta.dirname, '../../packages/cli/bin/lealup.cjs');

/** What a prompt begins with. */
const PROMPT = /^\? /m;

class Screen extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;
  readonly rows = 24;
  readonly #onText: () => void;

  constructor({ isTTY, columns }: { isTTY: boolean; columns: number }, onText: () => void) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
    this.#onText = onText;
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
    this.#onText();
  }
}

/** How a command line is run. */
export interface Session {
  env?: Environment;
  stdin?: string | AsyncIterable<string>;
  /** Both outputs are terminals. */
  terminal?: boolean;
  /** Someone sits at the terminal, and types this when asked. */
  typed?: string;
  columns?: number;
  cwd?: string;
  /** Called with all that was written so far; a signal may be sent. */
  onText?: (written: { out: string; err: string }, interrupt: (signal: 'SIGINT' | 'SIGTERM') => void, press: (keys: string) => void) => void;
}

export interface Result {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process: what it wrote, and its exit code. */
export async function lealup(argv: readonly string[], session: Session = {}): Promise<Result> {
  const { env = {}, typed, stdin = '', terminal = typed !== undefined, columns = 100, cwd = tmpdir() } = session;
  const controller = new AbortController();
  const keyboard = new PassThrough();
  let toType = typed;
  const tell = () => {
    if (toType !== undefined && PROMPT.test(stripVTControlCharacters(stderr.text))) {
      const text = toType;
      toType = undefined;
      // A prompt throws away what was typed before it was drawn.
      setImmediate(() => keyboard.write(text));
    }
    session.onText?.({ out: stdout.text, err: stderr.text }, (signal) => controller.abort(new Interruption(signal)), (keys) => keyboard.write(keys));
  };
  const stdout = new Screen({ isTTY: terminal, columns }, tell);
  const stderr = new Screen({ isTTY: terminal, columns }, tell);
  const io = {
    stdin: typed === undefined ? Readable.from(typeof stdin === 'string' ? [stdin] : stdin) : Object.assign(keyboard, { isTTY: true, setRawMode() {}, ref() {}, unref() {} }),
    stdout,
    stderr,
    interrupt: controller.signal,
    pid: process.pid,
    cwd,
    program: [process.execPath, BIN],
  };
  const code = await run(argv, io, env);
  return { code, out: stdout.text, err: stderr.text };
}

/** An emulator on a port, and a terminal that is set up for it. */
export interface Stage extends AsyncDisposable {
  readonly url: string;
  readonly emulator: Emulator;
  readonly folder: string;
  /** Runs a command line against it, in an empty folder. */
  lealup(argv: readonly string[], session?: Session): Promise<Result>;
  /** The same, with its standard output parsed as JSON. */
  json(argv: readonly string[], session?: Session): Promise<unknown>;
}

/** Opens both; what is in `env` every command line gets. */
export async function openStage(options: EmulatorOptions = {}, env: Environment = {}): Promise<Stage> {
  const emulator = await createEmulator({ checkAnswers: true, ...options });
  const { url } = await emulator.listen({ port: 0 });
  const folder = await mkdtemp(join(tmpdir(), 'lealup-cli-'));
  const own = { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), XDG_STATE_HOME: join(folder, 'state'), LEALUP_KEYRING: 'off' };
  const here = { cwd: folder, env: { LEALUP_BASE_URL: url, PATH: process.env['PATH'], ...own, ...env } };
  const runHere = (argv: readonly string[], session: Session = {}) =>
    lealup(argv, { ...here, ...session, env: { ...here.env, ...session.env } });
  return {
    url,
    emulator,
    folder,
    lealup: runHere,
    async json(argv, session) {
      const { code, out, err } = await runHere(argv, session);
      if (code !== 0) throw new Error(`lealup ${argv.join(' ')} ended with ${code}: ${err}`);
      return JSON.parse(out);
    },
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Customers for a seed: one each of these names, at `<name>.com`. */
export function customersNamed(...names: string[]): { name: string; email_domain: string }[] {
  return names.map((name) => ({ name, email_domain: `${name.toLowerCase().replaceAll(' ', '-')}.com` }));
}
