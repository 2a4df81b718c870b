import { operations } from '@lealup/contract';
import { invalid } from '../../domain/problem.ts';
import type { operations as ControlOperations } from '../../generated/control-types.ts';
import type { Route } from '../../http/dispatch.ts';
import { json, type HttpRequest } from '../../http/message.ts';
import type { ControlParts } from '../parts.ts';
import { queryOf } from '../read.ts';
import { limitOf, namedTenant } from '../scope.ts';
import type { RequestFilter } from './request-log.ts';
import { streamRequests } from './stream.ts';

/** The routes that show the request log. */
export function requestRoutes(parts: ControlParts): [method: string, path: string, route: Route][] {
  const { requestLog } = parts;
  return [
    ['GET', '/requests', (request) => json(200, { data: requestLog.list({ ...filterOf(request, parts), limit: limitOf(request) }) })],
    ['DELETE', '/requests', (request) => {
      requestLog.clear(namedTenant(request, parts)?.id);
      return { status: 204, headers: {}, body: null };
    }],
    ['GET', '/requests/stream', (request) => streamRequests(requestLog, { ...filterOf(request, parts), ...lastEventId(request) })],
  ];
}

type Query = NonNullable<ControlOperations['listRequests']['parameters']['query']>;

function filterOf(request: HttpRequest, parts: ControlParts): RequestFilter {
  // Checked before any route is taken.
  const { operation_id: operationId, limit: _limit, ...rest } = queryOf(request) as Query;
  if (operationId !== undefined && !Object.hasOwn(operations, operationId)) throw invalid('?operation_id', 'invalid_value', 'is no operation of the contract');
  const tenant = namedTenant(request, parts);
  return { ...rest, ...(operationId !== undefined && { operationId }), ...(tenant && { tenantId: tenant.id }) };
}

function lastEventId(request: HttpRequest): { after?: number } {
  const text = request.header('last-event-id');
  if (text === undefined) return {};
  if (!/^\d{1,15}$/.test(text)) throw invalid('?Last-Event-ID', 'invalid_value', 'must be the id of a request, a whole number');
  return { after: Number(text) };
}
