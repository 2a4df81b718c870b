import type { OutputStream } from '../io.ts';
import { plainText } from './plain-text.ts';
import type { Style } from './style.ts';

/** How far a piece of work is. */
export interface Progress {
  readonly done: number;
  /** Undefined where it is not known. */
  readonly total: number | undefined;
  /** What was done so far, in words. */
  readonly text: string;
}

const FIRST_DRAW_MS = 500;
const DRAW_EVERY_MS = 100;
const BAR_CELLS = 24;
const ERASE_LINE = '\r\u001B[2K';

/** Standard error: notes, warnings and progress, for people. */
export class Notes {
  readonly style: Style;
  /** Whether somebody asked to see what goes on underneath. */
  readonly isDebug: boolean;
  readonly #stream: OutputStream;
  #startedAt: number | undefined;
  #drawnAt = 0;
  #isDrawn = false;

  constructor(stream: OutputStream, style: Style, { isDebug = false }: { isDebug?: boolean } = {}) {
    this.#stream = stream;
    this.isDebug = isDebug;
    this.style = style;
    // Nobody reads standard error any more: there is no one left to tell.
    stream.on('error', () => {});
  }

  /** Whether a person is likely to read it. */
  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** One line; text from elsewhere is made plain. */
  note(text: string): void {
    this.line(plainText(text));
  }

  warn(text: string): void {
    this.line(`${this.style('middling', 'warning:')} ${plainText(text)}`);
  }

  /** What goes on underneath, for those who asked to see it; whoever calls it leaves secrets out. */
  debug(text: string): void {
    if (this.isDebug) this.line(this.style('quiet', plainText(text)));
  }

  /** A line that holds nothing from elsewhere. */
  line(text: string): void {
    this.endProgress();
    this.#stream.write(`${text}\n`);
  }

  /** Draws how far the work is, on a terminal, once it has taken a while. */
  progress({ done, total, text }: Progress): void {
    if (!this.isTerminal) return;
    const now = performance.now();
    this.#startedAt ??= now;
    if (now - this.#startedAt < FIRST_DRAW_MS || now - this.#drawnAt < DRAW_EVERY_MS) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const bar = total === undefined || total === 0 ? '' : `${drawBar(done / total)} ${this.#timeLeft(now, done / total)}  `;
    this.#stream.write(`${ERASE_LINE}${bar}${text}`.slice(0, (this.#stream.columns || 80) + ERASE_LINE.length - 1));
  }

  /** Draws, on a terminal, for how long something has been awaited that does not say how far it is. */
  async during<Value>(text: string, work: Promise<Value>): Promise<Value> {
    if (!this.isTerminal) return work;
    const startedAt = performance.now();
    const timer = setInterval(() => {
      this.progress({ done: 0, total: undefined, text: `${text}, ${Math.floor((performance.now() - startedAt) / 1000)} s` });
    }, FIRST_DRAW_MS);
    try {
      return await work;
    } finally {
      clearInterval(timer);
      this.endProgress();
    }
  }

  /** Removes what {@link Notes.progress} drew. */
  endProgress(): void {
    if (this.#isDrawn) this.#stream.write(ERASE_LINE);
    this.#isDrawn = false;
  }

  #timeLeft(now: number, share: number): string {
    const passedMs = now - (this.#startedAt ?? now);
    const seconds = Math.ceil((passedMs / Math.max(share, 0.001) - passedMs) / 1000);
    return `${Math.floor(share * 100)} %, ${seconds} s left`;
  }
}

/** A bar of so many cells, filled to a share between 0 and 1. */
export function drawBar(share: number, { cells = BAR_CELLS }: { cells?: number } = {}): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
