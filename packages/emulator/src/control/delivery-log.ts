import { webhookEvents } from '@lealup/contract/webhook-events';
import { startTimer, stopTimer } from '../clock/timers.ts';
import { atLeastOne, be, checkOptionsOf, duration, oneOf, text, type Checks } from '../option-checks.ts';
import type { Store } from '../store/store.ts';
import type { DeliveryView } from '../store/deliveries.ts';
import { deliveryOf } from './deliveries.ts';
import type { Control } from './schemas.ts';

/** Which deliveries are meant; all of what is named must hold. */
export interface DeliveryFilter {
  type?: string;
  /** Whom the message is about. */
  customer_id?: string;
  state?: Control<'Delivery'>['state'];
}

/** A delivery and the message that it carries. */
export interface DeliveryRecord extends Control<'Delivery'> {
  message: { id: string; type: string; created_at: string; tenant_id: string; data: { object: Record<string, unknown>; previous?: unknown } };
}

/** The webhook deliveries of an emulator in its own process. A filter that no delivery could ever fit is refused by a RangeError. */
export interface Deliveries {
  /** Newest first, at most `limit` (default 1,000). */
  list(filter?: DeliveryFilter & { limit?: number }): DeliveryRecord[];
  /**
   * The oldest delivery that fits and has been attempted, once there is one: that may have been before.
   * Rejects after `timeoutMs` of real time, 5 seconds by default.
   */
  waitFor(filter?: DeliveryFilter & { timeoutMs?: number }): Promise<DeliveryRecord>;
}

const STATES = { pending: 0, delivering: 0, succeeded: 0, retrying: 0, exhausted: 0, cancelled: 0 } satisfies Record<Control<'Delivery'>['state'], 0>;

const FILTER: Checks<DeliveryFilter> = {
  type: be('a type of message; GET /v1/webhook-events lists them', (value) => webhookEvents.some((event) => event.type === value)),
  customer_id: text,
  state: oneOf(...Object.keys(STATES)),
};
const LIST: Checks<DeliveryFilter & { limit?: number }> = { ...FILTER, limit: atLeastOne };
const WAIT: Checks<DeliveryFilter & { timeoutMs?: number }> = { ...FILTER, timeoutMs: duration };

const DEFAULT_LIMIT = 1_000;
const DEFAULT_WAIT_MS = 5_000;

export interface DeliveryLogParts {
  store: Store;
  /** Writes down what has ended. */
  record(): void;
}

export class DeliveryLog implements Deliveries {
  #parts;
  #waiting = new Set<(error?: Error) => void>();

  constructor(parts: DeliveryLogParts) {
    this.#parts = parts;
  }

  list(given: DeliveryFilter & { limit?: number } = {}): DeliveryRecord[] {
    checkOptionsOf('deliveries.list()', given, LIST);
    const { limit = DEFAULT_LIMIT, ...filter } = given;
    return this.#find(filter, limit);
  }

  #find({ customer_id, ...filter }: DeliveryFilter, limit: number): DeliveryRecord[] {
    const { store } = this.#parts;
    this.#parts.record();
    const found: DeliveryRecord[] = [];
    let after: number | null = null;
    for (;;) {
      const rows: DeliveryView[] = store.deliveries.page(filter, after, DEFAULT_LIMIT);
      for (const row of rows) {
        const shown = show(row, store);
        if (isAbout(shown, customer_id) && found.push(shown) === limit) return found;
      }
      after = rows.at(-1)?.seq ?? null;
      if (rows.length < DEFAULT_LIMIT) return found;
    }
  }

  async waitFor(given: DeliveryFilter & { timeoutMs?: number } = {}): Promise<DeliveryRecord> {
    checkOptionsOf('deliveries.waitFor()', given, WAIT);
    const { timeoutMs = DEFAULT_WAIT_MS, ...filter } = given;
    const find = () => this.#find(filter, DEFAULT_LIMIT).findLast(({ attempts }) => attempts > 0);
    const found = find();
    if (found) return found;
    return new Promise((resolve, reject) => {
      const end = (error?: Error) => {
        const late = error ? undefined : find();
        if (!late && !error) return;
        stopTimer(timer);
        this.#waiting.delete(end);
        if (late) resolve(late);
        else reject(error);
      };
      const timer = startTimer(() => end(new Error(this.#explain(filter, timeoutMs))), timeoutMs);
      this.#waiting.add(end);
    });
  }

  /** Something has been written down. */
  changed(): void {
    for (const look of this.#waiting) look();
  }

  close(): void {
    for (const end of this.#waiting) end(new Error('The emulator was closed.'));
  }

  #explain(filter: DeliveryFilter, timeoutMs: number): string {
    const last = this.list({ limit: 5 }).map(({ type, state, attempts }) => `${type} (${state}, ${attempts} attempts)`);
    const seen = last.length === 0 ? 'There was none at all: is there a subscription?' : `The last ones are: ${last.join(', ')}.`;
    return `No delivery like ${JSON.stringify(filter)} within ${timeoutMs} ms. ${seen}`;
  }
}

function show(row: DeliveryView, store: Store): DeliveryRecord {
  // Written by the outbox.
  return { ...deliveryOf(row, store), message: JSON.parse(row.body) as DeliveryRecord['message'] };
}

function isAbout({ type, message }: DeliveryRecord, customerId: string | undefined): boolean {
  if (customerId === undefined) return true;
  const { id, customer_id } = message.data.object;
  return customer_id === customerId || (type.startsWith('customer.') && id === customerId);
}
