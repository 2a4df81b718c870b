import { Failure } from '../failures/failure.ts';
import type { Source } from './file.ts';
import { lineOf, type Line, type Lines } from './lines.ts';

const LONGEST = 8 * 1024 * 1024;
const [QUOTE, BACKSLASH, COMMA, END] = [0x22, 0x5c, 0x2c, 0x5d];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);

/**
 * The elements of a JSON array in constant memory, numbered from 1. Only brackets and quotes are looked at: whether an
 * element is JSON is told when it is parsed.
 *
 * @throws {@link Failure} `usage` for an element of more than 8 MiB, and for what comes after the array or lacks its end.
 */
export async function* readArray({ name, chunks }: Source): Lines {
  let number = 0;
  let depth = 0;
  let isEnded = false;
  let inText = false;
  let isEscaped = false;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  const element = (end: Buffer): Line | undefined => {
    const bytes = trim(Buffer.concat([...kept, end]));
    kept = [];
    keptBytes = 0;
    if (bytes.length === 0) return undefined;
    number += 1;
    return lineOf(number, bytes);
  };
  for await (const chunk of chunks) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let index = 0; index < buffer.length; index += 1) {
      const byte = buffer[index] ?? 0;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) inText = false;
        continue;
      }
      if (isEnded && !BLANK.has(byte)) throw new Failure('usage', `${name} goes on after its JSON array.`, { why: [`after element ${number}`] });
      if (depth === 0) {
        if (OPENING.has(byte)) depth = 1;
        else if (!BLANK.has(byte) && !BYTE_ORDER_MARK.has(byte)) throw new Failure('usage', `${name} is no JSON array.`, { why: ['it does not begin with ['] });
        start = index + 1;
        continue;
      }
      if (byte === QUOTE) inText = true;
      else if (OPENING.has(byte)) depth += 1;
      else if (CLOSING.has(byte)) depth -= 1;
      if ((byte === COMMA && depth === 1) || depth === 0) {
        const line = element(buffer.subarray(start, index));
        start = index + 1;
        isEnded = depth === 0;
        if (isEnded && byte !== END) throw new Failure('usage', `The JSON array in ${name} does not end with ].`, { why: [`after element ${number} a bracket is closed that was not opened`] });
        if (line) yield [line];
      }
    }
    if (depth === 0) continue;
    kept.push(buffer.subarray(start));
    keptBytes += buffer.length - start;
    if (keptBytes > LONGEST) throw new Failure('usage', `Element ${number + 1} of ${name} has more than ${LONGEST / 1024 / 1024} MiB.`, { why: ['each element is held in memory'] });
  }
  if (!isEnded) throw new Failure('usage', `The JSON array in ${name} has no end.`, { why: [`the file stops after element ${number}`] });
}

function trim(bytes: Buffer): Buffer {
  let [start, end] = [0, bytes.length];
  while (start < end && BLANK.has(bytes[start] ?? 0)) start += 1;
  while (end > start && BLANK.has(bytes[end - 1] ?? 0)) end -= 1;
  return bytes.subarray(start, end);
}
