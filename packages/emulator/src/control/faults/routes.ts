import { notFoundName } from '../../domain/problem.ts';
import type { Route } from '../../http/dispatch.ts';
import { json, type HttpRequest, type HttpResponse } from '../../http/message.ts';
import type { ControlParts } from '../parts.ts';
import { readChecked } from '../read.ts';
import { namedTenant } from '../scope.ts';
import { scenarios } from './scenarios.ts';

const NOTHING: HttpResponse = { status: 204, headers: {}, body: null };

/** The routes that inject faults. */
export function faultRoutes(parts: ControlParts): [method: string, path: string, route: Route][] {
  const { faults } = parts;
  const tenantId = (request: HttpRequest) => namedTenant(request, parts)?.id ?? null;
  return [
    ['GET', '/faults', (request) => json(200, { data: faults.list(tenantId(request)) })],
    ['POST', '/faults', (request) => json(201, faults.add(readChecked(request, 'FaultCreate'), tenantId(request)))],
    ['DELETE', '/faults', (request) => {
      faults.clear(tenantId(request));
      return { ...NOTHING };
    }],
    ['DELETE', '/faults/{id}', (request, { id = '' }) => {
      faults.remove(id, tenantId(request));
      return { ...NOTHING };
    }],
    ['GET', '/fault-scenarios', () => json(200, { data: scenarios })],
    ['POST', '/fault-scenarios/{name}', (request, { name = '' }) => {
      const scenario = scenarios.find((one) => one.name === name);
      if (!scenario) throw notFoundName('fault scenario', name);
      const id = tenantId(request);
      return json(201, { data: scenario.faults.map((fault) => faults.add(fault, id)) });
    }],
  ];
}
