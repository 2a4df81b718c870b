import { rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readIfThere, writePrivately } from '../../config/files.ts';
import { Failure } from '../../failures/failure.ts';

interface Entry {
  /** The file that was sent: another one of the same name is not gone on with. */
  readonly inode: number;
  readonly bytes: number;
  /** Up to this line all was decided on. */
  readonly line: number;
}

/** How far a file was sent, noted beside it, so that sending can go on from there. */
export class Journal {
  readonly file: string;
  readonly #path: string;
  readonly #source: string;

  constructor(source: string, { cwd }: { cwd: string }) {
    this.file = `${source}.journal.json`;
    this.#path = resolve(cwd, this.file);
    this.#source = resolve(cwd, source);
  }

  /**
   * The line to go on after; 0 if nothing was noted.
   *
   * @throws {@link Failure} `conflict` if the file is another one by now.
   */
  async read(): Promise<number> {
    const text = await readIfThere(this.#path);
    if (text === undefined) return 0;
    const entry: Entry = JSON.parse(text);
    const { ino, size } = await stat(this.#source);
    // A file that grew is the same one: what was sent is still its beginning.
    if (ino === entry.inode && size >= entry.bytes) return entry.line;
    throw new Failure('conflict', `The journal ${this.file} is of another file.`, { why: ['the file was replaced or cut since; without --resume it is sent from its beginning'] });
  }

  async write(line: number): Promise<void> {
    const { ino, size } = await stat(this.#source);
    await writePrivately(this.#path, `${JSON.stringify({ inode: ino, bytes: size, line } satisfies Entry)}\n`);
  }

  remove(): Promise<void> {
    return rm(this.#path, { force: true });
  }
}
