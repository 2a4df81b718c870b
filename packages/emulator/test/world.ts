import { createRequire } from 'node:module';
import { operations, type Operation, type OperationId } from '@lealup/contract';
import type { Answer, Local } from './local.ts';

// The contract as a document: what requests look like is read from its examples.
const document = createRequire(import.meta.url)('@lealup/contract/openapi.json');

/** Operations that need a credential: the others are the OAuth endpoints and the contract itself. */
export const guarded: Operation[] = Object.values(operations).filter((operation) => operation.scopes !== null);

/** One row of each kind that an operation can name. */
export interface World {
  key: string;
  tenantId: string;
  ids: Record<'customer' | 'job' | 'task' | 'user' | 'segment' | 'playbook', string>;
}

/** Fills a workspace with one of each. */
export async function fillWorkspace(local: Local, key: string, tenantId: string): Promise<World> {
  const headers = { authorization: `Bearer ${key}`, 'x-lealup-workspace': tenantId };
  const send = async (method: string, path: string, body?: unknown) => (await local.call(method, path, body, headers)).body;
  const segment = await send('POST', '/_emulator/segments', { name: 'All', rules: { any: [{ field: 'arr', op: 'gte', value: 0 }] } });
  const customer = await send('POST', '/v1/customers', { name: 'Acme', email_domain: 'acme.com', arr: 100, owner_email: 'csm@lealup.test' });
  const job = await send('POST', '/v1/customers/bulk-import', { customers: [{ name: 'Globex', email_domain: 'globex.com' }] });
  const playbook = await send('POST', '/v1/playbooks', {
    name: 'On export',
    trigger: { all: [{ field: 'event_name', op: 'eq', value: 'export' }] },
    actions: [{ type: 'create_task', title: 'Call' }],
  });
  await send('POST', '/v1/events', [{ customer_id: customer.id, event_name: 'export', user_email: 'ana@acme.com' }]);
  const tasks = await send('GET', '/v1/tasks');
  const users = await send('GET', '/v1/users');
  await send('POST', '/_emulator/contacts', { customer_id: customer.id, name: 'Ana', role: 'champion' });
  await send('POST', '/v1/webhook-subscriptions', { url: 'https://example.com/hook', events: ['*'] });
  const user = users.data.find((one: { role: string }) => one.role === 'csm');
  const ids = { customer: customer.id, job: job.job_id, task: tasks.data[0].id, user: user.id, segment: segment.id, playbook: playbook.id };
  return { key, tenantId, ids };
}

/** The id in an operation's path, of a row of that workspace. */
export function pathOf(operation: Operation, world: World): string {
  const { ids } = world;
  const kinds: [prefix: string, id: string][] = [
    ['/v1/customers/', ids.customer],
    ['/v1/jobs/', ids.job],
    ['/v1/tasks/', ids.task],
    ['/v1/users/', ids.user],
    ['/v1/dashboards/', 'default'],
  ];
  const id = kinds.find(([prefix]) => operation.path.startsWith(prefix))?.[1] ?? '';
  return operation.path.replace('{id}', id);
}

/** A request's body that the contract itself gives as an example; undefined where there is none. */
export function exampleBody(id: OperationId): unknown {
  const { path, method, body } = operations[id] as Operation;
  if (!body) return undefined;
  const content = document.paths[path][method.toLowerCase()].requestBody.content[body.mediaType];
  const [named] = Object.values<{ value: unknown }>(content.examples ?? {});
  return content.example ?? named?.value ?? document.components.schemas[body.schema ?? '']?.example;
}

/** A body that works in that workspace. */
export function workingBody(operation: Operation, world: World): unknown {
  const { ids } = world;
  switch (operation.id) {
    case 'createCustomer':
      return { name: 'New', email_domain: 'new.example' };
    case 'updateCustomer':
      return { arr: 5 };
    case 'sendEvents':
    case 'backfillEvents':
      return { events: [{ customer_id: ids.customer, event_name: 'login' }] };
    case 'createPlaybook':
      return { name: 'P', trigger: { all: [{ field: 'arr', op: 'gt', value: 1 }] }, actions: [{ type: 'create_task', title: 'T' }] };
    case 'updateTask':
      return { priority: 'low' };
    case 'createWebhookSubscription':
      return { url: 'https://example.com/hook', events: ['*'] };
    case 'inviteUser':
      return { email: 'new@example.com', role: 'viewer' };
    default:
      return exampleBody(operation.id as OperationId);
  }
}

/** Sends an operation's working request with a key. */
export function sendTo(local: Local, operation: Operation, world: World, authorization: string): Promise<Answer> {
  return local.call(operation.method, pathOf(operation, world), workingBody(operation, world), { authorization });
}
