/** What waits for a socket goes on where a test has put fakes in the place of timers: these are those of real time. */
export const [startTimer, stopTimer] = [realOf('setTimeout'), realOf('clearTimeout')];
export const [startInterval, stopInterval] = [realOf('setInterval'), realOf('clearInterval')];
export const [startImmediate, stopImmediate] = [realOf('setImmediate'), realOf('clearImmediate')];

type TimerName = 'setTimeout' | 'clearTimeout' | 'setInterval' | 'clearInterval' | 'setImmediate' | 'clearImmediate';

/**
 * The platform's own function: that of the moment in which this module is loaded. If a setup file was there first, the fakes of
 * vitest and jest, which are both those of `@sinonjs/fake-timers`, keep it with their clock.
 */
function realOf<Name extends TimerName>(name: Name): (typeof globalThis)[Name] {
  const there: (typeof globalThis)[Name] & { clock?: Record<string, unknown> } = globalThis[name];
  const kept = there.clock?.[`_${name}`];
  return typeof kept === 'function' ? (kept as typeof there) : there;
}

/** Milliseconds of real time since some moment, for durations. */
export function monotonicMs(): number {
  // The one clock of Node.js that no fakes reach.
  return process.uptime() * 1000;
}

/** The longest that a timer waits, in milliseconds; told to wait longer, it would end at once. */
export const LONGEST_MS = 2_147_483_647;

/** Whether a timer can wait that long. */
export function isDuration(ms: unknown): boolean {
  return Number.isSafeInteger(ms) && Number(ms) >= 0 && Number(ms) <= LONGEST_MS;
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
