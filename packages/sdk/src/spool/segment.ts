import { hasCode, type FileSystem } from './file-system.ts';
import type { SpoolPlace } from '../batcher/spooling.ts';

/**
 * One file of a spool, written at its end only. A line is an event, or an array `[start, end]`, which says that the
 * events from one byte to another are settled.
 */
export class Segment {
  readonly path: string;
  /** Whether another process wrote its events. */
  readonly isAdopted: boolean;
  /** Bytes of the file. */
  size: number;
  /** Events in memory that are written here and not settled. */
  unsettled = 0;
  /** Events that are here only. */
  unread = 0;
  readonly #fs: FileSystem;
  readonly #fd: number;
  /** Whether the file may end within a line. */
  #isTorn: boolean;

  /** @throws what the file system throws. */
  constructor(fs: FileSystem, path: string, { isAdopted }: { isAdopted: boolean }) {
    this.#fs = fs;
    this.path = path;
    this.isAdopted = isAdopted;
    this.#fd = fs.openSync(path, 'a', 0o600);
    this.size = fs.fstatSync(this.#fd).size;
    // A process that was killed left whatever it had written.
    this.#isTorn = isAdopted;
  }

  /**
   * Writes a line; gives its place. One that cannot be written whole is taken back.
   *
   * @throws what the file system throws.
   */
  append(text: string, bytes: number): SpoolPlace {
    const start = this.size;
    const prefix = this.#isTorn ? '\n' : '';
    const length = prefix.length + bytes + 1;
    try {
      const written = this.#fs.writeSync(this.#fd, `${prefix}${text}\n`);
      this.size += length;
      if (written !== length) throw Object.assign(new Error(`only ${written} of ${length} bytes were written`), { code: 'ENOSPC' });
      this.#isTorn = false;
    } catch (error) {
      this.#truncate(start);
      throw error;
    }
    return { segment: this, start: start + prefix.length, end: this.size };
  }

  /** Notes that events are settled; those of adjoining lines by one line. */
  settle(places: readonly SpoolPlace[]): void {
    this.unsettled -= places.length;
    for (const [start, end] of mergeRanges(places)) {
      const text = `[${start},${end}]`;
      try {
        this.append(text, text.length);
      } catch {
        // On a full disk the events are sent once more some day, and LealUp knows them by their external_id.
        return;
      }
    }
  }

  /** Notes that all its events are settled, and forgets all lines. */
  clear(): void {
    this.unsettled = 0;
    this.#truncate(0);
  }

  close(): void {
    this.#fs.closeSync(this.#fd);
  }

  /** Closes and deletes the file. */
  remove(): void {
    this.close();
    this.#fs.rmSync(this.path, { force: true });
  }

  #truncate(size: number): void {
    try {
      this.#fs.ftruncateSync(this.#fd, size);
      this.size = size;
      this.#isTorn = this.#isTorn && size > 0;
    } catch {
      this.#isTorn = true;
      this.size = this.#sizeOnDisk();
    }
  }

  #sizeOnDisk(): number {
    try {
      return this.#fs.fstatSync(this.#fd).size;
    } catch (error) {
      return hasCode(error, 'EBADF') ? 0 : this.size;
    }
  }
}

function mergeRanges(places: readonly SpoolPlace[]): [start: number, end: number][] {
  const ranges: [start: number, end: number][] = [];
  for (const { start, end } of places) {
    const last = ranges.at(-1);
    if (last?.[1] === start) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
