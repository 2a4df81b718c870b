import type { OperationId } from '@lealup/contract';

/** Operations of the contract that this version answers with 501. */
export const pending = [
  'authorize',
  'completeTask',
  'createPlaybook',
  'createToken',
  'getJwks',
  'getOpenidConfiguration',
  'getPortfolio',
  'getRenewals',
  'getUserinfo',
  'inviteUser',
  'listDashboardWidgets',
  'listPlaybooks',
  'listTasks',
  'listUsers',
  'revokeToken',
  'setUserRole',
  'submitConsent',
  'updateTask',
] as const satisfies readonly OperationId[];

export type Pending = (typeof pending)[number];
