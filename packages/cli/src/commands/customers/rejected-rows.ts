import { resolve } from 'node:path';
import { Failure } from '../../failures/failure.ts';
import type { CsvRow } from '../../input/csv.ts';
import { csvLine } from '../../output/csv.ts';
import type { Notes } from '../../output/notes.ts';
import { AddedFile, type Written } from '../added-file.ts';
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
  /** What an import that is gone on with had written down; without that the file begins anew. */
  readonly before: Written | undefined;
}

/**
 * What was refused: the first twenty are shown, and all are written down in the columns that they came in, with the
 * reason beside. The file is not made before there is something to write.
 */
export class RejectedRows {
  readonly file: string;
  readonly #setting: Setting;
  readonly #columns: readonly Column[];
  readonly #rows: AddedFile;
  /** How many were written down this time. */
  count = 0;

  constructor(file: string, setting: Setting) {
    this.file = file;
    this.#setting = setting;
    this.#columns = setting.columns.filter(({ key }) => key !== REASON);
    const head = `${csvLine([...this.#columns.map(({ title }) => title), REASON], setting)}\n`;
    this.#rows = new AddedFile(resolve(setting.cwd, file), setting.before, { head });
  }

  /** Takes back what was written down of rows that are imported once more. */
  takeBack(): Promise<void> {
    return this.#write(() => this.#rows.takeBack());
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    const { notes, delimiter } = this.#setting;
    const sorted = rejections.toSorted((a, b) => a.line - b.line);
    for (const { line, reason } of sorted.slice(0, Math.max(0, SHOWN - this.count))) notes.note(`line ${line}: ${reason}`);
    this.count += sorted.length;
    const lines = sorted.map(({ cells, line, reason }) => csvLine([...this.#columns.map(({ index }) => cells[index] ?? ''), `line ${line}: ${reason}`], { delimiter }));
    await this.#write(() => this.#rows.add(Buffer.from(lines.map((line) => `${line}\n`).join(''))));
  }

  /** How far the file went, once that is on the disk; undefined if nothing was written down. */
  settle(): Promise<Written | undefined> {
    return this.#rows.settle();
  }

  /** Says how many there are beside those that were shown. */
  async close(): Promise<void> {
    await this.#rows.close();
    if (this.count > SHOWN) this.#setting.notes.note(`and ${this.count - SHOWN} more`);
  }

  async #write(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      throw new Failure('failure', `The rejected rows cannot be written to ${this.file}.`, {
        why: [cause instanceof Error ? cause.message : String(cause), '--rejected names another file'],
        cause,
      });
    }
  }
}
