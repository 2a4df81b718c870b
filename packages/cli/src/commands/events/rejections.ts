import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../failures/failure.ts';
import { siblingOf } from '../../input/file.ts';
import type { Line } from '../../input/lines.ts';
import type { Notes } from '../../output/notes.ts';
import type { Refusal } from './parse-line.ts';

/** How many are shown. */
const SHOWN = 20;
const NEWLINE = Buffer.from('\n');

/** A line that was refused. */
export interface Rejection extends Refusal {
  readonly line: Line;
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
  /** What was rejected before stays in a file that is gone on with. */
  readonly #flags: 'a' | 'w';
  #handles: { lines: FileHandle; reasons: FileHandle } | undefined;
  count = 0;

  constructor(file: string, { cwd, notes, isResumed }: { cwd: string; notes: Notes; isResumed: boolean }) {
    this.#flags = isResumed ? 'a' : 'w';
    this.file = file;
    this.#cwd = cwd;
    this.reasonsFile = siblingOf(file, '.reasons.ndjson');
    this.#notes = notes;
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    for (const { line, message } of rejections.slice(0, Math.max(0, SHOWN - this.count))) this.#notes.note(`line ${line.number}: ${message}`);
    this.count += rejections.length;
    this.#handles ??= { lines: await create(this.file, { cwd: this.#cwd, flags: this.#flags }), reasons: await create(this.reasonsFile, { cwd: this.#cwd, flags: this.#flags }) };
    const reasons = rejections.map(({ line, code, message }) => `${JSON.stringify({ line: line.number, code, message })}\n`);
    await this.#handles.lines.writeFile(Buffer.concat(rejections.flatMap(({ line }) => [line.bytes, NEWLINE])));
    await this.#handles.reasons.writeFile(reasons.join(''));
  }

  /** Says how many there are beside those that were shown. */
  async close(): Promise<void> {
    await this.#handles?.lines.close();
    await this.#handles?.reasons.close();
    if (this.count > SHOWN) this.#notes.note(`and ${this.count - SHOWN} more`);
  }
}

async function create(file: string, { cwd, flags }: { cwd: string; flags: 'a' | 'w' }): Promise<FileHandle> {
  try {
    return await open(resolve(cwd, file), flags);
  } catch (cause) {
    throw new Failure('failure', `The rejected lines cannot be written to ${file}.`, {
      why: [cause instanceof Error ? cause.message : String(cause), '--rejected names another file'],
      cause,
    });
  }
}
