import { peek } from './peek.ts';

/** The encodings that a file of text may be in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text that is mostly UTF-8, and not all of it. */
export interface BrokenText {
  /** The first line with bytes of another encoding. */
  readonly brokenLine: number;
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The encoding of some text: what its byte order mark says; else UTF-16 if every other of its first bytes is zero; else
 * UTF-8 if the whole of it is that, and windows-1252 (which holds Latin-1) if little of what is not ASCII is.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array | string>): Promise<Encoding | BrokenText> {
  const { head, chunks: whole } = await peek(chunks, { enough: (bytes) => bytes.length >= 4 });
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => head[index] === byte));
  if (marked) return marked.encoding;
  if (head.length >= 4 && head[0] !== 0 && head[1] === 0 && head[3] === 0) return 'utf-16le';
  if (head.length >= 4 && head[0] === 0 && head[1] !== 0 && head[2] === 0) return 'utf-16be';
  return judge(whole);
}

/** Reads it as UTF-8, and counts the characters beyond ASCII that it has whole and broken. */
async function judge(chunks: AsyncIterable<Uint8Array>): Promise<Encoding | BrokenText> {
  // A mark of what is broken may also stand in the text itself: the strict decoder knows.
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  const watched = async function* () {
    for await (const chunk of chunks) {
      isUtf8 &&= decodes(strict, chunk);
      yield chunk;
    }
    isUtf8 &&= decodes(strict);
  };
  let line = 1;
  let brokenLine: number | undefined;
  let balance = 0;
  for await (const text of decodeText(watched(), 'utf-8')) {
    const broken = text.indexOf('\uFFFD');
    if (broken >= 0) brokenLine ??= line + linesIn(text.slice(0, broken));
    line += linesIn(text);
    for (const [character] of text.matchAll(/\P{ASCII}/gu)) balance += character === '\uFFFD' ? -1 : 1;
  }
  if (isUtf8) return 'utf-8';
  return brokenLine !== undefined && balance >= 0 ? { brokenLine } : 'windows-1252';
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Bytes as text, without a byte order mark; what the encoding does not have becomes U+FFFD. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array | string>, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
