import { restoreEntry, type Entry } from './entry.ts';
import type { Flushes } from './flushes.ts';
import type { Spool } from './spooling.ts';

const DAY_MS = 86_400_000;

/** LealUp takes events up to this age; older ones are for a backfill. */
const LONGEST_AGE_MS = 30 * DAY_MS;

/** What {@link Backlog.load} gives. */
export interface Loaded {
  readonly entries: readonly Entry[];
  /** How many of them another process left. */
  readonly adopted: number;
  /** How many of this process cannot be read back. */
  readonly lost: number;
}

/** Events that are on disk only, and the flushes that they belong to. */
export class Backlog {
  readonly #spool: Spool;
  readonly #flushes: Flushes;
  /** Runs of spilled events of one epoch, in the order in which the spool gives them back. */
  #runs: { readonly epoch: number; count: number }[] = [];

  constructor(spool: Spool, flushes: Flushes) {
    this.#spool = spool;
    this.#flushes = flushes;
  }

  get length(): number {
    return this.#spool.spilled;
  }

  /** Whether events that other processes left are still to be loaded. */
  get hasAdopted(): boolean {
    return this.#spool.hasAdopted;
  }

  get hasMore(): boolean {
    return this.length > 0 || this.hasAdopted;
  }

  /** Puts an event on disk only; false if there is no room there either. */
  add({ text, bytes, epoch }: Entry): boolean {
    if (!this.#spool.spill(text, bytes)) return false;
    const last = this.#runs.at(-1);
    if (last?.epoch === epoch) last.count += 1;
    else this.#runs.push({ epoch, count: 1 });
    return true;
  }

  /** Takes events back into memory. */
  load(limit: number, nowMs: number): Loaded {
    const { events, lost } = this.#spool.load(limit);
    let adopted = 0;
    const entries = events.map((event) => {
      if (event.isAdopted) adopted += 1;
      const epoch = event.isAdopted ? this.#flushes.add() : this.#takeEpoch();
      const isBackfill = nowMs - Date.parse(String(event.value['timestamp'])) > LONGEST_AGE_MS;
      return restoreEntry(event, { epoch, nowMs, isBackfill });
    });
    for (let count = 0; count < lost; count += 1) this.#flushes.settle(this.#takeEpoch());
    return { entries, adopted, lost };
  }

  #takeEpoch(): number {
    const [run] = this.#runs;
    if (run === undefined) return this.#flushes.epoch;
    run.count -= 1;
    if (run.count === 0) this.#runs.shift();
    return run.epoch;
  }
}
