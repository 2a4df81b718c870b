import type { DueDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';

/** How many deliveries are under way at once: to one subscription, and to one whose last attempt has failed, however busy others are. */
const MAX_PER_SUBSCRIPTION = 16;
const MAX_PER_FAILING = 2;

/** How many deliveries of a subscription are read at once while nothing else is written. */
const READ_AHEAD = 64;

/** A delivery to begin, and where it goes. */
export interface Due {
  delivery: DueDelivery;
  subscription: SubscriptionRow;
}

/** What is due for one active subscription; nothing of one whose places are taken is read. */
interface Lane {
  subscription: SubscriptionRow;
  /** Read and not begun yet. */
  ready: DueDelivery[];
  /** How many are read next: after a change, no more than there are places for. */
  readAhead: number;
  isEmpty: boolean;
}

/**
 * The deliveries that are due, read ahead. What was read is dropped as soon as anything else has been written: the
 * subscription may have been paused since, or the delivery erased.
 */
export class DueQueue {
  #store;
  #lanes: Lane[] = [];
  #running = new Map<number, number>();
  /** What the lanes are true for: the count of changes that they were read at, and until when. */
  #changes = -1;
  #until: number | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Takes what is due at `now` and has a place, the least busy subscriptions first. It is under way from here on. There are
   * `free` places for all; a subscription always has its first ones, so that others that hang cannot take them.
   */
  take(now: number, free: number): Due[] {
    const taken: Due[] = [];
    this.#refresh(now);
    for (const lane of this.#lanes.toSorted((a, b) => this.#runningOf(a) - this.#runningOf(b))) {
      const running = this.#runningOf(lane);
      const places = Math.min(placesOf(lane) - running, Math.max(free - taken.length, MAX_PER_FAILING - running));
      for (let place = 0; place < places; place += 1) {
        const delivery = this.#next(lane, now, places - place);
        if (!delivery) break;
        taken.push({ delivery, subscription: lane.subscription });
        this.#store.deliveries.begin(delivery.seq);
        this.#add(lane.subscription.seq, 1);
      }
    }
    return taken;
  }

  /** When a delivery that is not due at `now` will be. */
  nextTime(now: number): number | null {
    this.#refresh(now);
    return this.#until;
  }

  /** Frees the place of a delivery that is no longer under way. */
  end({ subscription }: Due): void {
    this.#add(subscription.seq, -1);
  }

  /** Runs work that writes nothing which could change what is due. */
  keepDuring(work: () => void): void {
    const isFresh = this.#store.deliveries.changeCount() === this.#changes;
    work();
    if (isFresh) this.#changes = this.#store.deliveries.changeCount();
  }

  /** Drops what was read ahead. */
  drop(): void {
    this.#changes = -1;
  }

  /** Forgets what is under way, too. */
  clear(): void {
    this.drop();
    this.#running.clear();
  }

  #refresh(now: number): void {
    const { subscriptions, deliveries } = this.#store;
    const changes = deliveries.changeCount();
    if (changes === this.#changes && (this.#until === null || now < this.#until)) return;
    this.#lanes = subscriptions.allActive().map((subscription) => ({ subscription, ready: [], readAhead: 0, isEmpty: false }));
    this.#changes = changes;
    this.#until = deliveries.nextTime(now);
  }

  #next(lane: Lane, now: number, places: number): DueDelivery | undefined {
    if (lane.ready.length === 0 && !lane.isEmpty) {
      const count = Math.max(places, lane.readAhead);
      // Taken from the end.
      lane.ready = this.#store.deliveries.due(lane.subscription.seq, now, count).reverse();
      lane.isEmpty = lane.ready.length < count;
      lane.readAhead = READ_AHEAD;
    }
    return lane.ready.pop();
  }

  #runningOf({ subscription }: Lane): number {
    return this.#running.get(subscription.seq) ?? 0;
  }

  #add(subscription: number, change: number): void {
    const running = (this.#running.get(subscription) ?? 0) + change;
    if (running === 0) this.#running.delete(subscription);
    else this.#running.set(subscription, running);
  }
}

function placesOf({ subscription }: Lane): number {
  return subscription.failing_since === null ? MAX_PER_SUBSCRIPTION : MAX_PER_FAILING;
}
