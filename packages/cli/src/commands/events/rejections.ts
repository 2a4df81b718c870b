import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../failures/failure.ts';
import { siblingOf } from '../../input/file.ts';
import { bytesOf, type Line } from '../../input/lines.ts';
import type { Notes } from '../../output/notes.ts';
import { AddedFile, type Written } from '../added-file.ts';
import type { Refusal } from './parse-line.ts';

/** How many are shown. */
const SHOWN = 20;
const NEWLINE = Buffer.from('\n');

/** A line that was refused. */
export interface Rejection extends Refusal {
  readonly line: Line;
}

/** How far both files went. */
export interface WrittenDown {
  readonly lines: Written;
  readonly reasons: Written;
}

interface Setting {
  readonly cwd: string;
  readonly notes: Notes;
  /** What a sending that is gone on with had written down; without any both files begin anew. */
  readonly before: WrittenDown | undefined;
}

/**
 * What was refused: the first twenty are shown, and all are written down, the lines as they came in one file, so that
 * it can be sent again, and their reasons in another. Neither file is made before there is something to write.
 */
export class Rejections {
  readonly file: string;
  readonly reasonsFile: string;
  readonly #notes: Notes;
  readonly #cwd: string;
  readonly #lines: AddedFile;
  readonly #reasons: AddedFile;
  count = 0;

  constructor(file: string, { cwd, notes, before }: Setting) {
    this.file = file;
    this.reasonsFile = siblingOf(file, '.reasons.ndjson');
    this.#lines = new AddedFile(resolve(cwd, this.file), before?.lines);
    this.#reasons = new AddedFile(resolve(cwd, this.reasonsFile), before?.reasons);
    this.#notes = notes;
    this.#cwd = cwd;
  }

  /**
   * Makes sure that neither file is the one that is sent.
   *
   * @throws {@link Failure} `usage` if one is.
   */
  async spare(source: string): Promise<void> {
    const sent = await stat(source).catch(() => undefined);
    for (const file of [this.file, this.reasonsFile]) {
      const facts = await stat(resolve(this.#cwd, file)).catch(() => undefined);
      if (!sent || !facts || facts.ino !== sent.ino || facts.dev !== sent.dev || !facts.isFile()) continue;
      throw new Failure('usage', `Rejected lines would be written over ${file}, which is to be sent.`, { why: ['--rejected names another file'] });
    }
  }

  /** Takes back what was written down of lines that are sent once more. */
  async takeBack(): Promise<void> {
    await this.#write(this.file, () => this.#lines.takeBack());
    await this.#write(this.reasonsFile, () => this.#reasons.takeBack());
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    for (const { line, message } of rejections.slice(0, Math.max(0, SHOWN - this.count))) this.#notes.note(`line ${line.number}: ${message}`);
    const reasons = rejections.map(({ line, code, message }) => `${JSON.stringify({ line: line.number, code, message })}\n`);
    await this.#write(this.file, () => this.#lines.add(Buffer.concat(rejections.flatMap(({ line }) => [bytesOf(line), NEWLINE]))));
    await this.#write(this.reasonsFile, () => this.#reasons.add(Buffer.from(reasons.join(''))));
    this.count += rejections.length;
  }

  /** How far both files went, once that is on the disk; undefined if nothing was written down. */
  async settle(): Promise<WrittenDown | undefined> {
    const [lines, reasons] = [await this.#lines.settle(), await this.#reasons.settle()];
    return lines && reasons && { lines, reasons };
  }

  /** Says how many there are beside those that were shown. */
  async close(): Promise<void> {
    await this.#lines.close();
    await this.#reasons.close();
    if (this.count > SHOWN) this.#notes.note(`and ${this.count - SHOWN} more`);
  }

  async #write(file: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      throw new Failure('failure', `The rejected lines cannot be written to ${file}.`, {
        why: [cause instanceof Error ? cause.message : String(cause), '--rejected names another file'],
        cause,
      });
    }
  }
}
