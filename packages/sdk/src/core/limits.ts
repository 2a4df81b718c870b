/** The longest time that a timer can hold. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What ends a piece of work before it is done. */
export interface Limits {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Makes the error of a work that took too long. */
  timedOut(limitMs: number): Error;
}

/**
 * Runs the work until it settles, the caller aborts or the time is up (never, if it is Infinity). In the latter two it
 * rejects at once, whether or not the work heeds its signal. Leaves no timer and no listener behind.
 */
export function within<T>(limits: Limits, limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal } = limits;
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = <V>(end: (value: V) => void, value: V) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      end(value);
    };
    const stop = (reason: unknown) => {
      settle(reject, reason);
      controller.abort(reason);
    };
    const onAbort = () => stop(signal?.reason);
    const timer = limitMs <= LONGEST_TIMER_MS ? setTimeout(() => stop(limits.timedOut(limitMs)), limitMs) : undefined;
    signal?.addEventListener('abort', onAbort);
    work(controller.signal).then(
      (value) => settle(resolve, value),
      (reason) => settle(reject, reason),
    );
  });
}

/** Waits; ends early, without a timer left, when the signal aborts. */
export function sleep(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, waitMs);
    signal.addEventListener('abort', wake);
  });
}
