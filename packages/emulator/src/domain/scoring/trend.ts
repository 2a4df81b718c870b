import type { HealthTrend } from '@lealup/contract';
import { roundNinth } from './rounding.ts';

/** How many days back a score is compared: with the row of exactly that day. */
export const COMPARISON_DAYS = 7;

const TREND_POINTS = 3;
const SHARP_DROP_POINTS = 15;

/** The direction of a score since seven days before, from 3 points on; null if either is missing. */
export function trendOf(score: number | null, sevenDaysBefore: number | null): HealthTrend | null {
  if (score === null || sevenDaysBefore === null) return null;
  const gained = roundNinth(score - sevenDaysBefore);
  if (gained >= TREND_POINTS) return 'up';
  return gained <= -TREND_POINTS ? 'down' : 'flat';
}

/** Whether a score lies more than 15 points below that of seven days before; false if either is missing. */
export function isSharpDrop(score: number | null, sevenDaysBefore: number | null): boolean {
  if (score === null || sevenDaysBefore === null) return false;
  return roundNinth(sevenDaysBefore - score) > SHARP_DROP_POINTS;
}
