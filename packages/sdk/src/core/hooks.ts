import type { LealUpError } from '../errors/lealup-error.ts';

/** What every hook is told. No key, no token, no body. */
export interface HookFacts {
  readonly method: string;
  /** The path as the contract writes it, for example `/v1/customers/{id}`: fit for a metric's label. */
  readonly path: string;
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
  /** What is left of the deadline, in milliseconds; Infinity without one. */
  readonly remainingMs: number;
}

/** What the hook `response` is told. */
export interface ResponseFacts extends HookFacts {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** From sending to the last byte. */
  readonly durationMs: number;
}

/** What the hook `retry` is told. */
export interface RetryFacts extends HookFacts {
  readonly error: LealUpError;
  /** How long the client now waits, in milliseconds. */
  readonly waitMs: number;
}

/** What the hook `throttled` is told. */
export interface ThrottledFacts extends HookFacts {
  /** How long the client now waits, in milliseconds. */
  readonly waitMs: number;
}

/** What the hook `error` is told. */
export interface ErrorFacts extends HookFacts {
  /** What the call rejects with; the caller's own reason if it was aborted. */
  readonly error: unknown;
}

/** Functions that watch the client at work. They are not awaited, and what they throw fails the call. */
export interface Hooks {
  /** An attempt is about to be sent. */
  request?: ((facts: HookFacts) => void) | undefined;
  /** An answer has come, whole, whatever its status. */
  response?: ((facts: ResponseFacts) => void) | undefined;
  /** An attempt failed and another one will follow. */
  retry?: ((facts: RetryFacts) => void) | undefined;
  /** `rate` holds an attempt back. */
  throttled?: ((facts: ThrottledFacts) => void) | undefined;
  /** The call has failed for good. */
  error?: ((facts: ErrorFacts) => void) | undefined;
}

export type HookName = keyof Hooks;
