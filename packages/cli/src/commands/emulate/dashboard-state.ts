import type { Deliveries, EmulatorClock, LoggedRequest, Requests } from '@lealup/emulator';

type Delivery = ReturnType<Deliveries['list']>[number];

/** What the dashboard shows at a moment. */
export interface Reading {
  readonly now: string;
  /** How many requests there were in all. */
  readonly total: number;
  readonly perSecond: number;
  /** Newest first. */
  readonly requests: readonly LoggedRequest[];
  readonly deliveries: readonly Delivery[];
  /** What the emulator said last. */
  readonly note: string;
}

/** What is looked at. */
export interface Watched {
  readonly requests: Pick<Requests, 'list'>;
  readonly deliveries: Pick<Deliveries, 'list'>;
  readonly clock: Pick<EmulatorClock, 'now'>;
}

const SHOWN_REQUESTS = 50;
const SHOWN_DELIVERIES = 5;
const RATE_OVER_MS = 5_000;

/** What is known of an emulator, read anew from time to time. */
export class DashboardState {
  #reading: Reading = { now: '', total: 0, perSecond: 0, requests: [], deliveries: [], note: '' };
  #samples: readonly { readonly at: number; readonly total: number }[] = [];
  readonly #listeners = new Set<() => void>();

  readonly reading = (): Reading => this.#reading;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks at the emulator; `at` is a monotonic time in milliseconds. */
  read({ requests: log, deliveries, clock }: Watched, at: number): void {
    const requests = log.list({ limit: SHOWN_REQUESTS });
    // Requests are numbered; those that the log has let go are counted too.
    const total = requests[0]?.id ?? this.#reading.total;
    this.#samples = [...this.#samples.filter((sample) => at - sample.at <= RATE_OVER_MS), { at, total }];
    const [oldest = { at, total }] = this.#samples;
    const perSecond = at > oldest.at ? ((total - oldest.total) * 1000) / (at - oldest.at) : 0;
    this.#change({ now: new Date(clock.now()).toISOString(), total, perSecond, requests, deliveries: deliveries.list({ limit: SHOWN_DELIVERIES }) });
  }

  say(note: string): void {
    this.#change({ note });
  }

  #change(part: Partial<Reading>): void {
    this.#reading = { ...this.#reading, ...part };
    for (const listener of this.#listeners) listener();
  }
}
