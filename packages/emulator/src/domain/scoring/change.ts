import type { HealthStatus } from '@lealup/contract';
import { isSharpDrop } from './trend.ts';

/** The webhook types that a score can call for. */
export type HealthEventType = 'health.changed' | 'health.drop_sharp';

/** What is remembered of a customer's last score. */
export interface PreviousHealth {
  readonly status: HealthStatus | null;
  /** Whether `health.drop_sharp` was sent and the drop has been more than 15 points ever since. */
  readonly isSharpDrop: boolean;
}

/** A customer's new score and what it is compared with. */
export interface NextHealth {
  readonly score: number | null;
  readonly status: HealthStatus | null;
  /** Null without a row of that day, or without a score in it. */
  readonly scoreSevenDaysBefore: number | null;
}

/** What a new score calls for. */
export interface HealthChange {
  /** The webhooks to send, in this order. */
  readonly types: readonly HealthEventType[];
  /** To be remembered for the next comparison. */
  readonly isSharpDrop: boolean;
}

/**
 * Judges which webhooks a new score calls for: `health.changed` if its band is another one (none counts as a band of
 * its own, before the first score and after the last data), `health.drop_sharp` at the start of each sharp drop.
 */
export function judgeChange(previous: PreviousHealth, next: NextHealth): HealthChange {
  const types: HealthEventType[] = [];
  if (next.status !== previous.status) types.push('health.changed');
  const isComparable = next.score !== null && next.scoreSevenDaysBefore !== null;
  // A drop ends when it is seen to be 15 points or less; a day without comparison tells nothing.
  if (!isComparable) return { types, isSharpDrop: previous.isSharpDrop };
  const isDrop = isSharpDrop(next.score, next.scoreSevenDaysBefore);
  if (isDrop && !previous.isSharpDrop) types.push('health.drop_sharp');
  return { types, isSharpDrop: isDrop };
}
