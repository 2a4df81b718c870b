import type { Clock } from './clock.ts';

/** The longest that a timer can wait. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Wakes the emulator when something is due. On a manual clock, only moving it does. */
export interface Scheduler {
  /** Calls back soon, once, however often it is asked. */
  soon(): void;
  /** Calls back when the clock reaches `at`; a new time replaces the old one. */
  at(at: number | null): void;
  stop(): void;
}

export function createScheduler(clock: () => Clock, wake: () => void): Scheduler {
  let timer: NodeJS.Timeout | null = null;
  let immediate: NodeJS.Immediate | null = null;
  return {
    soon() {
      immediate ??= setImmediate(() => {
        immediate = null;
        wake();
      });
    },
    at(at) {
      if (timer) clearTimeout(timer);
      timer = null;
      if (at === null || clock().mode === 'manual') return;
      timer = setTimeout(wake, Math.min(Math.max(0, at - clock().now()), MAX_TIMEOUT_MS));
      timer.unref();
    },
    stop() {
      if (timer) clearTimeout(timer);
      if (immediate) clearImmediate(immediate);
      timer = null;
      immediate = null;
    },
  };
}
