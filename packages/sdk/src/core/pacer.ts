/** How requests are spaced out: so many a minute, or by what LealUp says of its limit. */
export type RateOptions = 'auto' | { readonly requestsPerMinute: number };

/** What `auto` leaves of the limit to other programs of the workspace. */
const FREE_SHARE = 0.2;

const MINUTE_MS = 60_000;

/** Spaces requests out before the workspace's limit is reached, which all of its programs share. */
export class Pacer {
  readonly #isAuto: boolean;
  #intervalMs: number;
  #nextAtMs = 0;

  constructor(rate: RateOptions) {
    this.#isAuto = rate === 'auto';
    this.#intervalMs = rate === 'auto' ? 0 : MINUTE_MS / rate.requestsPerMinute;
  }

  /** Takes the next place, and tells how long to wait for it, in milliseconds. */
  take(nowMs: number): number {
    const atMs = Math.max(this.#nextAtMs, nowMs);
    this.#nextAtMs = atMs + this.#intervalMs;
    return atMs - nowMs;
  }

  /** Learns from an answer's `RateLimit-*`. The less is left, the slower, so that programs come to share the rest. */
  learn(headers: Headers): void {
    if (!this.#isAuto) return;
    const limit = Number(headers.get('ratelimit-limit'));
    const remaining = headers.get('ratelimit-remaining');
    if (!(limit > 0) || remaining === null) return;
    const free = limit * FREE_SHARE;
    const left = Math.max(1, Number(remaining));
    this.#intervalMs = left >= free ? 0 : ((MINUTE_MS / limit) * free) / left;
  }
}
