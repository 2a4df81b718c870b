import { join } from 'node:path';
import { hasCode, type FileSystem } from './file-system.ts';
import { isAlive, lockNames, removeLock, writeLock } from './owner.ts';

const SUFFIX = '.ndjson';

/** A directory of segments. Each name begins with that of its owner, who holds a lock while it lives. */
export class SpoolDirectory {
  readonly path: string;
  readonly #fs: FileSystem;
  readonly #owner: string = crypto.randomUUID();
  #segments = 0;

  constructor(fs: FileSystem, path: string) {
    this.#fs = fs;
    this.path = path;
  }

  /**
   * Makes the directory if need be, and shows in it that this owner lives.
   *
   * @throws what the file system throws.
   */
  show(): void {
    this.#fs.mkdirSync(this.path, { recursive: true, mode: 0o700 });
    writeLock(this.#fs, this.path, this.#owner);
  }

  /** The path of this owner's next segment. */
  nextPath(): string {
    this.#segments += 1;
    return join(this.path, `${this.#owner}.${String(this.#segments).padStart(6, '0')}${SUFFIX}`);
  }

  /**
   * Takes over the segments of owners that have ended, and gives their new paths. Of several that try, one succeeds in
   * renaming.
   *
   * @throws what the file system throws.
   */
  *adopt(): Generator<string, void, undefined> {
    const files = this.#fs.readdirSync(this.path);
    const isOrphan = (owner: string) => owner !== this.#owner && !isAlive(this.#fs, this.path, owner);
    for (const file of files.filter((name) => name.endsWith(SUFFIX)).sort()) {
      if (!isOrphan(file.split('.')[0] ?? '')) continue;
      const path = this.nextPath();
      if (this.#rename(file, path)) yield path;
    }
    for (const owner of lockNames(files).filter(isOrphan)) removeLock(this.#fs, this.path, owner);
  }

  /** Leaves what is there to others. */
  leave(): void {
    removeLock(this.#fs, this.path, this.#owner);
  }

  #rename(file: string, path: string): boolean {
    try {
      this.#fs.renameSync(join(this.path, file), path);
      return true;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    }
  }
}
