import { isUtf8 } from 'node:buffer';
import type { Source } from './file.ts';

/** One line of a file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** As it came, without its end. */
  readonly bytes: Buffer;
  /** The offset in the file after it and its end, in bytes; undefined where lines are made of something else. */
  readonly end?: number | undefined;
  /** It has more than 8 MiB, which are passed over: its bytes are none. */
  readonly isTooLong?: boolean;
  /** How often a file that is followed has begun anew. */
  readonly generation?: number | undefined;
}

/** A place in a file: so many lines, and so many bytes, are before it. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

const NEWLINE = 0x0a;
const LONGEST_LINE = 8 * 1024 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a file that are not blank, in constant memory. */
export async function* readLines({ chunks }: Pick<Source, 'chunks'>, start: Place = { line: 0, offset: 0 }): AsyncGenerator<Line, void, undefined> {
  let number = start.line;
  let offset = start.offset;
  let kept: Buffer[] = [];
  let openBytes = 0;
  const line = (end: Buffer): Line => {
    number += 1;
    offset += openBytes + end.length;
    const isTooLong = openBytes > LONGEST_LINE;
    const bytes = kept.length === 0 ? end : Buffer.concat([...kept, end]);
    kept = [];
    openBytes = 0;
    if (isTooLong) return { number, bytes: Buffer.alloc(0), end: offset, isTooLong };
    const isMarked = number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
    return { number, bytes: isMarked ? bytes.subarray(3) : bytes, end: offset };
  };
  for await (const chunk of chunks) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, at)) {
      offset += 1;
      const next = line(buffer.subarray(at, end));
      at = end + 1;
      if (!isBlank(next)) yield next;
    }
    if (at === buffer.length) continue;
    openBytes += buffer.length - at;
    if (openBytes > LONGEST_LINE) kept = [];
    else kept.push(buffer.subarray(at));
  }
  if (openBytes === 0) return;
  const last = line(Buffer.alloc(0));
  if (!isBlank(last)) yield last;
}

/** The text of a line; undefined if it is not UTF-8. */
export function textOf({ bytes }: Line): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function isBlank({ bytes, isTooLong }: Line): boolean {
  return !isTooLong && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
