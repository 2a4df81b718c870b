import type { Measure } from './model.ts';

/** A value with its time in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** The arithmetic mean; null of none. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, of an even number the mean of the middle two; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return ((lower ?? upper) + upper) / 2;
}

/** The value of the latest time, of equal times the one given last; null of none. */
export function latest(samples: readonly Sample[]): number | null {
  let last: Sample | null = null;
  for (const sample of samples) {
    if (last === null || sample.at >= last.at) last = sample;
  }
  return last?.value ?? null;
}

/** Sums samples up as a signal's rule says: their `latest` or `median`, else their mean; null of none. */
export function summarise(samples: readonly Sample[], measure: Measure): number | null {
  if (measure === 'latest') return latest(samples);
  const values = samples.map((sample) => sample.value);
  return measure === 'median' ? median(values) : mean(values);
}
