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
  readonly #head: string;
  #handle: FileHandle | undefined;
  #written: Written | undefined;

  /** Goes on with what was written before; without that the file begins anew, by its head, once something is added. */
  constructor(path: string, before: Written | undefined, { head = '' }: { head?: string } = {}) {
    this.#path = path;
    this.#before = before;
    this.#head = head;
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
    this.#handle ??= await this.#open();
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

  async #open(): Promise<FileHandle> {
    const handle = await open(this.#path, this.#before ? 'a' : 'w');
    if ((await handle.stat()).size === 0) await handle.writeFile(this.#head);
    const { ino, size } = await handle.stat();
    this.#written = { inode: ino, bytes: size };
    return handle;
  }
}
