import type { Clock } from './clock.ts';
import { startImmediate, startTimer, stopImmediate, stopTimer } from './timers.ts';

/** Node.js keeps something for each distinct length of a timer until that is over, stopped or not: longer waits are made of these. */
const MAX_TIMEOUT_MS = 60_000;

/** Wakes the emulator when something is due. On a manual clock, only moving it does. */
export interface Scheduler {
  /** Calls back soon, once, however often it is asked. */
  soon(): void;
  /** Calls back when the clock reaches `at`, or after a minute, to be asked again; a new time replaces the old one. */
  at(at: number | null): void;
  stop(): void;
}

export function createScheduler(clock: () => Clock, wake: () => void): Scheduler {
  let timer: NodeJS.Timeout | null = null;
  let immediate: NodeJS.Immediate | null = null;
  return {
    soon() {
      immediate ??= startImmediate(() => {
        immediate = null;
        wake();
      });
    },
    at(at) {
      if (timer) stopTimer(timer);
      timer = null;
      if (at === null || clock().mode === 'manual') return;
      timer = startTimer(wake, Math.min(Math.max(0, at - clock().now()), MAX_TIMEOUT_MS));
      timer.unref();
    },
    stop() {
      if (timer) stopTimer(timer);
      if (immediate) stopImmediate(immediate);
      timer = null;
      immediate = null;
    },
  };
}
