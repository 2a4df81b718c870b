import { webhookEvents } from '@lealup/contract/webhook-events';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import { invalid, notFound, ProblemError } from '../domain/problem.ts';
import { checkModel } from '../domain/scoring/check-model.ts';
import type { ControlRoute, Route } from '../http/dispatch.ts';
import { json, type HttpRequest, type HttpResponse } from '../http/message.ts';
import { modelOf } from '../operations/scoring.ts';
import type { Work } from '../operations/context.ts';
import { restoreCustomer } from '../operations/trash.ts';
import type { CustomerRow } from '../store/customers.ts';
import { addContact, addCustomField, addOAuthClient, addSegment, addUser } from './additions.ts';
import { getDelivery, listDeliveries } from './deliveries.ts';
import { faultRoutes } from './faults/routes.ts';
import { addObservations } from './observations.ts';
import type { ControlParts } from './parts.ts';
import type { Control } from './schemas.ts';
import { readOutbox, readTimeline } from './playbooks.ts';
import { checkQuery, LIMIT_BYTES, readAny, readChecked, refusal, type ControlName } from './read.ts';
import { requestRoutes } from './request-log/routes.ts';
import { limitOf, namedTenant, tenantOf } from './scope.ts';
import { refusingTaken } from './taken.ts';
import { stateRoutes } from './state-routes.ts';
import { createApiKey, createTenantWithKey } from './tenants.ts';
import { deleteSubscription, recover, redeliver, rotateSecret, trigger, updateSubscription } from './webhooks.ts';

/** What is the same for every caller, whatever workspace a header names. */
const OF_NOBODY = new Set(['/health', '/openapi.json']);

const NOTHING: HttpResponse = { status: 204, headers: {}, body: null };

/** The routes of `/_emulator`, for callers on this machine and, once there is a control token, for those who name it. */
export function controlRoutes(parts: ControlParts): ControlRoute[] {
  const { store } = parts;
  /** Works for the workspace that the header names, in one transaction. */
  const inWork = (request: HttpRequest, work: (work: Work) => HttpResponse) =>
    parts.transact(() => refusingTaken(() => work(parts.work(tenantOf(request, parts), parts.clock().now()))));
  const create = <Name extends ControlName>(request: HttpRequest, name: Name, add: (work: Work, fields: Control<Name>) => unknown) => {
    const fields = readChecked(request, name);
    return inWork(request, (work) => json(201, add(work, fields)));
  };
  const routes: [method: string, path: string, route: Route, limitBytes?: number][] = [
    ['GET', '/health', () => json(200, { status: 'ready', version: parts.version, ...readClock(parts, 'short') })],
    ['GET', '/openapi.json', async (request) => {
      // Most runs never read it.
      const { default: document } = await import('../generated/control-openapi.json', { with: { type: 'json' } });
      return json(200, { ...document, servers: [{ url: request.origin, description: 'This emulator.' }] });
    }],
    ...stateRoutes(parts),
    ['POST', '/observations', (request) => {
      const { observations } = readChecked(request, 'ObservationsRequest');
      return inWork(request, (work) => json(200, addObservations(work, observations)));
    }],
    ['GET', '/clock', () => json(200, readClock(parts, 'full'))],
    ['POST', '/clock', async (request) => {
      const { jobsRun, deliveries } = await parts.moveClock(targetOf(readChecked(request, 'ClockMove'), parts));
      return json(200, { now: formatInstant(parts.clock().now()), jobs_run: jobsRun, deliveries });
    }],
    ['GET', '/health-model', (request) => json(200, modelOf(parts.work(tenantOf(request, parts), parts.clock().now())))],
    ['PUT', '/health-model', (request) => {
      const model = readAny(request);
      const issues = checkModel(model);
      if (issues.length > 0) throw refusal(issues);
      const tenant = tenantOf(request, parts);
      parts.transact(() => store.health.setModel(tenant.seq, JSON.stringify(model)));
      return json(200, model);
    }],
    ['POST', '/tenants', (request) => json(201, createTenantWithKey(parts, readChecked(request, 'TenantCreate')))],
    ['POST', '/api-keys', (request) => json(201, createApiKey(parts, tenantOf(request, parts), readChecked(request, 'ApiKeyCreate')))],
    ['POST', '/users', (request) => create(request, 'SeedUser', addUser)],
    ['POST', '/contacts', (request) => create(request, 'ContactCreate', (work, { customer_id, ...contact }) => addContact(work, customerOf(work, customer_id), contact))],
    ['POST', '/segments', (request) => create(request, 'SeedSegment', addSegment)],
    ['POST', '/custom-fields', (request) => create(request, 'SeedCustomField', (work, field) => {
      addCustomField(work, field);
      return field;
    })],
    ['POST', '/oauth-clients', (request) => create(request, 'OAuthClientCreate', (work, client) => addOAuthClient(work, client, parts.newClientSecret))],
    ['POST', '/renewals', (request) => {
      const renewal = readChecked(request, 'RenewalSet');
      return inWork(request, (work) => {
        const customer = customerOf(work, renewal.customer_id);
        const { forecast, proposed_arr = customer.arr, reason = null } = renewal;
        store.renewals.put({ customer: customer.seq, forecast, proposed_arr, reason });
        return json(200, { customer_id: customer.id, forecast, proposed_arr, reason });
      });
    }],
    ['POST', '/customers/{id}/restore', (request, { id = '' }) => inWork(request, (work) => {
      restoreCustomer(work, id);
      return { ...NOTHING };
    })],
    ['PATCH', '/webhook-subscriptions/{id}', (request, { id = '' }) => {
      const fields = readChecked(request, 'SubscriptionUpdate');
      return inWork(request, (work) => json(200, updateSubscription(work, id, fields)));
    }],
    ['DELETE', '/webhook-subscriptions/{id}', (request, { id = '' }) => inWork(request, (work) => {
      deleteSubscription(work, id);
      return { ...NOTHING };
    })],
    ['POST', '/webhook-subscriptions/{id}/rotate', (request, { id = '' }) => {
      const fields = readChecked(request, 'SecretRotate');
      return inWork(request, (work) => json(200, rotateSecret(work, id, fields, parts)));
    }],
    ['POST', '/webhook-subscriptions/{id}/recover', (request, { id = '' }) => {
      const fields = readChecked(request, 'Recover');
      return inWork(request, (work) => json(200, recover(work, id, fields)));
    }],
    ['POST', '/webhooks/trigger', (request) => {
      const fields = readChecked(request, 'Trigger');
      return inWork(request, (work) => json(200, trigger(work, fields)));
    }],
    ['POST', '/deliveries/{id}/redeliver', (request, { id = '' }) => {
      getDelivery(store, id, namedTenant(request, parts));
      return inWork(request, (work) => {
        redeliver(work, id);
        return json(200, getDelivery(store, id));
      });
    }],
    ...requestRoutes(parts),
    ...faultRoutes(parts),
    ['GET', '/customers/{id}/timeline', (request, { id = '' }) => inWork(request, (work) => json(200, readTimeline(work, customerOf(work, id))))],
    ['GET', '/outbox', (request) => json(200, readOutbox(store, namedTenant(request, parts)?.seq ?? null, limitOf(request)))],
    ['GET', '/deliveries', (request) => json(200, listDeliveries(store, deliveryFilters(request, parts), limitOf(request)))],
    ['GET', '/deliveries/{id}', (request, { id = '' }) => json(200, getDelivery(store, id, namedTenant(request, parts)))],
    ['POST', '/settle', async () => {
      await parts.settled();
      return json(200, { now: formatInstant(parts.clock().now()) });
    }],
  ];
  return routes.map(([method, path, route, limitBytes = LIMIT_BYTES]) => ({
    method,
    path: `/_emulator${path}`,
    limitBytes,
    route: (request, path_) => {
      requireControl(request, parts);
      if (!OF_NOBODY.has(path)) namedTenant(request, parts);
      checkQuery(request, `${method} ${path}`);
      return route(request, path_);
    },
  }));
}

