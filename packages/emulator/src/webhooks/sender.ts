import { Connections } from './connections.ts';
import { Exchange, failed, judge, MAX_ANSWER_BYTES, type Outcome } from './exchange.ts';
import type { Targets } from './target.ts';

/** How often {@link Sender.tick} is to be called while anything is being sent. */
export const TICK_MS = 50;

/** A receiver has this long for its whole answer, and no less for having begun between two ticks. */
const TIMEOUT_MS = 5_000;
const TIMEOUT_TICKS = TIMEOUT_MS / TICK_MS + 1;

/** Of how many URLs it is remembered where they lead. */
const MAX_KNOWN_URLS = 1000;

export interface Posting {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A receiver in this process, for tests without a socket. */
export type LocalReceiver = (request: Request) => Response | Promise<Response>;

export interface SenderOptions {
  targets: Targets;
  /** Receivers in this process, by their URL. */
  receivers: Readonly<Record<string, LocalReceiver>>;
  /** Called with what a receiver in this process throws, which to the sender is a connection that breaks. */
  onThrown(url: string, error: unknown): void;
}

/** Where a URL leads. */
type Way = { kind: 'local'; receiver: LocalReceiver } | Remote | { kind: 'blocked' };

interface Remote {
  kind: 'remote';
  origin: string;
  path: string;
}

interface Sending {
  posting: Posting;
  exchange: Exchange;
}

/** Posts webhooks. Redirects are not followed; the connections are kept for the next message. */
export class Sender {
  #options;
  readonly #receivers: ReadonlyMap<string, LocalReceiver>;
  #ways = new Map<string, Way>();
  /** Loaded with the first message that leaves this process. */
  #connections: Connections | null = null;
  /** In the order in which they began. */
  #underWay = new Set<Exchange>();
  #ticks = 0;
  #isClosed = false;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#receivers = new Map(Object.entries(options.receivers).map(([url, receiver]) => [new URL(url).href, receiver]));
  }

  /** Posts, and tells what came of it; what it returns breaks it off. */
  post(posting: Posting, tell: (outcome: Outcome) => void): () => void {
    const way = this.#wayOf(posting.url);
    if (way.kind === 'blocked') {
      tell(failed('blocked'));
      return () => {};
    }
    const exchange = new Exchange(this.#ticks, (outcome) => {
      this.#underWay.delete(exchange);
      tell(outcome);
    });
    this.#underWay.add(exchange);
    if (way.kind === 'local') void this.#postLocally(way.receiver, posting).then((outcome) => exchange.end(outcome));
    else if (this.#connections) dispatch(this.#connections, way, { posting, exchange });
    else void this.#dispatchFirst(way, { posting, exchange });
    return () => exchange.breakOff('reset');
  }

  /** Breaks off what has had its time. Times are counted in calls, so that a stop of this process is not held against a receiver. */
  tick(): void {
    this.#ticks += 1;
    for (const exchange of this.#underWay) {
      if (this.#ticks - exchange.startTick < TIMEOUT_TICKS) return;
      exchange.breakOff('timeout');
    }
  }

  /** Breaks off what is being sent and closes the connections. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connections?.destroyAll();
    for (const exchange of this.#underWay) exchange.breakOff('reset');
  }

  async #dispatchFirst(way: Remote, sending: Sending): Promise<void> {
    const { Client } = await import('undici');
    if (this.#isClosed) return;
    const connect = { lookup: this.#options.targets.lookup, timeout: TIMEOUT_MS };
    // The ticks end what takes too long.
    this.#connections ??= new Connections((origin) => new Client(origin, { pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect }));
    dispatch(this.#connections, way, sending);
  }

  #wayOf(url: string): Way {
    const known = this.#ways.get(url);
    if (known) return known;
    if (this.#ways.size >= MAX_KNOWN_URLS) this.#ways.clear();
    const way = this.#findWay(url);
    this.#ways.set(url, way);
    return way;
  }

  #findWay(text: string): Way {
    const url = new URL(text);
    const receiver = this.#receivers.get(url.href);
    if (receiver) return { kind: 'local', receiver };
    return this.#options.targets.mayDial(url) ? { kind: 'remote', origin: url.origin, path: url.pathname + url.search } : { kind: 'blocked' };
  }

  async #postLocally(receiver: LocalReceiver, { url, headers, body }: Posting): Promise<Outcome> {
    try {
      const response = await receiver(new Request(url, { method: 'POST', headers, body }));
      const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
      return { status: response.status, error: judge(response.status), headers: Object.fromEntries(response.headers), body: text };
    } catch (error) {
      this.#options.onThrown(url, error);
      return failed('reset');
    }
  }
}

function dispatch(connections: Connections, { origin, path }: Remote, { posting, exchange }: Sending): void {
  const client = connections.take(origin);
  exchange.onFree = () => connections.give(origin, client);
  exchange.onBreak = () => void connections.destroy(client);
  client.dispatch({ path, method: 'POST', headers: posting.headers, body: posting.body }, exchange);
}
