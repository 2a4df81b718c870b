export type ClockMode = 'system' | 'manual';

/**
 * The emulator's time. `system` runs, and moving it moves its offset; `manual` stands still until moved.
 * All times are milliseconds since 1970.
 */
export interface Clock {
  readonly mode: ClockMode;
  /** How far a `system` clock is ahead of real time; 0 on a `manual` one. */
  readonly offsetMs: number;
  now(): number;
  /** Goes to `ms`, forwards or, for a reset or a restore, backwards. */
  moveTo(ms: number): void;
}

/** The state that makes a clock go on where it stood. */
export interface ClockState {
  mode: ClockMode;
  offsetMs: number;
  /** Where a manual clock stands. */
  nowMs: number;
}

export function createClock(state: ClockState): Clock {
  return state.mode === 'system' ? new SystemClock(state.offsetMs) : new ManualClock(state.nowMs);
}

/** Real time, for signatures and tokens whose readers have real clocks. */
export function realNow(): number {
  return Date.now();
}

/** A time as the header `Date` has it. */
export function httpDate(ms: number): string {
  return new Date(ms).toUTCString();
}

class SystemClock implements Clock {
  readonly mode = 'system';
  offsetMs: number;

  constructor(offsetMs: number) {
    this.offsetMs = offsetMs;
  }

  now(): number {
    return Date.now() + this.offsetMs;
  }

  moveTo(ms: number): void {
    this.offsetMs = ms - Date.now();
  }
}

class ManualClock implements Clock {
  readonly mode = 'manual';
  readonly offsetMs = 0;
  #nowMs: number;

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  moveTo(ms: number): void {
    this.#nowMs = ms;
  }
}