/** Whether a request may use the control plane: with its token or, where there is none, from this machine. */
export function mayControl(request: HttpRequest, { controlToken }: Pick<ControlParts, 'controlToken'>): boolean {
  return controlToken === null ? request.isLocal : controlToken.is(request.header('x-lealup-control-token'));
}

/** Whether it is ready, this machine may ask without a token: that is what waits for it before anything else. */
function requireControl(request: HttpRequest, parts: ControlParts): void {
  if (mayControl(request, parts)) return;
  if (request.isLocal && request.path === '/_emulator/health') return;
  throw new ProblemError('unauthorized', 'The control plane of this emulator needs its control token. Send it in the header X-LealUp-Control-Token.');
}

function customerOf(work: Work, id: string): CustomerRow {
  const customer = work.store.customers.byId(work.tenant.seq, id);
  if (!customer) throw notFound('customer', id);
  return customer;
}

function readClock(parts: ControlParts, form: 'short' | 'full') {
  const { mode, offsetMs, now } = { mode: parts.clock().mode, offsetMs: parts.clock().offsetMs, now: formatInstant(parts.clock().now()) };
  return form === 'short' ? { now, clock: mode } : { now, mode, offset_ms: offsetMs };
}

function targetOf({ set, advance }: Control<'ClockMove'>, parts: ControlParts): number {
  const now = parts.clock().now();
  const target = advance === undefined ? parseInstant(set ?? '') : parts.addDuration(now, advance);
  const field = advance === undefined ? '/set' : '/advance';
  if (target === null) throw invalid(field, 'invalid_format', 'must be an ISO 8601 duration, such as P7D');
  if (target < now) {
    throw invalid(field, 'backwards', `would take the clock back from ${formatInstant(now)} to ${formatInstant(target)}. Only a seed or a reset goes back`);
  }
  return target;
}

function deliveryFilters(request: HttpRequest, parts: ControlParts): { tenant?: number; type?: string; state?: string } {
  const query = new URLSearchParams(request.search);
  const tenant = namedTenant(request, parts);
  const [type, state] = [query.get('type'), query.get('state')];
  if (type !== null && !webhookEvents.some((event) => event.type === type)) throw invalid('?type', 'not_found', 'is no type of message. GET /v1/webhook-events lists them');
  return {
    ...(tenant && { tenant: tenant.seq }),
    ...(type !== null && { type }),
    ...(state !== null && { state }),
  };
}
