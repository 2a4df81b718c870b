import { isUtf8 } from 'node:buffer';
import { Failure } from '../failures/failure.ts';
import type { Source } from './file.ts';

/** One line of a file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** As it came, without its end. */
  readonly bytes: Buffer;
  /** The offset in the file after it and its end, in bytes; undefined where lines are made of something else. */
  readonly end?: number | undefined;
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

/**
 * The lines of a file that are not blank, in constant memory.
 *
 * @throws {@link Failure} `usage` for a line of more than 8 MiB.
 */
export async function* readLines({ name, chunks }: Source, start: Place = { line: 0, offset: 0 }): AsyncGenerator<Line, void, undefined> {
  let number = start.line;
  let offset = start.offset;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  const line = (end: Buffer): Line => {
    number += 1;
    const bytes = kept.length === 0 ? end : Buffer.concat([...kept, end]);
    kept = [];
    keptBytes = 0;
    const isMarked = number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
    offset += bytes.length;
    return { number, bytes: isMarked ? bytes.subarray(3) : bytes, end: offset };
  };
  for await (const chunk of chunks) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, at)) {
      offset += 1;
      const next = line(buffer.subarray(at, end));
      at = end + 1;
      if (!isBlank(next.bytes)) yield next;
    }
    if (at === buffer.length) continue;
    kept.push(buffer.subarray(at));
    keptBytes += buffer.length - at;
    if (keptBytes > LONGEST_LINE) {
      throw new Failure('usage', `Line ${number + 1} of ${name} has more than ${LONGEST_LINE / 1024 / 1024} MiB.`, {
        why: ['NDJSON has one JSON object a line'],
      });
    }
  }
  if (keptBytes === 0) return;
  const last = line(Buffer.alloc(0));
  if (!isBlank(last.bytes)) yield last;
}

/** The text of a line; undefined if it is not UTF-8. */
export function textOf({ bytes }: Line): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
