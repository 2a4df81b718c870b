import { operations } from '@lealup/contract';
import { startTimer, stopTimer } from '../../clock/timers.ts';
import { parseInstant } from '../../domain/instant.ts';
import { atLeastOne, be, checkOptionsOf, duration, text, type Checks } from '../../option-checks.ts';
import { matchPath } from '../path-pattern.ts';
import { holds, keep, show, type Answered, type LoggedRequest, type RequestRecord } from './record.ts';

/** Which requests are meant; all of what is named must hold. */
export interface RequestFilter {
  method?: string;
  /** A path; `*` stands for one segment, `**` for several. */
  path?: string;
  operationId?: string;
  /** A status such as `404`, or a class such as `4xx`. */
  status?: number | string;
  tenantId?: string;
  /** A text that is anywhere in it, whatever its case. */
  q?: string;
  /** Those after the request of this id; one that there has not been yet leaves out none. */
  after?: number;
  /** Those since an instant of the emulator's clock, in RFC 3339. */
  since?: string;
}

/** The requests of an emulator in its own process. A filter that no request could ever fit is refused by a RangeError. */
export interface Requests {
  /** Newest first, at most `limit` (default all that are kept). They can be read after the emulator is closed too. */
  list(filter?: RequestFilter & { limit?: number }): LoggedRequest[];
  /**
   * The oldest request that fits, once there is one: it may have come already.
   * Rejects after `timeoutMs` of real time, 5 seconds by default.
   */
  waitFor(filter?: RequestFilter & { timeoutMs?: number }): Promise<LoggedRequest>;
  clear(): void;
}

const DEFAULT_WAIT_MS = 5_000;

/** Called with each request as it is answered. */
export type Listener = (record: RequestRecord) => void;

