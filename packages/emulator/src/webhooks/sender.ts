import type * as Undici from 'undici';
import type { Agent, Dispatcher } from 'undici';
import { BLOCKED, type Targets } from './target.ts';
import type { AttemptError } from '../store/deliveries.ts';

/** A receiver has this long for its whole answer. */
const TIMEOUT_MS = 5_000;

/** How much of an answer is kept. */
const MAX_ANSWER_BYTES = 20_000;

export interface Posting {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Outcome {
  /** The answer's status; null if there was none. */
  status: number | null;
  /** Null for a 2xx answer. */
  error: AttemptError | null;
  headers: Record<string, string> | null;
  body: string | null;
}

/** A receiver in this process, for tests without a socket. */
export type LocalReceiver = (request: Request) => Response | Promise<Response>;

export interface SenderOptions {
  targets: Targets;
  /** Receivers in this process, by their URL. */
  receivers: Readonly<Record<string, LocalReceiver>>;
}

/** Posts webhooks. Redirects are not followed; the connections are kept for the next message. */
export class Sender {
  #options;
  #undici: Promise<Pick<typeof Undici, 'Agent' | 'request'>> | null = null;
  #agent: Agent | null = null;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** A deadline for what is sent from now on. Those that start together share one: a timer each would outlive most of them. */
  deadline(): AbortSignal {
    return AbortSignal.timeout(TIMEOUT_MS);
  }

  async post(posting: Posting, deadline: AbortSignal): Promise<Outcome> {
    const receiver = Object.hasOwn(this.#options.receivers, posting.url) ? this.#options.receivers[posting.url] : undefined;
    if (receiver) return postLocally(receiver, posting);
    const url = new URL(posting.url);
    if (!this.#options.targets.mayDial(url)) return { status: null, error: 'blocked', headers: null, body: null };
    const undici = await (this.#undici ??= import('undici'));
    // No limit on connections of its own: subscriptions that share an origin would wait for the one that hangs.
    this.#agent ??= new undici.Agent({ pipelining: 1, connect: { lookup: this.#options.targets.lookup } });
    try {
      const answer = await undici.request(url, {
        method: 'POST',
        headers: posting.headers,
        body: posting.body,
        dispatcher: this.#agent,
        signal: deadline,
      });
      const body = await readStart(answer.body);
      return { status: answer.statusCode, error: judge(answer.statusCode), headers: flatten(answer.headers), body };
    } catch (error) {
      return { status: null, error: kindOf(error), headers: null, body: null };
    }
  }

  /** Breaks off what is being sent and closes the connections. */
  async close(): Promise<void> {
    await this.#agent?.destroy();
  }
}

async function postLocally(receiver: LocalReceiver, { url, headers, body }: Posting): Promise<Outcome> {
  try {
    const response = await receiver(new Request(url, { method: 'POST', headers, body }));
    const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
    return { status: response.status, error: judge(response.status), headers: Object.fromEntries(response.headers), body: text };
  } catch {
    // A handler that throws is a receiver whose connection breaks.
    return { status: null, error: 'reset', headers: null, body: null };
  }
}

function judge(status: number): AttemptError | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

async function readStart(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('undici gives bodies as bytes');
    chunks.push(chunk);
    length += chunk.byteLength;
    // Leaving the loop destroys the rest.
    if (length >= MAX_ANSWER_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString();
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

function kindOf(error: unknown): AttemptError {
  const code = codeOf(error);
  if (code === BLOCKED) return 'blocked';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  if (/TLS|CERT|SSL|SELF_SIGNED/.test(code)) return 'tls';
  const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || code.includes('TIMEOUT'));
  return isTimeout ? 'timeout' : 'reset';
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
