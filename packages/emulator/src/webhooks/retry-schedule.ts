import { unitHash } from '../domain/unit-hash.ts';

/** Waits after the attempt before, in milliseconds: eight attempts in all. */
const STEPS_MS = [5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 36_000_000];

const JITTER = 0.2;

/** A subscription that has failed for this long, with no success between, is disabled. */
export const DISABLE_AFTER_MS = 5 * 86_400_000;

/** … if at least this many messages failed. */
export const DISABLE_AFTER_MESSAGES = 2;

/**
 * How long to wait after the attempt numbered `attempt` (from 1); null if it was the last.
 * The jitter of ± 20 % is a hash of seed, delivery and attempt, so that it does not depend on what else happens.
 * `Retry-After` is honoured up to twice the step.
 */
export function retryDelayMs(attempt: number, delivery: string, seed: number, retryAfterMs: number | null): number | null {
  const step = STEPS_MS[attempt - 1];
  if (step === undefined) return null;
  const jittered = Math.round(step * (1 + JITTER * (2 * unitHash(`${seed}:${delivery}:${attempt}`) - 1)));
  return retryAfterMs === null ? jittered : Math.max(jittered, Math.min(retryAfterMs, 2 * step));
}
