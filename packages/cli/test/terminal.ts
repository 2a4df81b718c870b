import { Readable, Writable } from 'node:stream';
import { Interruption, run, type Environment } from '@lealup/cli';

class Screen extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;

  constructor({ isTTY, columns }: { isTTY: boolean; columns: number }) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** How a command line is run. */
export interface Session {
  env?: Environment;
  stdin?: string | readonly string[];
  /** Both outputs are terminals. */
  terminal?: boolean;
  columns?: number;
  cwd?: string;
  /** Called with all that standard output holds, whenever something is written. */
  onOutput?: (text: string, interrupt: (signal?: 'SIGINT' | 'SIGTERM') => void) => void;
}

/** Runs a command line in this process: what it wrote, and its exit code. */
export async function lealup(argv: readonly string[], session: Session = {}): Promise<{ code: number; out: string; err: string }> {
  const { env = {}, stdin = '', terminal = false, columns = 80, cwd = process.cwd(), onOutput } = session;
  const stdout = new Screen({ isTTY: terminal, columns });
  const stderr = new Screen({ isTTY: terminal, columns });
  const controller = new AbortController();
  const interrupt = (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') => controller.abort(new Interruption(signal));
  if (onOutput) {
    for (const screen of [stdout, stderr]) {
      const write = screen._write.bind(screen);
      screen._write = (chunk, encoding, done) => {
        write(chunk, encoding, done);
        onOutput(stdout.text + stderr.text, interrupt);
      };
    }
  }
  const io = { stdin: Readable.from(typeof stdin === 'string' ? [stdin] : stdin), stdout, stderr, interrupt: controller.signal, pid: 1, cwd };
  // Nobody's own settings decide what a test finds.
  const code = await run(argv, io, { XDG_CONFIG_HOME: '/nonexistent', LEALUP_KEYRING: 'off', ...env });
  return { code, out: stdout.text, err: stderr.text };
}
