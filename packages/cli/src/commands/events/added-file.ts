import { open, stat, truncate, type FileHandle } from 'node:fs/promises';

/** How much of a file was written, in bytes; the inode tells it from one that took its place. */
export interface Written {
  readonly inode: number;
  readonly bytes: number;
}

/** A file that is only added to, and that says how far: whoever goes on can take back what was added after that. */
export class AddedFile {
  readonly #path: string;
  readonly #before: Written | undefined;
  #handle: FileHandle | undefined;
  #written: Written | undefined;

  /** Goes on with what was written before; without that the file begins anew once something is added. */
  constructor(path: string, before: Written | undefined) {
    this.#path = path;
    this.#before = before;
    this.#written = before;
  }

  /** Takes back what was added after it was last noted how far it went; a file that took its place since stays as it is. */
  async takeBack(): Promise<void> {
    if (!this.#before) return;
    const { inode, bytes } = this.#before;
    const facts = await stat(this.#path).catch(() => undefined);
    if (facts?.ino === inode && facts.size > bytes) await truncate(this.#path, bytes);
  }

  async add(data: Buffer): Promise<void> {
    if (!this.#handle) {
      this.#handle = await open(this.#path, this.#before ? 'a' : 'w');
      const { ino, size } = await this.#handle.stat();
      this.#written = { inode: ino, bytes: size };
    }
    await this.#handle.writeFile(data);
    if (this.#written) this.#written = { ...this.#written, bytes: this.#written.bytes + data.length };
  }

  /** How far it went, once that is on the disk; undefined if nothing was added yet. */
  async settle(): Promise<Written | undefined> {
    await this.#handle?.datasync();
    return this.#written;
  }

  async close(): Promise<void> {
    await this.settle();
    await this.#handle?.close();
    this.#handle = undefined;
  }
}
