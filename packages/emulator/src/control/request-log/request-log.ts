import { operations } from '@lealup/contract';
import { checkTimeout, startTimer, stopTimer } from '../../clock/timers.ts';
import { parseInstant } from '../../domain/instant.ts';
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
  /** Those after the request of this id. */
  after?: number;
  /** Those since an instant of the emulator's clock, in RFC 3339. */
  since?: string;
}

/** The requests of an emulator in its own process. */
export interface Requests {
  /** Newest first, at most `limit` (default all that are kept). */
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
  list({ limit = Number.POSITIVE_INFINITY, ...filter }: RequestFilter & { limit?: number } = {}): LoggedRequest[] {
    const found: LoggedRequest[] = [];
    const fits = createFilter(filter);
    for (const record of this.#ordered().reverse()) {
      if (found.length >= limit) break;
      const shown = fits(record);
      if (shown) found.push(shown);
    }
    return found;
  }

  async waitFor({ timeoutMs = DEFAULT_WAIT_MS, ...filter }: RequestFilter & { timeoutMs?: number } = {}): Promise<LoggedRequest> {
    if (this.#isClosed) throw new Error('The emulator is closed. Open another one by createEmulator().');
    checkTimeout(timeoutMs);
    const fits = createFilter(filter);
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

/**
 * Tells of each record how it is shown, or null if it does not fit.
 *
 * @throws {RangeError} for a field, an operation or an instant that is none.
 */
export function createFilter(filter: RequestFilter): (record: RequestRecord) => LoggedRequest | null {
  const { method, path, operationId, status, tenantId, q, after, since, ...others } = filter;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new RangeError(`Requests are not found by ${JSON.stringify(unknown)}; they are by method, path, operationId, status, tenantId, q, after, since`);
  if (operationId !== undefined && !Object.hasOwn(operations, operationId)) throw new RangeError(`${operationId} is no operation of the contract`);
  const sinceMs = since === undefined ? null : parseInstant(since);
  if (since !== undefined && sinceMs === null) throw new RangeError(`${since} is no instant`);
  const fitsPath = path === undefined ? null : matchPath(path);
  const fitsStatus = status === undefined ? null : matchStatus(String(status));
  const text = q?.toLowerCase();
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
    return text === undefined || textsOf(shown).some((one) => one.toLowerCase().includes(text)) ? shown : null;
  };
}

function textsOf({ method, path, query, operation_id, problem, request, response }: LoggedRequest): string[] {
  const headers = [request.headers, response.headers].flatMap((one) => Object.entries(one).map(([name, value]) => `${name}: ${value}`));
  return [`${method} ${path}?${query}`, operation_id ?? '', problem ?? '', request.body ?? '', response.body ?? '', ...headers];
}

function matchStatus(pattern: string): (status: string) => boolean {
  if (!/^[1-9](?:\d\d|xx)$/i.test(pattern)) throw new RangeError(`${pattern} is no status such as 404 or 4xx`);
  return pattern.length === 3 && /xx$/i.test(pattern) ? (status) => status.length === 3 && status[0] === pattern[0] : (status) => status === pattern;
}
