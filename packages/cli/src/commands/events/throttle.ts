/** Spaces batches out. */
export interface Throttle {
  /** How long to wait before sending so many, in milliseconds; they count from then on. */
  take(events: number, nowMs: number): number;
  /** Is told the headers of every answer. */
  learn(headers: Headers): void;
}

/** No more than so many events a second. */
export class EventRate implements Throttle {
  readonly #eventsPerSecond: number;
  #freeAtMs = 0;

  constructor(eventsPerSecond: number) {
    this.#eventsPerSecond = eventsPerSecond;
  }

  take(events: number, nowMs: number): number {
    const startMs = Math.max(this.#freeAtMs, nowMs);
    this.#freeAtMs = startMs + (events / this.#eventsPerSecond) * 1000;
    return startMs - nowMs;
  }

  learn(): void {}
}

/** Half of the requests that the rate limit leaves, by what `RateLimit-*` says; the other programs of a workspace have the rest. */
export class HalfOfLimit implements Throttle {
  #gapMs = 0;
  #freeAtMs = 0;

  take(_events: number, nowMs: number): number {
    const startMs = Math.max(this.#freeAtMs, nowMs);
    this.#freeAtMs = startMs + this.#gapMs;
    return startMs - nowMs;
  }

  learn(headers: Headers): void {
    const [remaining, resetS] = ['ratelimit-remaining', 'ratelimit-reset'].map((name) => Number.parseFloat(headers.get(name) ?? ''));
    if (remaining === undefined || resetS === undefined || Number.isNaN(remaining) || Number.isNaN(resetS)) return;
    this.#gapMs = (Math.max(resetS, 1) * 1000) / Math.max(remaining / 2, 1);
  }
}
