import { notFound } from '../domain/problem.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Tenant } from '../store/tenants.ts';
import type { ControlParts } from './parts.ts';

type Parts = Pick<ControlParts, 'store'>;

/** The workspace that the header names; null without it, which means all of them. */
export function namedTenant(request: HttpRequest, { store }: Parts): Tenant | null {
  const id = request.header('x-lealup-workspace');
  if (id === undefined) return null;
  const tenant = store.tenants.byId(id);
  if (!tenant) throw notFound('workspace', id);
  return tenant;
}

/** The workspace that the header names; without it the default one. */
export function tenantOf(request: HttpRequest, parts: Parts): Tenant {
  const tenant = namedTenant(request, parts) ?? parts.store.tenants.all()[0];
  if (!tenant) throw notFound('workspace', '');
  return tenant;
}

/** How many rows a list may have, by a query that has been checked. */
export function limitOf(request: HttpRequest): number {
  return Number(new URLSearchParams(request.search).get('limit') ?? 50);
}
