import type { HealthBenchmark } from '@lealup/contract';
import { roundTenth } from './rounding.ts';
import { median as medianOf } from './statistics.ts';

/** The median of a segment's scores, unrounded; customers without a score do not count; null if none has one. */
export function medianScore(scores: Iterable<number | null>): number | null {
  return medianOf([...scores].filter((score) => score !== null));
}

/** A segment and the median of its last night, unrounded. */
export interface SegmentMedian {
  readonly segmentId: string;
  readonly median: number | null;
}

/** A customer's score beside one of its segments, to one decimal; the delta is that of the unrounded numbers. */
export function benchmark({ segmentId, median }: SegmentMedian, score: number | null): HealthBenchmark {
  return {
    segment_id: segmentId,
    median: median === null ? null : roundTenth(median),
    delta: median === null || score === null ? null : roundTenth(score - median),
  };
}
