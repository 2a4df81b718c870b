/** Spaces batches out, so that no more than so many events a second are sent. */
export class Throttle {
  readonly #eventsPerSecond: number;
  #freeAtMs = 0;

  constructor(eventsPerSecond: number) {
    this.#eventsPerSecond = eventsPerSecond;
  }

  /** How long to wait before sending so many, in milliseconds; they count from then on. */
  take(events: number, nowMs: number): number {
    const startMs = Math.max(this.#freeAtMs, nowMs);
    this.#freeAtMs = startMs + (events / this.#eventsPerSecond) * 1000;
    return startMs - nowMs;
  }
}
