import { sleep } from './core/limits.ts';
import type { Customers } from './customers.ts';
import { isConflictError } from './errors/guards.ts';
import { loadIds, readerOf, searchId, type KeyReader, type ResolverKey } from './resolver/customer-index.ts';
import type { CustomerCreate } from './types.ts';

export type { ResolverKey } from './resolver/customer-index.ts';

/** Makes the customer that a key belongs to, or names it by its id; undefined if there is to be none. */
export type MakeCustomer = (key: string) => Promise<CustomerCreate | string | undefined>;

/** What `createResolver` takes. */
export interface ResolverOptions {
  by: ResolverKey;
  /** How long an answer is good, in milliseconds. Default 600 000. */
  ttlMs?: number | undefined;
  /** How long it is good that nobody has a key. Default 30 000, at most `ttlMs`. */
  missingTtlMs?: number | undefined;
  /** For a key that nobody has: `reject` (default) says so, `hold` asks again for `holdMs`, a function makes the customer. */
  onMissing?: 'reject' | 'hold' | MakeCustomer | undefined;
  /** How long `hold` asks, in milliseconds. Default 60 000. */
  holdMs?: number | undefined;
}

/** Finds LealUp's id of a customer by what you know of it. */
export interface Resolver {
  /**
   * The `customer_id` of a key, or undefined if no customer has it. Domains are compared as LealUp does: without case,
   * a final dot or the difference between Unicode and Punycode. The first call loads all customers; later ones ask
   * about keys that are new. A call that fails is made again by the next one.
   *
   * @throws {@link LealUpError} as every call does; the signal's reason if it is aborted.
   */
  resolve(key: string, options?: { signal?: AbortSignal | undefined }): Promise<string | undefined>;
  /** The `customer_id` if it is known without asking. */
  peek(key: string): string | undefined;
  /** Forgets what is known of a key, so that the next call asks. */
  forget(key: string): void;
}

/** The part of a client that a resolver uses; `create` only if `onMissing` makes customers. */
export interface ResolverClient {
  readonly customers: Pick<Customers, 'list' | 'create'>;
}

/** Makes a resolver, which keeps the ids of all customers in memory. */
export function createResolver(client: ResolverClient, options: ResolverOptions): Resolver {
  return new CustomerResolver(client, options);
}

const FIRST_HOLD_MS = 1000;
const LONGEST_HOLD_MS = 10_000;

class CustomerResolver implements Resolver {
  readonly #customers: ResolverClient['customers'];
  readonly #reader: KeyReader;
  readonly #ttlMs: number;
  readonly #missingTtlMs: number;
  readonly #onMissing: 'reject' | 'hold' | MakeCustomer;
  readonly #holdMs: number;
  #ids = new Map<string, string>();
  #loadedAtMs = -Infinity;
  #loading: Promise<void> | undefined;
  /** When a key was last asked about and nobody had it; long ago if the next call is to ask. */
  readonly #missingSinceMs = new Map<string, number>();
  readonly #asking = new Map<string, Promise<string | undefined>>();

  constructor({ customers }: ResolverClient, options: ResolverOptions) {
    this.#customers = customers;
    this.#reader = readerOf(options.by);
    this.#ttlMs = options.ttlMs ?? 600_000;
    this.#missingTtlMs = Math.min(options.missingTtlMs ?? 30_000, this.#ttlMs);
    this.#onMissing = options.onMissing ?? 'reject';
    this.#holdMs = options.holdMs ?? 60_000;
  }

  peek(key: string): string | undefined {
    return this.#isFresh() ? this.#ids.get(this.#reader.normalize(key)) : undefined;
  }

  forget(key: string): void {
    const name = this.#reader.normalize(key);
    this.#ids.delete(name);
    this.#missingSinceMs.set(name, -Infinity);
  }

  async resolve(key: string, { signal = new AbortController().signal }: { signal?: AbortSignal | undefined } = {}): Promise<string | undefined> {
    const name = this.#reader.normalize(key);
    if (name === '') return undefined;
    const endsAtMs = Date.now() + this.#holdMs;
    for (let waitMs = FIRST_HOLD_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_HOLD_MS)) {
      const id = await this.#find(key, name);
      if (id !== undefined || this.#onMissing !== 'hold' || Date.now() >= endsAtMs) return id;
      await sleep(Math.min(waitMs, endsAtMs - Date.now()), signal);
      signal.throwIfAborted();
      this.#missingSinceMs.set(name, -Infinity);
    }
  }

  /** What is known, or else one question, whoever asks at the same time. */
  async #find(key: string, name: string): Promise<string | undefined> {
    if (!this.#isFresh()) await (this.#loading ??= this.#load());
    const id = this.#ids.get(name);
    if (id !== undefined) return id;
    // Whom the load did not bring is missing, but for making that is no reason to wait.
    const sinceMs = this.#missingSinceMs.get(name) ?? (typeof this.#onMissing === 'function' ? -Infinity : this.#loadedAtMs);
    if (Date.now() - sinceMs < this.#missingTtlMs) return undefined;
    let asking = this.#asking.get(name);
    if (asking === undefined) {
      asking = this.#ask(key, name).finally(() => this.#asking.delete(name));
      this.#asking.set(name, asking);
    }
    return asking;
  }

  async #ask(key: string, name: string): Promise<string | undefined> {
    const found = (await this.#search(name)) ?? (await this.#make(key, name));
    if (found === undefined) this.#missingSinceMs.set(name, Date.now());
    else {
      this.#missingSinceMs.delete(name);
      this.#ids.set(name, found);
    }
    return found;
  }

  async #search(name: string): Promise<string | undefined> {
    return this.#reader.isSearchable ? searchId(this.#customers, this.#reader, name) : undefined;
  }

  async #make(key: string, name: string): Promise<string | undefined> {
    if (typeof this.#onMissing !== 'function') return undefined;
    const made = await this.#onMissing(key);
    if (made === undefined || typeof made === 'string') return made;
    try {
      return (await this.#customers.create(made)).id;
    } catch (error) {
      // Somebody else made it a moment ago.
      const id = isConflictError(error) ? await this.#search(name) : undefined;
      if (id === undefined) throw error;
      return id;
    }
  }

  async #load(): Promise<void> {
    try {
      const startedAtMs = Date.now();
      this.#ids = await loadIds(this.#customers, this.#reader);
      this.#loadedAtMs = startedAtMs;
      this.#missingSinceMs.clear();
    } finally {
      this.#loading = undefined;
    }
  }

  #isFresh(): boolean {
    return Date.now() - this.#loadedAtMs < this.#ttlMs;
  }
}
