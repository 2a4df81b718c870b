import { peek } from './peek.ts';

/** The encodings that a file of text may be in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The encoding of some text: what its byte order mark says; else UTF-16 if every other of its first bytes is zero; else
 * UTF-8 if the whole of it is that, and windows-1252 (which holds Latin-1) if not.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array | string>): Promise<Encoding> {
  const { head, chunks: whole } = await peek(chunks, { enough: (bytes) => bytes.length >= 4 });
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => head[index] === byte));
  if (marked) return marked.encoding;
  if (head.length >= 4 && head[0] !== 0 && head[1] === 0 && head[3] === 0) return 'utf-16le';
  if (head.length >= 4 && head[0] === 0 && head[1] !== 0 && head[2] === 0) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of whole) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Bytes as text, without a byte order mark; what the encoding does not have becomes U+FFFD. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array | string>, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
