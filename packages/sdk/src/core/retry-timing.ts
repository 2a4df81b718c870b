/** How long to wait before another attempt. */
export interface RetryTiming {
  /** The longest first wait, in milliseconds; it doubles with each retry. Default 500. */
  readonly baseMs: number;
  /** The longest wait, in milliseconds. Default 8000. */
  readonly maxMs: number;
}

/** A longer wait that a server asks for is not slept through, unless a deadline leaves room for it. */
export const LONGEST_WAIT_MS = 60_000;

/** Whether an answer may be another one next time. 409 is final but for a twin of the request that is still running. */
export function isRetryableStatus(status: number, code: string | undefined): boolean {
  return status === 408 || status === 429 || status >= 500 || (status === 409 && code === 'idempotency_in_progress');
}

/**
 * Whether sending the request twice does no more than sending it once.
 *
 * GET, PUT and DELETE are idempotent by RFC 9110 section 9.2.2. PATCH is not in general (RFC 5789 section 2), but this
 * API's PATCH is a merge of absolute values, and one that changes nothing emits nothing: the second has no effect.
 * POST is, with an `Idempotency-Key`.
 */
export function isRepeatable(method: string, idempotencyKey: string | undefined): boolean {
  return method !== 'POST' || idempotencyKey !== undefined;
}

/**
 * A random wait between nothing and the doubled base ("full jitter"), in milliseconds.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, { baseMs, maxMs }: RetryTiming, { random }: { random: number }): number {
  return random * Math.min(maxMs, baseMs * 2 ** (retry - 1));
}

/**
 * How long an answer asks to wait, in milliseconds; undefined if it does not ask.
 *
 * `Retry-After` (RFC 9110 section 10.2.3) holds seconds or an HTTP-date, and goes before the `RateLimit-Reset` of a 429
 * (draft-ietf-httpapi-ratelimit-headers-07 section 5.3: seconds). A date counts from the server's own `Date` where there
 * is one, so that a wrong clock here shifts nothing.
 */
export function retryAfterMs(headers: Headers, { status, nowMs }: { status: number; nowMs: number }): number | undefined {
  const retryAfter = headers.get('retry-after')?.trim();
  if (retryAfter) return parseSeconds(retryAfter) ?? parseDate(retryAfter, headers.get('date'), { nowMs });
  return status === 429 ? parseSeconds(headers.get('ratelimit-reset')?.trim() ?? '') : undefined;
}

function parseSeconds(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined;
}

function parseDate(text: string, serverDate: string | null, { nowMs }: { nowMs: number }): number | undefined {
  // Every form of an HTTP-date begins with the day's name; Date.parse alone would read "-5" as a year.
  const at = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const from = Date.parse(serverDate ?? '');
  return Math.max(0, at - (Number.isNaN(from) ? nowMs : from));
}
