import type { OperationId } from '@lealup/contract';

/** Operations of the contract that this version answers with 501. */
export const pending = [
  'authorize',
  'createToken',
  'getJwks',
  'getOpenidConfiguration',
  'getUserinfo',
  'revokeToken',
  'submitConsent',
] as const satisfies readonly OperationId[];

export type Pending = (typeof pending)[number];
