import type { OperationId, Operations } from '@lealup/contract';
import { bulkImportCustomers } from './bulk-import.ts';
import { listCustomerContacts } from './contacts.ts';
import type { Context } from './context.ts';
import { createCustomer, deleteCustomer, getCustomer, listCustomers, updateCustomer } from './customers.ts';
import { backfillEvents, listEvents, sendEvents } from './events.ts';
import { listDashboardWidgets } from './dashboards.ts';
import { getCustomerHealth, listCustomerHealthHistory, recalculateCustomerHealth } from './health.ts';
import { getJob } from './jobs.ts';
import { createPlaybook, listPlaybooks } from './playbooks.ts';
import { getPortfolio } from './portfolio.ts';
import { getRenewals } from './renewals.ts';
import { completeTask, listTasks, updateTask } from './tasks.ts';
import { getUserinfo } from './userinfo.ts';
import { getCurrentUser, inviteUser, listUsers, setUserRole } from './users.ts';
import { createWebhookSubscription, listWebhookEvents, listWebhookSubscriptions } from './webhooks.ts';

/** Operations without a credential, which `http/` answers by itself. */
export const openOperations = [
  'authorize',
  'createToken',
  'getJwks',
  'getOpenapi',
  'getOpenidConfiguration',
  'revokeToken',
  'submitConsent',
] as const satisfies readonly OperationId[];

export type OpenOperation = (typeof openOperations)[number];

export type ImplementedOperation = Exclude<OperationId, OpenOperation>;

const operations = {
  backfillEvents,
  bulkImportCustomers,
  completeTask,
  createCustomer,
  createPlaybook,
  createWebhookSubscription,
  deleteCustomer,
  getCurrentUser,
  getCustomer,
  getCustomerHealth,
  getJob,
  getPortfolio,
  getRenewals,
  getUserinfo,
  inviteUser,
  listCustomerContacts,
  listCustomerHealthHistory,
  listCustomers,
  listDashboardWidgets,
  listEvents,
  listPlaybooks,
  listTasks,
  listUsers,
  listWebhookEvents,
  listWebhookSubscriptions,
  recalculateCustomerHealth,
  sendEvents,
  setUserRole,
  updateCustomer,
  updateTask,
} satisfies Operations<Context, ImplementedOperation>;

/** An operation as the pipeline calls it, which has checked the input against the contract by then. */
export type Handler = (
  input: { path: Record<string, string>; query: Record<string, unknown>; body: unknown },
  context: Context,
) => unknown;

export type Handlers = Readonly<Record<ImplementedOperation, Handler>>;

// Each function asks for its own input; the contract's checks stand between the pipeline and all of them.
export const handlers = operations as unknown as Handlers;
