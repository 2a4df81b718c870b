const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Starts a timer that does not keep the process alive; gives back how to stop it. */
export function startTimer(waitMs: number, run: () => void): () => void {
  const timer = setTimeout(run, Math.min(waitMs, LONGEST_TIMER_MS));
  // A number in browsers and Workers.
  if (typeof timer === 'object') timer.unref();
  return () => clearTimeout(timer);
}

/** Keeps the process alive while somebody waits for the promise. */
export async function keepAlive<T>(promise: Promise<T>): Promise<T> {
  const timer = setInterval(() => {}, LONGEST_TIMER_MS);
  try {
    return await promise;
  } finally {
    clearInterval(timer);
  }
}

/** True when the promise has resolved, false when the time is up first. */
export async function settlesWithin(promise: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isTimeUp = new Promise<false>((resolve) => {
    if (limitMs <= LONGEST_TIMER_MS) timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([promise.then(() => true), isTimeUp]);
  } finally {
    clearTimeout(timer);
  }
}
