/** Programs at a real terminal: tmux keeps its screen, presses its keys and changes its size. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const LONGEST_MS = 20_000;
const LOOK_EVERY_MS = 25;

/** Runs a program as a shell does, tells how it ended and how it left the terminal, and waits. */
const SHELL = `trap : INT; "$@"; echo "[exit $? $(stty -a | grep -oE -e '-?\\b(icanon|isig|echo)\\b' | sort | tr '\\n' ' ')]"; read -r _`;

/** Whether there is a tmux; prints why tests are skipped if not. */
export function hasTmux(): boolean {
  if (spawnSync('tmux', ['-V']).status === 0) return true;
  process.stdout.write('skipped: nothing runs at a real terminal, because there is no tmux\n');
  return false;
}

export interface TerminalSize {
  columns: number;
  rows: number;
}

/** What a program runs in. */
export interface TerminalSetting {
  /** Its only variables, beside PATH and those of a terminal. */
  env: Readonly<Record<string, string>>;
  cwd: string;
  size?: TerminalSize;
}

/** How a program ended, and what it left. */
export interface TerminalEnd {
  code: number;
  /** Whether lines are edited, typed text is shown and Ctrl-C is a signal, as `stty` says it. */
  modes: string;
  isCursorVisible: boolean;
  /** Whether the screen is still another one than before. */
  isAlternate: boolean;
}

/** A terminal with a program at it; both end when it is disposed of. */
export interface Terminal extends AsyncDisposable {
  /** What can be seen now. */
  screen(): Promise<string>;
  /** The same, with what has scrolled away above. */
  scrollback(): Promise<string>;
  /** Every byte that it was ever sent. */
  written(): Promise<string>;
  /** Presses a key, by tmux's name of it, such as `C-c` or `Enter`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(size: TerminalSize): Promise<void>;
  /** Waits until the screen has a text in it, and returns the screen. */
  shows(text: string | RegExp): Promise<string>;
  /** Waits for the program's end. */
  ended(): Promise<TerminalEnd>;
}

/** What {@link Terminal.ended} says of a program that left all as it was. */
export const AS_BEFORE = { modes: 'echo icanon isig', isCursorVisible: true, isAlternate: false };

/** Opens a terminal of its own, with a program at it. */
export async function openTerminal(program: readonly string[], { env, cwd, size = { columns: 100, rows: 30 } }: TerminalSetting): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'lealup-tmux-'));
  const log = join(folder, 'written');
  // A closed terminal does not wait for its program, which must not write into a folder that is being removed.
  const variables = { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE_DISABLE_COMPILE_CACHE: '1', ...env };
  const run = promisify(execFile);
  const tmux = async (...argv: string[]) => (await run('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...argv], { env: variables })).stdout;
  const sized = ({ columns, rows }: TerminalSize) => ['-x', String(columns), '-y', String(rows)];
  const screen = async (...flags: string[]) => (await tmux('capture-pane', '-p', ...flags)).trimEnd();
  const shows = async (text: string | RegExp) => {
    const deadline = performance.now() + LONGEST_MS;
    for (;;) {
      const seen = await screen();
      if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) return seen;
      if (performance.now() > deadline) throw new Error(`The terminal does not show ${text}, but:\n${seen}`);
      await wait(LOOK_EVERY_MS);
    }
  };
  // In one call, so that not a byte goes unrecorded.
  const start = ['new-session', '-d', ...sized(size), '-c', cwd, '--', 'sh', '-c', SHELL, 'sh', ...program];
  await tmux(...start, ';', 'pipe-pane', `exec cat >'${log}'`, ';', 'set-option', '-g', 'window-size', 'manual');
  return {
    screen,
    scrollback: () => screen('-S', '-'),
    written: () => readFile(log, 'utf8'),
    async press(key) {
      await tmux('send-keys', key);
    },
    async type(text) {
      await tmux('send-keys', '-l', '--', text);
    },
    async resize(to) {
      await tmux('resize-window', ...sized(to));
    },
    shows,
    async ended() {
      const [, code, modes = ''] = /\[exit (\d+) ([^\]]*) \]/.exec(await shows(/\[exit [^\]]*\]/)) ?? [];
      const [cursor, alternate] = (await tmux('display-message', '-p', '#{cursor_flag} #{alternate_on}')).trim().split(' ');
      return { code: Number(code), modes, isCursorVisible: cursor === '1', isAlternate: alternate === '1' };
    },
    async [Symbol.asyncDispose]() {
      await tmux('kill-server').catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}
