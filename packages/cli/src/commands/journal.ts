import { rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readIfThere, writePrivately } from '../config/files.ts';
import { Failure } from '../failures/failure.ts';

interface Identity {
  /** The file that was sent: another one of the same name is not gone on with. */
  readonly inode: number;
  readonly bytes: number;
}

/** How far a file was sent, noted beside it, so that sending can go on from there. */
export class Journal<Progress extends { readonly line: number }> {
  readonly file: string;
  readonly #path: string;
  readonly #source: string;

  constructor(source: string, { cwd }: { cwd: string }) {
    this.file = `${source}.journal.json`;
    this.#path = resolve(cwd, this.file);
    this.#source = resolve(cwd, source);
  }

  /**
   * What was noted; undefined if nothing was.
   *
   * @throws {@link Failure} `conflict` if the file is another one by now, `usage` if the journal is none.
   */
  async read(): Promise<Progress | undefined> {
    const text = await readIfThere(this.#path);
    if (text === undefined) return undefined;
    const entry = this.#parse(text);
    const { ino, size } = await stat(this.#source);
    // A file that grew is the same one: what was sent is still its beginning.
    if (ino === entry.inode && size >= entry.bytes) return entry;
    throw new Failure('conflict', `The journal ${this.file} is of another file.`, { why: ['the file was replaced or cut since; without --resume it is sent from its beginning'] });
  }

  async write(progress: Progress): Promise<void> {
    const { ino, size } = await stat(this.#source);
    const entry: Identity & Progress = { ...progress, inode: ino, bytes: size };
    await writePrivately(this.#path, `${JSON.stringify(entry)}\n`);
  }

  remove(): Promise<void> {
    return rm(this.#path, { force: true });
  }

  #parse(text: string): Identity & Progress {
    try {
      const entry: Identity & Progress = JSON.parse(text);
      if (Number.isInteger(entry.line) && Number.isInteger(entry.inode) && Number.isInteger(entry.bytes)) return entry;
    } catch {
      // Told below.
    }
    throw new Failure('usage', `The journal ${this.file} cannot be read.`, { why: ['remove it, and send the file from its beginning'] });
  }
}
