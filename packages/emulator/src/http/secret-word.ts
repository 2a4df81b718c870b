import { createHash, timingSafeEqual } from 'node:crypto';

/** A secret that callers must name; how long the comparison takes tells nothing about it. */
export class SecretWord {
  #hash;

  constructor(secret: string) {
    this.#hash = hash(secret);
  }

  is(text: string | undefined): boolean {
    return text !== undefined && timingSafeEqual(this.#hash, hash(text));
  }
}

function hash(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
