/** The beginning of something, and the whole of it still to be read. */
export interface Peeked {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads until the beginning is enough to tell what it is. */
export async function peek(chunks: AsyncIterable<Uint8Array | string>, { enough }: { enough: (head: Buffer) => boolean }): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (!enough(head)) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, Buffer.from(next.value)]);
  }
  return { head, chunks: whole(head, iterator) };
}

async function* whole(head: Buffer, iterator: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
  } finally {
    await iterator.return?.();
  }
}
