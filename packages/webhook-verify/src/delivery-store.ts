/** What a claim found: nobody has it, someone is at it, or it has been handled. */
export type ClaimState = 'new' | 'in_flight' | 'done';

/**
 * Remembers which deliveries are being handled and which have been, so that each is handled once. A key is claimed
 * before the handler runs, committed after it, and released when it throws. Keep it in a database that all processes
 * share; each call must be atomic.
 */
export interface DeliveryStore {
  /**
   * Takes a key for `owner`. A claim is a lease: once it has run out, as after a crash, the key is `new` again.
   * Keep `done` for longer than the sender retries: {@link DONE_TTL_MS}.
   */
  claim(key: string, owner: string): ClaimState | Promise<ClaimState>;
  /** Marks a key as done for good, whoever holds it: its event has been handled. */
  commit(key: string, owner: string): void | Promise<void>;
  /** Gives a key back, if `owner` still holds it. */
  release(key: string, owner: string): void | Promise<void>;
}

/** How long a claim holds, longer than a handler may run: 5 minutes. */
export const LEASE_MS = 300_000;

/** How long done is kept: 72 h, while LealUp's last retry comes after 28 h, or 56 h if every delay is stretched. */
export const DONE_TTL_MS = 72 * 3_600_000;
