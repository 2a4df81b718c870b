import type { Measure } from './model.ts';
import type { Told } from './observation.ts';

/** The span that a signal looks at, both ends included, and how it sums up what it finds there. */
export interface Window {
  /** Milliseconds since 1970: the start of the window's first local day. */
  readonly sinceMs: number;
  readonly nowMs: number;
  readonly measure: Measure;
}

/** Measures one signal from what was told of a customer; null without data. */
export type ObservedMeasure = (told: Told, window: Window) => number | null;

/** Those whose `at` lies in the window. */
export function within<T extends { readonly at: number }>(observations: readonly T[], window: Window): T[] {
  return observations.filter(({ at }) => at >= window.sinceMs && at <= window.nowMs);
}
