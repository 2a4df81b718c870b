import type { OutputStream } from '../io.ts';

/** Whoever read the output has gone away. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Writes to a stream that may be slow or go away. */
export class Pipe {
  readonly #stream: OutputStream;
  #fault: Error | undefined;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#fault ??= error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe('The pipe is closed.') : error;
    });
  }

  /**
   * Resolves when the stream takes more.
   *
   * @throws {@link ClosedPipe} if nobody reads any more.
   */
  async write(text: string): Promise<void> {
    this.#check();
    if (text === '' || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'error', 'close']) this.#stream.removeListener(event, done);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.#stream.once(event, done);
    });
    this.#check();
  }

  #check(): void {
    if (this.#fault) throw this.#fault;
  }
}
