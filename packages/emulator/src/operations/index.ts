import type { OperationId, Operations } from '@lealup/contract';
import { bulkImportCustomers } from './bulk-import.ts';
import { listCustomerContacts } from './contacts.ts';
import type { Context } from './context.ts';
import { createCustomer, deleteCustomer, getCustomer, listCustomers, updateCustomer } from './customers.ts';
import { backfillEvents, listEvents, sendEvents } from './events.ts';
import { getCustomerHealth, listCustomerHealthHistory, recalculateCustomerHealth } from './health.ts';
import { getJob } from './jobs.ts';
import type { Pending } from './pending.ts';
import { getCurrentUser } from './users.ts';
import { createWebhookSubscription, listWebhookEvents, listWebhookSubscriptions } from './webhooks.ts';

/** Operations without a credential, which `http/` answers by itself. */
export type OpenOperation = 'getOpenapi';

export type ImplementedOperation = Exclude<OperationId, Pending | OpenOperation>;

const operations = {
  backfillEvents,
  bulkImportCustomers,
  createCustomer,
  createWebhookSubscription,
  deleteCustomer,
  getCurrentUser,
  getCustomer,
  getCustomerHealth,
  getJob,
  listCustomerContacts,
  listCustomerHealthHistory,
  listCustomers,
  listEvents,
  listWebhookEvents,
  listWebhookSubscriptions,
  recalculateCustomerHealth,
  sendEvents,
  updateCustomer,
} satisfies Operations<Context, ImplementedOperation>;

/** An operation as the pipeline calls it, which has checked the input against the contract by then. */
export type Handler = (
  input: { path: Record<string, string>; query: Record<string, unknown>; body: unknown },
  context: Context,
) => unknown;

export type Handlers = Readonly<Record<ImplementedOperation, Handler>>;

// Each function asks for its own input; the contract's checks stand between the pipeline and all of them.
export const handlers = operations as unknown as Handlers;
