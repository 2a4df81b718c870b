import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, isRepeatable, isRetryableStatus, retryAfterMs } from '../../src/core/retry-timing.ts';

const NOW_MS = Date.parse('2026-11-24T12:00:00Z');
const asked = (headers: Record<string, string>, status = 429) => retryAfterMs(new Headers(headers), { status, nowMs: NOW_MS });

describe('retry timing', () => {
  it('waits at random between nothing and the doubled base, never longer than the maximum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retry, baseMs, maxMs, random) => {
          const waitMs = backoffMs(retry, { baseMs, maxMs }, { random });
          expect(waitMs).toBeGreaterThanOrEqual(0);
          expect(waitMs).toBeLessThanOrEqual(Math.min(maxMs, baseMs * 2 ** (retry - 1)));
        },
      ),
    );
  });

  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT', 'date': 'Tue, 24 Nov 2026 12:00:20 GMT' }, 10_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '1', 'ratelimit-reset': '9' }, 1000],
    [{ 'ratelimit-reset': '9' }, 9000],
    [{}, undefined],
  ])('reads %o as %s ms', (headers, expected) => {
    expect(asked(headers)).toBe(expected);
  });

  it('takes RateLimit-Reset as a wait only after a 429', () => {
    expect(asked({ 'ratelimit-reset': '9' }, 503)).toBeUndefined();
  });

  it('repeats 408, 429, 5xx and a twin in progress, and no other answer', () => {
    expect([408, 429, 500, 502, 503, 504].every((status) => isRetryableStatus(status, undefined))).toBe(true);
    expect([400, 401, 403, 404, 409, 422].some((status) => isRetryableStatus(status, 'conflict'))).toBe(false);
    expect(isRetryableStatus(409, 'idempotency_in_progress')).toBe(true);
  });

  it('repeats a POST only with a key', () => {
    expect(isRepeatable('POST', undefined)).toBe(false);
    expect(isRepeatable('POST', 'k')).toBe(true);
    expect(['GET', 'PUT', 'DELETE', 'PATCH'].every((method) => isRepeatable(method, undefined))).toBe(true);
  });
});
