import type { Dispatcher } from 'undici';
import type { AttemptError } from '../store/deliveries.ts';
import { BLOCKED } from './target.ts';

/** How much of an answer is kept. */
export const MAX_ANSWER_BYTES = 20_000;

/** What came of an attempt. */
export interface Outcome {
  /** The answer's status; null if there was none. */
  status: number | null;
  /** Null for a 2xx answer. */
  error: AttemptError | null;
  headers: Record<string, string> | null;
  body: string | null;
}

/** One POST and its answer: whichever comes first, the answer, a fault or the end of its time, is told once. */
export class Exchange implements Dispatcher.DispatchHandler {
  /** When it began, in the sender's ticks. */
  readonly startTick: number;
  /** Called when the connection is free again, or broken. */
  onFree: (() => void) | null = null;
  /** Breaks the connection off. */
  onBreak: (() => void) | null = null;
  #tell: ((outcome: Outcome) => void) | null;
  #status = 0;
  #headers: Record<string, string> = {};
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(startTick: number, tell: (outcome: Outcome) => void) {
    this.startTick = startTick;
    this.#tell = tell;
  }

  /** Tells how it ended unless that has been told. */
  end(outcome: Outcome): void {
    const tell = this.#tell;
    this.#tell = null;
    tell?.(outcome);
  }

  /** Ends it whether there is an answer or not. */
  breakOff(error: AttemptError): void {
    this.end(failed(error));
    this.onBreak?.();
  }

  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>): void {
    // What comes before the answer itself, such as 103, is passed over.
    if (status < 200) return;
    this.#status = status;
    this.#headers = flatten(headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.byteLength;
    if (this.#length < MAX_ANSWER_BYTES) return;
    this.end(this.#answer());
    this.onBreak?.();
  }

  onResponseEnd(): void {
    this.end(this.#answer());
    this.onFree?.();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.end(failed(kindOf(error)));
    this.onFree?.();
  }

  #answer(): Outcome {
    const body = this.#length === 0 ? '' : Buffer.concat(this.#chunks).subarray(0, MAX_ANSWER_BYTES).toString();
    return { status: this.#status, error: judge(this.#status), headers: this.#headers, body };
  }
}

/** The outcome of an attempt that got no answer. */
export function failed(error: AttemptError): Outcome {
  return { status: null, error, headers: null, body: null };
}

export function judge(status: number): AttemptError | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? '';
    flat[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}

function kindOf(error: unknown): AttemptError {
  const code = codeOf(error);
  if (code === BLOCKED) return 'blocked';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  if (/TLS|CERT|SSL|SELF_SIGNED/.test(code)) return 'tls';
  return code.includes('TIMEOUT') ? 'timeout' : 'reset';
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
