import { formatInstant } from '../domain/instant.ts';
import { invalid } from '../domain/problem.ts';
import type { Route } from '../http/dispatch.ts';
import { json, type HttpResponse } from '../http/message.ts';
import type { ControlParts } from './parts.ts';
import { readAny } from './read.ts';
import { limitOf, namedTenant } from './scope.ts';
import { checkSeed } from './seed.ts';
import { snapshotRoutes } from './snapshot-routes.ts';

const NOTHING: HttpResponse = { status: 204, headers: {}, body: null };

/** The routes that replace, keep, bring back and show state: of the workspace that the header names, else of all. */
export function stateRoutes(parts: ControlParts): [method: string, path: string, route: Route, limitBytes?: number][] {
  return [
    ['POST', '/reset', (request) => {
      parts.reset(namedTenant(request, parts));
      return { ...NOTHING };
    }],
    ['POST', '/seed', (request) => {
      if (request.header('x-lealup-workspace') !== undefined) {
        throw invalid('?X-LealUp-Workspace', 'unsupported', 'cannot narrow a seed: it replaces all workspaces. Leave the header out');
      }
      parts.replaceState(checkSeed(readAny(request)));
      return { ...NOTHING };
    }],
    ['GET', '/state', (request) => {
      const table = new URLSearchParams(request.search).get('table');
      if (table !== null && !parts.state.tables.includes(table)) throw invalid('?table', 'invalid_value', `must be one of: ${parts.state.tables.join(', ')}`);
      const scope = { tenant: namedTenant(request, parts)?.seq ?? null, limit: limitOf(request) };
      const names = table === null ? parts.state.tables : [table];
      const tables = Object.fromEntries(names.map((name) => [name, parts.state.dump(name, scope)]));
      return json(200, { now: formatInstant(parts.clock().now()), tables });
    }],
    ...snapshotRoutes(parts),
  ];
}
