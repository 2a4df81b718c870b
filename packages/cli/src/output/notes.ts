import type { OutputStream } from '../io.ts';
import { LastLine, type Progress } from './last-line.ts';
import { plainText } from './plain-text.ts';
import type { Style } from './style.ts';
import { columnsOf, widthOf, wrap, wrapSentence } from './wrap.ts';

/** Standard error: notes, warnings and progress, for people. */
export class Notes {
  readonly style: Style;
  /** Whether somebody asked to see what goes on underneath. */
  readonly isDebug: boolean;
  readonly #stream: OutputStream;
  readonly #lastLine: LastLine;

  constructor(stream: OutputStream, style: Style, { isDebug = false }: { isDebug?: boolean } = {}) {
    this.#stream = stream;
    this.#lastLine = new LastLine(stream);
    this.isDebug = isDebug;
    this.style = style;
    // Nobody reads standard error any more: there is no one left to tell.
    stream.on('error', () => {});
  }

  /** Whether a person is likely to read it. */
  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** A sentence or two; text from elsewhere is made plain. */
  note(text: string): void {
    this.prose(plainText(text));
  }

  warn(text: string): void {
    this.prose(`${this.style('middling', 'warning:')} ${plainText(text)}`);
  }

  /** The same for what holds nothing from elsewhere. */
  prose(text: string): void {
    this.line(wrapSentence(text, widthOf(this.#stream)));
  }

  /** What a label is about, beside it. */
  labelled(label: string, text: string): void {
    this.line(wrap(`${label} ${text}`, { width: widthOf(this.#stream), indent: columnsOf(label) + 1 }));
  }

  /** What goes on underneath, for those who asked to see it; whoever calls it leaves secrets out. */
  debug(text: string): void {
    if (this.isDebug) this.line(this.style('quiet', plainText(text)));
  }

  /** A line that holds nothing from elsewhere, as it is. */
  line(text: string): void {
    this.makeRoom();
    this.#stream.write(`${text}\n`);
  }

  /** Draws how far the work is, on a terminal, once it has taken a while, until {@link Notes.endProgress}. */
  progress(progress: Progress): void {
    if (this.isTerminal) this.#lastLine.bar(progress);
  }

  /** Removes what {@link Notes.progress} drew. */
  endProgress(): void {
    this.#lastLine.endBar();
  }

  /** Draws, on a terminal, for how long something has been awaited that does not say how far it is. */
  async during<Value>(text: string, work: Promise<Value>): Promise<Value> {
    if (!this.isTerminal) return work;
    const end = this.#lastLine.await((passedMs) => `${text}, ${Math.floor(passedMs / 1000)} s`);
    try {
      return await work;
    } finally {
      end();
    }
  }

  /** Draws, on a terminal, how long it is until something is done. */
  before(text: string, waitMs: number): void {
    if (!this.isTerminal) return;
    const until = performance.now() + waitMs;
    const end = this.#lastLine.await(() => `${text} in ${Math.max(0, Math.ceil((until - performance.now()) / 1000))} s`);
    setTimeout(end, waitMs).unref();
  }

  /** Draws at once, on a terminal, what now begins and leaves no time for drawing, until something else is written. */
  beginning(text: string): void {
    if (this.isTerminal) this.#lastLine.show(plainText(text));
  }

  /** Removes what is drawn before something else is written to the terminal. */
  makeRoom(): void {
    this.#lastLine.erase();
  }

  /** Leaves the terminal to somebody who draws on all of it, until what is returned is called. */
  cover(): () => void {
    return this.#lastLine.cover();
  }

  /** Draws nothing any more, and removes what is drawn. */
  close(): void {
    this.#lastLine.close();
  }
}
