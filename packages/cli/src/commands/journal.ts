import { hash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readIfThere, writePrivately } from '../config/files.ts';
import { Failure } from '../failures/failure.ts';

interface Identity {
  /** The file that was sent: another one of the same name is not gone on with. */
  readonly inode: number;
  readonly bytes: number;
  /** A hash of how the file begins: a file that was cut and grew again has the rest in common with the former. */
  readonly head: string;
}

const HEAD_BYTES = 4096;

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
    const text = readIfThere(this.#path);
    if (text === undefined) return undefined;
    const entry = this.#parse(text);
    const { inode, bytes, head } = await this.#identify(entry.bytes);
    // A file that grew is the same one: what was sent is still its beginning.
    if (inode === entry.inode && bytes >= entry.bytes && head === entry.head) return entry;
    throw new Failure('conflict', `The journal ${this.file} is of another file.`, { why: ['the file was replaced or cut since; without --resume it is sent from its beginning'] });
  }

  async write(progress: Progress): Promise<void> {
    const entry: Identity & Progress = { ...progress, ...(await this.#identify()) };
    await writePrivately(this.#path, `${JSON.stringify(entry)}\n`);
  }

  remove(): Promise<void> {
    return rm(this.#path, { force: true });
  }

  async #identify(upTo = Number.POSITIVE_INFINITY): Promise<Identity> {
    const handle = await open(this.#source);
    try {
      const { ino, size } = await handle.stat();
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, Math.min(HEAD_BYTES, size, upTo), 0);
      return { inode: ino, bytes: size, head: hash('sha256', buffer.subarray(0, bytesRead), 'base64url') };
    } finally {
      await handle.close();
    }
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
