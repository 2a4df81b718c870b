import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Failure } from '../failures/failure.ts';
import type { Source } from './file.ts';
import { peek } from './peek.ts';

/** As much as is read from a file at once. */
const CHUNK_BYTES = 64 * 1024;

/** What each format begins with. */
const FORMATS = [
  { name: 'gzip', magic: Buffer.from([0x1f, 0x8b]), open: () => createGunzip({ chunkSize: CHUNK_BYTES }) },
  { name: 'zstd', magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), open: () => createZstdDecompress({ chunkSize: CHUNK_BYTES }) },
];

/** A file as it was before it was compressed. */
export interface PlainSource extends Source {
  readonly isCompressed: boolean;
}

/** The file as it was before it was compressed, told by its first bytes whatever its name; others as they are. */
export async function decompress(source: Source): Promise<PlainSource> {
  const { head, chunks } = await peek(source.chunks, { enough: (bytes) => bytes.length >= 4 });
  const format = FORMATS.find(({ magic }) => head.subarray(0, magic.length).equals(magic));
  if (!format) return { ...source, chunks, isCompressed: false };
  // How much there is to come cannot be told from how much there is on the disk.
  return { name: source.name, bytes: undefined, chunks: inflate({ ...source, chunks }, format), isCompressed: true };
}

async function* inflate({ name, chunks }: Source, { name: format, open }: (typeof FORMATS)[number]): AsyncGenerator<Uint8Array, void, undefined> {
  const out = new PassThrough();
  // What goes wrong comes out of the last stream as well, below.
  pipeline(Readable.from(chunks), open(), out).catch(() => {});
  try {
    for await (const chunk of out) yield chunk;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(Z_|ZSTD_|ERR_ZSTD|ERR_BROTLI)/.test(code)) throw error;
    throw new Failure('usage', `${name} is damaged ${format}.`, { why: [error instanceof Error ? error.message : code], cause: error });
  }
}
