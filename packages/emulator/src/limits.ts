import type { EmulatorOptions } from './api.ts';

/** How much is kept, and how long an end may take. */
export interface Limits {
  requestLogSize: number;
  deliveryLogSize: number;
  drainMs: number;
}

const DEFAULTS: Limits = { requestLogSize: 1_000, deliveryLogSize: 10_000, drainMs: 5_000 };

/** The limits that the options name, else the usual ones. Throws a RangeError for one that is no whole number from 0 on. */
export function limitsOf(options: Pick<EmulatorOptions, keyof Limits>): Limits {
  const limits = { ...DEFAULTS };
  for (const name of ['requestLogSize', 'deliveryLogSize', 'drainMs'] as const) {
    const value = options[name] ?? DEFAULTS[name];
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} is ${value}; it must be a whole number, 0 or more.`);
    limits[name] = value;
  }
  return limits;
}
