import type { HealthStatus } from '@lealup/contract';
import type { Measures } from './measure.ts';
import type { Bands, Dimension, HealthModel, Scale } from './model.ts';
import { roundNinth } from './rounding.ts';
import { mean } from './statistics.ts';

/** A measurement and the points that it makes; both null without data. */
export interface ScoredSignal {
  readonly key: string;
  readonly raw: number | null;
  /** 0–100, unrounded. */
  readonly value: number | null;
}

/** A dimension and its part of the score, all unrounded. */
export interface ScoredDimension {
  readonly key: string;
  readonly label: string;
  /** 0–100; null (N/A) if none of its signals has data. */
  readonly value: number | null;
  /** Percent in the model. */
  readonly weight: number;
  /** Percent after the weights of N/A dimensions went to the others in proportion; 0 if it is N/A itself. */
  readonly effective_weight: number;
  /** Points of the score. */
  readonly contribution: number;
  readonly signals: readonly ScoredSignal[];
}

/** A customer's score with all that it is made of. */
export interface Score {
  /** The sum of the contributions to nine decimals; null if no dimension has data. */
  readonly score: number | null;
  readonly status: HealthStatus | null;
  /** In the model's order. */
  readonly dimensions: readonly ScoredDimension[];
}

/** Scores a customer's measures by a model that `checkModel` has passed. */
export function score(model: HealthModel, measures: Measures): Score {
  const rated = model.dimensions.map((dimension) => rate(dimension, measures));
  const present = rated.filter(({ value }) => value !== null);
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  const dimensions = rated.map(({ signals, ...dimension }): ScoredDimension => {
    const { value, weight } = dimension;
    if (value === null) return { ...dimension, effective_weight: 0, contribution: 0, signals };
    // The last bit of the quotient must not push a sole dimension past 100.
    const effectiveWeight = Math.min(100, (weight * 100) / total);
    return { ...dimension, effective_weight: effectiveWeight, contribution: (value * effectiveWeight) / 100, signals };
  });
  if (present.length === 0) return { score: null, status: null, dimensions };
  const sum = roundNinth(dimensions.reduce((points, { contribution }) => points + contribution, 0));
  return { score: sum, status: bandOf(sum, model.bands), dimensions };
}

/** The band of a score, which must be rounded to nine decimals; each band begins at its own number. */
export function bandOf(value: number, bands: Bands): HealthStatus {
  if (value >= bands.healthy) return 'healthy';
  return value >= bands.neutral ? 'neutral' : 'at_risk';
}

/** Points of a raw number: linear between the ends of its scale, clamped to 0–100. */
export function pointsOf(raw: number, { zero, full }: Scale): number {
  return Math.min(100, Math.max(0, ((raw - zero) / (full - zero)) * 100));
}

function rate(dimension: Dimension, measures: Measures) {
  // A custom dimension is its only signal.
  const rules = 'source' in dimension ? [dimension] : dimension.signals;
  const signals = rules.map((rule): ScoredSignal => {
    const raw = measures.get(rule.key) ?? null;
    return { key: rule.key, raw, value: raw === null ? null : pointsOf(raw, rule) };
  });
  const value = mean(signals.flatMap((signal) => (signal.value === null ? [] : [signal.value])));
  return { key: dimension.key, label: dimension.label, value, weight: dimension.weight, signals };
}
