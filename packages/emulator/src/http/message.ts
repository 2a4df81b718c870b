/** Header names and values in turn, as Node.js has them, or as `fetch` does. */
export type RawHeaders = readonly string[] | Headers;

/** A request as the pipeline sees it, whichever edge it came through. */
export interface HttpRequest {
  method: string;
  /** The path alone, as sent. */
  path: string;
  /** What follows the `?`, without it. */
  search: string;
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** All headers, for those who want to show them. */
  rawHeaders: RawHeaders;
  /** The whole body; `too_large` if it went past the operation's limit, null if there is none. */
  body: Uint8Array | 'too_large' | null;
  /** Scheme, host and port that the request was sent to. */
  origin: string;
  /** Whether the caller is on this machine (or in this process). */
  isLocal: boolean;
  /** Aborted when the caller has given up; null where that is not told. */
  signal: AbortSignal | null;
  /** Whether it came through a port that other machines reach. */
  isExposed: boolean;
  /** The workspace that its credential has opened; null before that. */
  tenantId: string | null;
}

/** Instead of an answer: the connection breaks. */
export class ConnectionBroken extends Error {
  override readonly name = 'ConnectionBroken';
  readonly code = 'ECONNRESET';

  constructor() {
    super('read ECONNRESET');
  }
}

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  /** The whole of it, or a stream of it. */
  body: string | null | ReadableStream<Uint8Array>;
}

export const JSON_TYPE = 'application/json';
export const PROBLEM_TYPE = 'application/problem+json';

/** An answer in JSON. */
export function json(status: number, body: unknown): HttpResponse {
  return { status, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(body) };
}
