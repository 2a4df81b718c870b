import { describe, expect, it } from 'vitest';
import { retryDelayMs } from '../../src/webhooks/retry-schedule.ts';

const STEPS_S = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000];

describe('the retry schedule', () => {
  it('waits each step within a fifth, and ends after the eighth attempt', () => {
    STEPS_S.forEach((seconds, index) => {
      const delay = retryDelayMs(index + 1, 'd', 1, null) ?? 0;
      expect(Math.abs(delay / 1000 / seconds - 1)).toBeLessThanOrEqual(0.2);
    });
    expect(retryDelayMs(8, 'd', 1, null)).toBeNull();
  });

  it('depends on nothing but seed, delivery and attempt', () => {
    expect(retryDelayMs(2, 'd', 1, null)).toBe(retryDelayMs(2, 'd', 1, null));
    const delays = Array.from({ length: 200 }, (_, index) => retryDelayMs(1, `d${index}`, 1, null) ?? 0);
    expect(new Set(delays).size).toBeGreaterThan(150);
    expect([Math.min(...delays) < 4_200, Math.max(...delays) > 5_800]).toEqual([true, true]);
  });

  it('honours Retry-After up to twice the step, and never waits less than the step', () => {
    expect(retryDelayMs(1, 'd', 1, 8_000)).toBe(8_000);
    expect(retryDelayMs(1, 'd', 1, 3_600_000)).toBe(10_000);
    expect(retryDelayMs(1, 'd', 1, 1)).toBe(retryDelayMs(1, 'd', 1, null));
  });
});
