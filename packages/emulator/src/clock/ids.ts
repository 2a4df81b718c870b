import { ulidOf } from '../domain/ulid.ts';

/** What an id generator needs to go on without repeating an id. */
export interface IdState {
  /** The state of the random stream: 32 bits. */
  random: number;
  /** The time of the last id, and its random part as two halves of 40 bits. */
  lastMs: number;
  high: number;
  low: number;
}

/** Ids that sort by the order in which they were made, whatever the clock does. */
export interface IdGenerator {
  /** A ULID at `nowMs`; in the same millisecond (or after a clock set back) one more than the last. */
  next(nowMs: number): string;
  state: IdState;
}

const HALF = 2 ** 40;

/**
 * Seedable ULIDs: the same state and the same calls give the same ids.
 * @see https://github.com/ulid/spec
 */
export function createIds(state: IdState): IdGenerator {
  return {
    state,
    next(nowMs) {
      const last = this.state;
      if (nowMs > last.lastMs) {
        const [high, low, random] = draw(last.random);
        this.state = { random, lastMs: nowMs, high, low };
      } else {
        const low = last.low + 1 === HALF ? 0 : last.low + 1;
        this.state = { ...last, low, high: low === 0 ? last.high + 1 : last.high };
      }
      const { lastMs, high, low } = this.state;
      return ulidOf(lastMs, low, high);
    },
  };
}

/** The first state of a generator with this seed. */
export function seedIds(seed: number): IdState {
  return { random: seed >>> 0, lastMs: 0, high: 0, low: 0 };
}

/** Two random halves and the stream's next state. The top bit stays clear, so that counting up never overflows. */
function draw(state: number): [high: number, low: number, next: number] {
  let next = state;
  const word = () => {
    // mulberry32: small, fast, and good enough for ids that need not be secret.
    next = (next + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(next ^ (next >>> 15), next | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const high = (word() % 2 ** 31) * 2 ** 8 + (word() >>> 24);
  const low = word() * 2 ** 8 + (word() >>> 24);
  return [high, low, next];
}
