import type { Health } from '@lealup/sdk';

/** Where bands begin, and the scales of signals where they are known. */
export interface Model {
  readonly bands: { readonly healthy: number; readonly neutral: number };
  readonly scales: ReadonlyMap<string, { readonly zero: number; readonly full: number }>;
}

/** One signal and what it takes from the score. */
export interface SignalCost {
  readonly dimension: string;
  readonly signal: string;
  readonly raw: number | null;
  readonly value: number;
  /** Points of the score that it would add at 100. */
  readonly costs: number;
  /** The value, and the raw number where its scale is known, that alone would reach the next band; null if none would. */
  readonly needed: { readonly value: number; readonly raw: number | null } | null;
}

/** A score taken apart. */
export interface Explanation {
  readonly customer_id: string;
  readonly score: number | null;
  readonly status: string | null;
  /** The dearest first. */
  readonly signals: readonly SignalCost[];
  /** Null at the top. */
  readonly next_band: { readonly status: string; readonly points: number } | null;
  /** How many points there are to lose until the band below; null at the bottom. */
  readonly margin: { readonly status: string; readonly points: number } | null;
}

/** Says what each signal costs and what would change the band. Signals without data cost nothing: their weight is elsewhere. */
export function explainScore({ customer_id, score, status, dimensions }: Health, { bands, scales }: Model): Explanation {
  const ladder = [
    { status: 'at_risk', from: 0 },
    { status: 'neutral', from: bands.neutral },
    { status: 'healthy', from: bands.healthy },
  ];
  const step = score === null ? -1 : ladder.findLastIndex(({ from }) => score >= from);
  const [above, below, own] = [ladder[step + 1], ladder[step - 1], ladder[step]];
  const gap = score === null || !above ? null : above.from - score;
  const signals = dimensions.flatMap(({ key, effective_weight, signals: all }) => {
    const present = all.filter((signal) => signal.value !== null);
    // A dimension is the mean of its signals that have data.
    const share = effective_weight / 100 / present.length;
    return present.map(({ key: signal, raw, value }): SignalCost => {
      const points = value ?? 0;
      const needed = gap === null || share === 0 ? Number.POSITIVE_INFINITY : points + gap / share;
      return {
        dimension: key,
        signal,
        raw,
        value: points,
        costs: (100 - points) * share,
        needed: needed > 100 ? null : { value: needed, raw: rawOf(needed, scales.get(signal)) },
      };
    });
  });
  return {
    customer_id,
    score,
    status,
    signals: signals.toSorted((a, b) => b.costs - a.costs),
    next_band: gap === null || !above ? null : { status: above.status, points: gap },
    margin: score === null || !below || !own ? null : { status: below.status, points: score - own.from },
  };
}

function rawOf(value: number, scale: { readonly zero: number; readonly full: number } | undefined): number | null {
  return scale ? scale.zero + ((scale.full - scale.zero) * value) / 100 : null;
}
