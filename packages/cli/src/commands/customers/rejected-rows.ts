import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../failures/failure.ts';
import type { CsvRow } from '../../input/csv.ts';
import { csvLine } from '../../output/csv.ts';
import type { Notes } from '../../output/notes.ts';
import type { Column } from './columns.ts';

const SHOWN = 20;
const REASON = 'reason';

/** A row that was not imported. */
export interface Rejection extends CsvRow {
  readonly reason: string;
}

interface Setting {
  readonly columns: readonly Column[];
  readonly delimiter: string;
  readonly cwd: string;
  readonly notes: Notes;
  /** What was rejected before stays in the file. */
  readonly isResumed: boolean;
}

/**
 * What was refused: the first twenty are shown, and all are written down in the columns that they came in, with the
 * reason beside. The file is not made before there is something to write.
 */
export class RejectedRows {
  readonly file: string;
  readonly #setting: Setting;
  readonly #columns: readonly Column[];
  #handle: FileHandle | undefined;
  /** How many were written down this time. */
  count = 0;

  constructor(file: string, setting: Setting) {
    this.file = file;
    this.#setting = setting;
    this.#columns = setting.columns.filter(({ key }) => key !== REASON);
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    const { notes, delimiter } = this.#setting;
    const sorted = rejections.toSorted((a, b) => a.line - b.line);
    for (const { line, reason } of sorted.slice(0, Math.max(0, SHOWN - this.count))) notes.note(`line ${line}: ${reason}`);
    this.count += sorted.length;
    this.#handle ??= await this.#create();
    const lines = sorted.map(({ cells, line, reason }) => csvLine([...this.#columns.map(({ index }) => cells[index] ?? ''), `line ${line}: ${reason}`], { delimiter }));
    await this.#handle.writeFile(lines.map((line) => `${line}\n`).join(''));
  }

  /** Says how many there are beside those that were shown. */
  async close(): Promise<void> {
    await this.#handle?.close();
    if (this.count > SHOWN) this.#setting.notes.note(`and ${this.count - SHOWN} more`);
  }

  async #create(): Promise<FileHandle> {
    const { cwd, isResumed, delimiter } = this.#setting;
    try {
      const handle = await open(resolve(cwd, this.file), isResumed ? 'a' : 'w');
      const { size } = await handle.stat();
      if (size === 0) await handle.writeFile(`${csvLine([...this.#columns.map(({ title }) => title), REASON], { delimiter })}\n`);
      return handle;
    } catch (cause) {
      throw new Failure('failure', `The rejected rows cannot be written to ${this.file}.`, {
        why: [cause instanceof Error ? cause.message : String(cause), '--rejected names another file'],
        cause,
      });
    }
  }
}
