import { isUtf8 } from 'node:buffer';
import type { Source } from './file.ts';

/** One line of a file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** It stands in there as it came, without its end, from one byte to before another one: a buffer for each line would be slow. */
  readonly chunk: Buffer;
  readonly from: number;
  readonly to: number;
  /** The offset in the file after it and its end, in bytes; undefined where lines are made of something else. */
  readonly end?: number | undefined;
  /** It has more than 8 MiB, which are passed over: its bytes are none. */
  readonly isTooLong?: boolean;
  /** How often a file that is followed has begun anew. */
  readonly generation?: number | undefined;
}

/** Lines in their order, as many at a time as were read at once: one by one, each would cost a turn of every reader. */
export type Lines = AsyncGenerator<readonly Line[], void, undefined>;

/** A place in a file: so many lines, and so many bytes, are before it. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

const NEWLINE = 0x0a;
const LONGEST_LINE = 8 * 1024 * 1024;
const BLANK = new Set([0x20, 0x09, 0x0d]);
const NO_BYTES = Buffer.alloc(0);
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a file that are not blank, in constant memory. */
export async function* readLines({ chunks }: Pick<Source, 'chunks'>, start: Place = { line: 0, offset: 0 }): Lines {
  let number = start.line;
  let offset = start.offset;
  let kept: Buffer[] = [];
  let openBytes = 0;
  const finish = (chunk: Buffer, from: number, to: number): Line => {
    number += 1;
    offset += openBytes + to - from;
    if (openBytes === 0) return { number, chunk, from: number === 1 ? afterMark(chunk, from) : from, to, end: offset };
    const isTooLong = openBytes > LONGEST_LINE;
    const whole = isTooLong ? NO_BYTES : Buffer.concat([...kept, chunk.subarray(from, to)]);
    kept = [];
    openBytes = 0;
    return { number, chunk: whole, from: number === 1 ? afterMark(whole, 0) : 0, to: whole.length, end: offset, ...(isTooLong && { isTooLong }) };
  };
  for await (const chunk of chunks) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let at = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, at)) {
      offset += 1;
      const line = finish(buffer, at, end);
      at = end + 1;
      if (!isBlank(line)) lines.push(line);
    }
    if (lines.length > 0) yield lines;
    if (at === buffer.length) continue;
    openBytes += buffer.length - at;
    if (openBytes > LONGEST_LINE) kept = [];
    else kept.push(buffer.subarray(at));
  }
  if (openBytes === 0) return;
  const last = finish(NO_BYTES, 0, 0);
  if (!isBlank(last)) yield [last];
}

/** A line that stands alone. */
export function lineOf(number: number, chunk: Buffer): Line {
  return { number, chunk, from: 0, to: chunk.length };
}

/** The bytes of a line. */
export function bytesOf({ chunk, from, to }: Line): Buffer {
  return chunk.subarray(from, to);
}

/** The text of a line; undefined if it is not UTF-8. */
export function textOf(line: Line): string | undefined {
  const text = line.chunk.toString('utf8', line.from, line.to);
  // The character stands for bytes that are none, or for itself.
  return text.includes('\uFFFD') && !isUtf8(bytesOf(line)) ? undefined : text;
}

function afterMark(chunk: Buffer, from: number): number {
  return chunk.subarray(from, from + BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? from + BYTE_ORDER_MARK.length : from;
}

function isBlank({ chunk, from, to, isTooLong }: Line): boolean {
  if (isTooLong) return false;
  let at = from;
  while (at < to && BLANK.has(chunk[at] ?? 0)) at += 1;
  return at === to;
}
