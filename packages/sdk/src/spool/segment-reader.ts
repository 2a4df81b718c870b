import type { SpooledEvent } from '../batcher/spooling.ts';
import type { FileSystem } from './file-system.ts';
import type { Segment } from './segment.ts';

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a segment from its start to where it ended when reading began, in pieces, without the events that are settled. */
export class SegmentReader {
  readonly segment: Segment;
  isDone = false;
  /** Lines that say nothing. */
  torn = 0;
  readonly #fs: FileSystem;
  readonly #end: number;
  #lines: Generator<Line, void, undefined> | undefined;
  #settled: [start: number, end: number][] = [];

  constructor(fs: FileSystem, segment: Segment) {
    this.#fs = fs;
    this.segment = segment;
    this.#end = segment.size;
  }

  /**
   * At most `limit` events; fewer only at the end. Half a line, which a killed process may leave, is skipped.
   *
   * @throws what the file system throws.
   */
  read(limit: number): SpooledEvent[] {
    this.#lines ??= this.#begin();
    const events: SpooledEvent[] = [];
    while (events.length < limit) {
      const next = this.#lines.next();
      if (next.done) {
        this.isDone = true;
        break;
      }
      const { text, start, end } = next.value;
      const value = parseObject(text);
      if (value === undefined) {
        if (text !== '' && parseRange(text) === undefined) this.torn += 1;
        continue;
      }
      if (this.#isSettled(start)) continue;
      events.push({ text, value, place: { segment: this.segment, start, end }, isAdopted: this.segment.isAdopted });
    }
    return events;
  }

  close(): void {
    this.#lines?.return();
  }

  #begin(): Generator<Line, void, undefined> {
    // What a line settles stands before it: all of these lines have to be known first.
    if (this.segment.isAdopted) {
      for (const { text } of this.#readLines()) {
        const range = parseRange(text);
        if (range) this.#settled.push(range);
      }
      this.#settled.sort(([a], [b]) => a - b);
    }
    return this.#readLines();
  }

  /** Lines are asked for in their order, so ranges that end before one are done with. */
  #isSettled(start: number): boolean {
    while (this.#settled[0] && this.#settled[0][1] <= start) this.#settled.shift();
    return this.#settled[0] !== undefined && this.#settled[0][0] <= start;
  }

  *#readLines(): Generator<Line, void, undefined> {
    const fd = this.#fs.openSync(this.segment.path, 'r');
    try {
      let rest: Buffer = Buffer.alloc(0);
      let restStart = 0;
      for (let position = 0; position < this.#end; ) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, this.#end - position));
        const length = this.#fs.readSync(fd, chunk, 0, chunk.length, position);
        if (length === 0) break;
        position += length;
        const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
        let start = 0;
        for (let newline = bytes.indexOf(NEWLINE); newline !== -1; newline = bytes.indexOf(NEWLINE, start)) {
          yield { text: bytes.toString('utf8', start, newline), start: restStart + start, end: restStart + newline + 1 };
          start = newline + 1;
        }
        rest = bytes.subarray(start);
        restStart += start;
      }
      if (rest.length > 0) yield { text: rest.toString('utf8'), start: restStart, end: restStart + rest.length };
    } finally {
      this.#fs.closeSync(fd);
    }
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  const value = text.startsWith('{') ? parse(text) : undefined;
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function parseRange(text: string): [start: number, end: number] | undefined {
  const value = text.startsWith('[') ? parse(text) : undefined;
  if (!Array.isArray(value)) return undefined;
  const [start, end]: unknown[] = value;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
