import type { Health, HealthSignal } from '@lealup/contract';
import { roundTenth } from './rounding.ts';
import type { Score } from './score.ts';

/** The part of a health answer that a score decides. */
export type PresentedScore = Pick<Health, 'score' | 'status' | 'dimensions'>;

/** A score as answers show it: score and values to one decimal; raw numbers, weights and contributions as they are. */
export function present({ score, status, dimensions }: Score): PresentedScore {
  return {
    score: shown(score),
    status,
    dimensions: dimensions.map(({ value, signals, ...dimension }) => ({
      ...dimension,
      value: shown(value),
      signals: signals.map((signal): HealthSignal => ({ ...signal, value: shown(signal.value) })),
    })),
  };
}

function shown(value: number | null): number | null {
  return value === null ? null : roundTenth(value);
}
