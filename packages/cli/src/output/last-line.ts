import type { OutputStream } from '../io.ts';
import { drawBar } from './bar.ts';

/** How far a piece of work is. */
export interface Progress {
  readonly done: number;
  /** Undefined where it is not known. */
  readonly total: number | undefined;
  /** What was done so far, in words. */
  readonly text: string;
}

/** Says what is awaited, by how long it has been, in milliseconds. */
type Telling = (passedMs: number) => string;

const FIRST_BAR_MS = 500;
const FIRST_WAIT_MS = 1000;
const DRAW_EVERY_MS = 100;
/** Waits that follow each other this closely are one. */
const PAUSE_MS = 250;
const ERASE_LINE = '\r\u001B[2K';

/** The last line of a terminal, which is drawn over: how far the work is or, where that is not known, what is awaited. */
export class LastLine {
  readonly #stream: OutputStream;
  readonly #awaited = new Set<Telling>();
  #barSince: number | undefined;
  #drawnAt = 0;
  #drawn = '';
  #waitSince = 0;
  #idleSince = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #isCovered = false;

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  /** Draws a bar, once the work has taken a while; until {@link endBar} nothing else is drawn. */
  bar({ done, total, text }: Progress): void {
    const now = performance.now();
    this.#barSince ??= now;
    if (now - this.#barSince < FIRST_BAR_MS || now - this.#drawnAt < DRAW_EVERY_MS) return;
    const share = total === undefined || total === 0 ? undefined : done / total;
    this.#draw(share === undefined ? text : `${drawBar(share)} ${timeLeft(now - this.#barSince, share)}  ${text}`);
  }

  endBar(): void {
    this.#barSince = undefined;
    this.erase();
  }

  /** Says from now on, until what is returned is called, that something is awaited. */
  await(telling: Telling): () => void {
    const now = performance.now();
    if (this.#awaited.size === 0 && now - this.#idleSince > PAUSE_MS) this.#waitSince = now;
    this.#awaited.add(telling);
    this.#timer ??= setInterval(() => this.#drawAwaited(), DRAW_EVERY_MS).unref();
    return () => {
      if (!this.#awaited.delete(telling) || this.#awaited.size > 0) return;
      this.#idleSince = performance.now();
      this.#stop();
      if (this.#barSince === undefined) this.erase();
    };
  }

  /** Draws a text at once; what is drawn next replaces it. */
  show(text: string): void {
    this.#draw(text);
  }

  /** Leaves the terminal to somebody who draws on all of it, until what is returned is called. */
  cover(): () => void {
    this.erase();
    this.#isCovered = true;
    return () => {
      this.#isCovered = false;
    };
  }

  /** Removes what is drawn, for a line that stays or until it is drawn anew. */
  erase(): void {
    if (this.#drawn !== '') this.#stream.write(ERASE_LINE);
    this.#drawn = '';
  }

  /** Draws nothing any more. */
  close(): void {
    this.#awaited.clear();
    this.#stop();
    this.endBar();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** What was awaited first says it for all. */
  #drawAwaited(): void {
    const passedMs = performance.now() - this.#waitSince;
    const [telling] = this.#awaited;
    if (telling && this.#barSince === undefined && passedMs >= FIRST_WAIT_MS) this.#draw(telling(passedMs));
  }

  #draw(text: string): void {
    const line = text.slice(0, (this.#stream.columns || 80) - 1);
    if (this.#isCovered || line === this.#drawn) return;
    this.#drawnAt = performance.now();
    this.#drawn = line;
    this.#stream.write(ERASE_LINE + line);
  }
}

function timeLeft(passedMs: number, share: number): string {
  const seconds = Math.ceil((passedMs / Math.max(share, 0.001) - passedMs) / 1000);
  return `${Math.floor(share * 100)} %, ${seconds} s left`;
}
