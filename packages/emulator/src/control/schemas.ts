import type { components } from '../generated/control-types.ts';

/** A schema of the control plane by its name. */
export type Control<Name extends keyof components['schemas']> = components['schemas'][Name];
