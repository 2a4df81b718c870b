import type { Dispatcher } from 'undici';
import type { Fetch } from '../core/settings.ts';

type Answer = Awaited<ReturnType<Fetch>>;
type Controller = Dispatcher.DispatchController;
type WireHeaders = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** One request on a dispatcher, read whole: without the stream and the clones that a `Response` is made of. */
export class Exchange implements Dispatcher.DispatchHandler {
  /** Settles with the answer, whole. */
  readonly answer: Promise<Answer>;
  readonly #signal: AbortSignal | null | undefined;
  readonly #chunks: Buffer[] = [];
  #resolve: (answer: Answer) => void = () => {};
  #reject: (reason: unknown) => void = () => {};
  #stop: (() => void) | undefined;
  #status = 0;
  #headers: WireHeaders = {};

  constructor(signal: AbortSignal | null | undefined) {
    this.#signal = signal;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  onRequestStart(controller: Controller): void {
    const signal = this.#signal;
    if (!signal) return;
    this.#stop = () => controller.abort(new Error('aborted', { cause: signal.reason }));
    if (signal.aborted) this.#stop();
    else signal.addEventListener('abort', this.#stop);
  }

  onResponseStart(_controller: Controller, status: number, headers: WireHeaders): void {
    // 1xx comes before the answer.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [status, headers, chunks] = [this.#status, this.#headers, this.#chunks];
    this.#resolve({
      status,
      get headers() {
        return toHeaders(headers);
      },
      text: async () => toText(chunks),
    });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#release();
    this.#reject(error);
  }

  #release(): void {
    if (this.#stop) this.#signal?.removeEventListener('abort', this.#stop);
  }
}

function toText([first, ...more]: readonly Buffer[]): string {
  if (first === undefined) return '';
  const text = (more.length > 0 ? Buffer.concat([first, ...more]) : first).toString();
  // As `Response.text()` does (https://encoding.spec.whatwg.org/#utf-8-decode).
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function toHeaders(headers: WireHeaders): Headers {
  return new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
}
