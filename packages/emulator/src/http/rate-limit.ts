import { rateLimits } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import type { Tenant } from '../store/tenants.ts';

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** One token bucket a tenant, filled by the clock. The emulator's own plan `unlimited` has none. */
export class RateLimiter {
  #buckets = new Map<number, Bucket>();

  /** Takes one token and tells the headers to answer with; throws `rate_limited` if there is none. */
  take(tenant: Tenant, isTest: boolean, now: number): Record<string, string> | null {
    const perMinute = rateLimits[tenant.plan];
    if (perMinute === undefined) return null;
    const limit = isTest ? perMinute / 2 : perMinute;
    const bucket = this.#buckets.get(tenant.seq) ?? { tokens: limit, filledAt: now };
    const msPerToken = 60_000 / limit;
    bucket.tokens = Math.min(limit, bucket.tokens + Math.max(0, now - bucket.filledAt) / msPerToken);
    bucket.filledAt = now;
    this.#buckets.set(tenant.seq, bucket);
    const isEmpty = bucket.tokens < 1;
    if (!isEmpty) bucket.tokens -= 1;
    const headers = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.floor(bucket.tokens)),
      'ratelimit-reset': String(Math.ceil(((limit - bucket.tokens) * msPerToken) / 1000)),
    };
    if (!isEmpty) return headers;
    const waitSeconds = Math.ceil(((1 - bucket.tokens) * msPerToken) / 1000);
    throw new ProblemError(
      'rate_limited',
      `The workspace's limit of ${limit} requests per minute is used up. Wait ${waitSeconds} s.`,
      { headers: { ...headers, 'retry-after': String(waitSeconds) } },
    );
  }

  /** Fills the bucket of a tenant, or every one. */
  clear(tenant?: number): void {
    if (tenant === undefined) this.#buckets.clear();
    else this.#buckets.delete(tenant);
  }
}
