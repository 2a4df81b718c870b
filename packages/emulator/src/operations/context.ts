import type { WebhookEventType } from '@lealup/contract';
import type { Principal } from '../domain/principal.ts';
import type { Zone } from '../domain/zone.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { WorkKind } from '../store/due-work.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';

/** What work on a tenant has at hand, whether a request or a due job asked for it. All of it happens at one `now`. */
export interface Work {
  now: number;
  tenant: Tenant;
  zone: Zone;
  store: Store;
  newId: () => string;
  /** What the clocks of callers say, which run on when the emulator's has been moved. */
  callersNow: () => number;
  /** Tells the tenant's subscribers, in this transaction; gives back how many there are. */
  emit(type: WebhookEventType, message: Message): number;
  /** Erases a customer, and what is kept of it beside the database. */
  erase(customer: CustomerRow): void;
  /** Something is due that was not before. */
  wake(): void;
  /** Has work done at `dueAt`, or at once if that is not in the future. */
  schedule(kind: WorkKind, dueAt: number, subject: string): void;
}

export interface Message {
  object: unknown;
  previous?: unknown;
  /** Whom it is about, for the subscriptions' filters. */
  customer: CustomerRow | null;
}

/** What an operation has at hand. */
export interface Context extends Work {
  principal: Principal;
  /** Refuses a credential that lacks the scope. */
  requireScope(scope: string): void;
  /** Reads one page: `read` gets where to go on and how many rows to look for, `positionOf` tells where a row stands. */
  paginate<Row>(
    query: { cursor?: string; limit?: number },
    read: (after: readonly number[] | null, count: number) => Row[],
    positionOf: (row: Row) => readonly number[],
  ): Page<Row>;
  settings: Settings;
}

export interface Page<Row> {
  rows: Row[];
  next_cursor: string | null;
  has_more: boolean;
}

export interface Settings {
  /** Whether a webhook may be sent to this URL. */
  isAllowedTarget(url: URL): boolean;
  /** Judges a webhook secret: a sentence on what is wrong with it, or null. */
  secretFault(secret: string): string | null;
  newSecret(): string;
}
