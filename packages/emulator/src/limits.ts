import type { EmulatorOptions } from './api.ts';

/** How much is kept, and how long an end may take. */
export interface Limits {
  requestLogSize: number;
  deliveryLogSize: number;
  drainMs: number;
}

const DEFAULTS: Limits = { requestLogSize: 1_000, deliveryLogSize: 10_000, drainMs: 5_000 };

/** The limits that the options name, else the usual ones. */
export function limitsOf(options: Pick<EmulatorOptions, keyof Limits>): Limits {
  const { requestLogSize = DEFAULTS.requestLogSize, deliveryLogSize = DEFAULTS.deliveryLogSize, drainMs = DEFAULTS.drainMs } = options;
  return { requestLogSize, deliveryLogSize, drainMs };
}
