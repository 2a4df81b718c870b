import type { Source } from './file.ts';

/** Something to read that knows how much of it was read. */
export interface CountedSource extends Source {
  /** In bytes as they stand on the disk, compressed or not. */
  readonly readBytes: number;
}

/** Counts what is read of a file. */
export function countBytes(source: Source): CountedSource {
  let readBytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array | string, void, undefined> {
    for await (const chunk of source.chunks) {
      readBytes += Buffer.byteLength(chunk);
      yield chunk;
    }
  }
  return {
    name: source.name,
    bytes: source.bytes,
    chunks: counted(),
    get readBytes() {
      return readBytes;
    },
  };
}