/** The last requests, in memory; the oldest make way for new ones. */
export class RequestLog implements Requests {
  /** How many it keeps. */
  readonly capacity;
  #records: RequestRecord[] = [];
  #lastId = 0;
  #listeners = new Set<Listener>();
  #closing = new Set<(error: Error) => void>();
  #isClosed = false;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  add(answered: Answered): void {
    this.#lastId += 1;
    if (this.capacity === 0 && this.#listeners.size === 0) return;
    const record = keep(this.#lastId, answered);
    if (this.capacity > 0) this.#records[this.#lastId % this.capacity] = record;
    for (const listener of this.#listeners) listener(record);
  }

  /** Newest first. */
  list(given: RequestFilter & { limit?: number } = {}): LoggedRequest[] {
    checkOptionsOf('requests.list()', given, LIST);
    const { limit = Number.POSITIVE_INFINITY, ...filter } = given;
    const found: LoggedRequest[] = [];
    const fits = createFilter(this.sinceStart(filter));
    for (const record of this.#ordered().reverse()) {
      if (found.length >= limit) break;
      const shown = fits(record);
      if (shown) found.push(shown);
    }
    return found;
  }

  async waitFor(given: RequestFilter & { timeoutMs?: number } = {}): Promise<LoggedRequest> {
    if (this.#isClosed) throw new Error('The emulator is closed. Open another one by createEmulator().');
    checkOptionsOf('requests.waitFor()', given, WAIT);
    const { timeoutMs = DEFAULT_WAIT_MS, ...filter } = given;
    const fits = createFilter(this.sinceStart(filter));
    for (const record of this.#ordered()) {
      const shown = fits(record);
      if (shown) return shown;
    }
    return new Promise((resolve, reject) => {
      const end = () => {
        stopTimer(timer);
        this.#closing.delete(fail);
        unsubscribe();
      };
      const fail = (error: Error) => {
        end();
        reject(error);
      };
      const timer = startTimer(() => fail(new Error(this.#explain(filter, timeoutMs))), timeoutMs);
      this.#closing.add(fail);
      const unsubscribe = this.subscribe((record) => {
        const shown = fits(record);
        if (!shown) return;
        end();
        resolve(shown);
      });
    });
  }

  /** Forgets all, or those of one workspace. */
  clear(tenantId?: string): void {
    this.#drop((record) => tenantId === undefined || record.tenantId === tenantId);
  }

  /** Forgets every request that holds one of these texts, whatever their case. */
  erase(texts: readonly string[]): void {
    const words = texts.filter((text) => text !== '').map((text) => text.toLowerCase());
    this.#drop((record) => holds(record, words));
  }

  /** The id of the last request that there was; 0 before the first. */
  get lastId(): number {
    return this.#lastId;
  }

  /** A filter without an `after` that there has not been yet: it is from before a restart, and what has come since would wait for it. */
  sinceStart({ after = 0, ...filter }: RequestFilter): RequestFilter {
    return after === 0 || after > this.#lastId ? filter : { ...filter, after };
  }

  /** The next request after that of an id, of those that are kept. */
  next(after: number): RequestRecord | undefined {
    for (let id = Math.max(after, this.#lastId - this.capacity) + 1; id <= this.#lastId; id += 1) {
      const record = this.#records[id % this.capacity];
      if (record?.id === id) return record;
    }
    return undefined;
  }

  /** Hands on each request as it is answered, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Calls back when the log is closed. */
  onClose(listener: (error: Error) => void): () => void {
    this.#closing.add(listener);
    return () => void this.#closing.delete(listener);
  }

  /** Ends what waits for requests. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#closing) end(new Error('The emulator was closed.'));
    this.#closing.clear();
  }

  #ordered(): RequestRecord[] {
    return this.#records.filter(Boolean).sort((a, b) => a.id - b.id);
  }

  #drop(isDropped: (record: RequestRecord) => boolean): void {
    const kept = this.#ordered().filter((record) => !isDropped(record));
    this.#records = [];
    for (const record of kept) this.#records[record.id % this.capacity] = record;
  }

  #explain(filter: RequestFilter, timeoutMs: number): string {
    const last = this.list({ limit: 5 }).map(({ method, path, status }) => `${method} ${path} ${status}`);
    const seen = last.length === 0 ? 'There was none at all.' : `The last ones were: ${last.join(', ')}.`;
    return `No request like ${JSON.stringify(filter)} within ${timeoutMs} ms. ${seen}`;
  }
}

const FILTER: Checks<RequestFilter> = {
  method: text,
  path: text,
  operationId: be('an operation of the contract, such as createCustomer', (value) => typeof value === 'string' && Object.hasOwn(operations, value)),
  status: be('a status such as 404, or a class such as 4xx', (value) => (typeof value === 'string' || typeof value === 'number') && /^[1-9](?:\d\d|xx)$/i.test(String(value))),
  tenantId: text,
  q: text,
  after: be('the id of a request, a whole number', (value) => Number.isSafeInteger(value) && Number(value) >= 0),
  since: be('an instant such as 2026-03-01T09:30:00Z', (value) => typeof value === 'string' && parseInstant(value) !== null),
};
const LIST: Checks<RequestFilter & { limit?: number }> = { ...FILTER, limit: atLeastOne };
const WAIT: Checks<RequestFilter & { timeoutMs?: number }> = { ...FILTER, timeoutMs: duration };

/** Tells of each record how it is shown, or null if it does not fit. The filter has been checked. */
export function createFilter({ method, path, operationId, status, tenantId, q, after, since }: RequestFilter): (record: RequestRecord) => LoggedRequest | null {
  const sinceMs = since === undefined ? null : parseInstant(since);
  const fitsPath = path === undefined ? null : matchPath(path);
  const fitsStatus = status === undefined ? null : matchStatus(String(status));
  const words = q?.toLowerCase();
  return (record) => {
    if (after !== undefined && record.id <= after) return null;
    if (sinceMs !== null && record.at < sinceMs) return null;
    if (tenantId !== undefined && record.tenantId !== tenantId) return null;
    if (operationId !== undefined && record.operationId !== operationId) return null;
    if (method !== undefined && record.method !== method.toUpperCase()) return null;
    if (fitsPath && !fitsPath(record.path)) return null;
    if (fitsStatus && !fitsStatus(String(record.status))) return null;
    const shown = show(record);
    // What is redacted cannot be found.
    return words === undefined || textsOf(shown).some((one) => one.toLowerCase().includes(words)) ? shown : null;
  };
}

function textsOf({ method, path, query, operation_id, problem, request, response }: LoggedRequest): string[] {
  const headers = [request.headers, response.headers].flatMap((one) => Object.entries(one).map(([name, value]) => `${name}: ${value}`));
  return [`${method} ${path}?${query}`, operation_id ?? '', problem ?? '', request.body ?? '', response.body ?? '', ...headers];
}

function matchStatus(pattern: string): (status: string) => boolean {
  return /xx$/i.test(pattern) ? (status) => status.length === 3 && status[0] === pattern[0] : (status) => status === pattern;
}
