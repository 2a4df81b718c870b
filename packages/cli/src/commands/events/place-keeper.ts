import type { Line } from '../../input/lines.ts';
import type { Notes } from '../../output/notes.ts';
import type { Journal } from '../journal.ts';
import type { WrittenDown } from './rejections.ts';

/** How far a file was sent. */
export interface SendProgress {
  readonly line: number;
  /** Where lines stand in the file as they are. */
  readonly offset?: number | undefined;
  /** What had been written down of the lines so far; undefined if nothing. */
  readonly rejected?: WrittenDown | undefined;
}

/** So much is sent again, and counted once, after an end without a word. */
const KEEP_EVERY_MS = 1000;

interface Setting {
  readonly notes: Notes;
  /** How often a file that is followed has begun anew. */
  readonly generation: () => number;
  readonly rejections: { settle(): Promise<WrittenDown | undefined> };
}

/** Notes down how far a file was sent while it is being sent, so that a program that was killed can go on too. */
export class PlaceKeeper {
  readonly #journal: Journal<SendProgress>;
  readonly #setting: Setting;
  #dueMs = 0;
  /** Whether nothing can be noted: then there is nothing to remove either. */
  #isBroken = false;

  constructor(journal: Journal<SendProgress>, setting: Setting) {
    this.#journal = journal;
    this.#setting = setting;
  }

  /** Up to this line all was decided on; it is noted once a second. */
  async pass(line: Line): Promise<void> {
    if (this.#isBroken || performance.now() < this.#dueMs) return;
    try {
      await this.keep(line);
      this.#dueMs = performance.now() + KEEP_EVERY_MS;
    } catch (error) {
      // Sending matters more.
      this.#giveUp(error);
    }
  }

  /** Notes down where the sending ended; whether it can be gone on with from there. */
  async keepLast(line: Line): Promise<boolean> {
    if (this.#isBroken) return false;
    try {
      return await this.keep(line);
    } catch (error) {
      this.#giveUp(error);
      return false;
    }
  }

  #giveUp(error: unknown): void {
    this.#isBroken = true;
    this.#setting.notes.note(`How far it got cannot be noted in ${this.#journal.file}: ${error instanceof Error ? error.message : String(error)}`);
  }

  /** Notes a line down; false where it is of a file that another one has replaced, which cannot be gone on with. */
  async keep({ number, end, generation = 0 }: Line): Promise<boolean> {
    if (generation !== this.#setting.generation()) return false;
    await this.#journal.write({ line: number, offset: end, rejected: await this.#setting.rejections.settle() });
    return true;
  }

  /** The whole file was sent. */
  async forget(): Promise<void> {
    if (!this.#isBroken) await this.#journal.remove();
  }
}
