/**
 * Timers of real time, as they were when this module was loaded: what waits for a socket goes on where a test has put
 * fakes in their place.
 */
export const { setTimeout: startTimer, clearTimeout: stopTimer, setInterval: startInterval, clearInterval: stopInterval } = globalThis;
export const { setImmediate: startImmediate, clearImmediate: stopImmediate, performance: realPerformance } = globalThis;

/** Milliseconds of real time since some moment, for durations. */
export const monotonicMs: () => number = realPerformance.now.bind(realPerformance);

/** The longest that a timer waits, in milliseconds; told to wait longer, it would end at once. */
export const LONGEST_MS = 2_147_483_647;

/** Whether a timer can wait that long. */
export function isDuration(ms: unknown): boolean {
  return Number.isSafeInteger(ms) && Number(ms) >= 0 && Number(ms) <= LONGEST_MS;
}

/** Throws a RangeError for a `timeoutMs` that no timer can wait. */
export function checkTimeout(timeoutMs: number): void {
  if (!isDuration(timeoutMs)) throw new RangeError(`timeoutMs is ${timeoutMs}; it must be a whole number of milliseconds, from 0 to ${LONGEST_MS}.`);
}

/** Lets whatever else has come be done first. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => startImmediate(resolve));
}

/** Waits that long. Rejects with the signal's reason if it is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      stopTimer(timer);
      reject(signal.reason as Error);
    };
    const timer = startTimer(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
