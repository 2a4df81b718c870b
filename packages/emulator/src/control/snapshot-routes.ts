import { Blob } from 'node:buffer';
import type { Issue } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import { invalid } from '../domain/problem.ts';
import { requestChecks } from '../generated/control-checks.ts';
import { readBytes } from '../http/body.ts';
import type { Route } from '../http/dispatch.ts';
import { json, type HttpRequest, type HttpResponse } from '../http/message.ts';
import type { SnapshotRow } from '../store/state-images.ts';
import type { ControlParts } from './parts.ts';
import { readChecked, refusal } from './read.ts';
import type { Control } from './schemas.ts';
import { namedTenant } from './scope.ts';

const NOTHING: HttpResponse = { status: 204, headers: {}, body: null };

/** @see https://www.iana.org/assignments/media-types/application/vnd.sqlite3 */
const FILE_TYPE = 'application/vnd.sqlite3';

/** The largest file that is taken as a snapshot: a state in memory cannot grow further. */
export const FILE_LIMIT_BYTES = 1024 * 1024 * 1024;

/** The routes that keep states, bring them back, and move them between emulators. */
export function snapshotRoutes(parts: ControlParts): [method: string, path: string, route: Route, limitBytes?: number][] {
  return [
    ['GET', '/snapshots', (request) => {
      const tenant = namedTenant(request, parts);
      const all = parts.snapshots.list().map(snapshotOf);
      return json(200, { data: tenant ? all.filter(({ tenant_id }) => tenant_id === null || tenant_id === tenant.id) : all });
    }],
    ['POST', '/snapshots', (request) => {
      const { name } = readChecked(request, 'SnapshotCreate');
      return json(201, snapshotOf(parts.snapshots.take(name, namedTenant(request, parts))));
    }],
    ['POST', '/snapshots/{name}/restore', (request, { name = '' }) => {
      parts.snapshots.restore(name, namedTenant(request, parts));
      return { ...NOTHING };
    }],
    ['GET', '/snapshots/{name}', (request, { name = '' }) => {
      refuseTenant(request);
      const file = parts.snapshots.export(name);
      const headers = { 'content-type': FILE_TYPE, 'content-disposition': 'attachment; filename="snapshot.sqlite"', 'cache-control': 'no-store', 'x-lealup-contains-secrets': 'true' };
      return { status: 200, headers, body: new Blob([new Uint8Array(file)]).stream() as ReadableStream<Uint8Array> };
    }],
    ['PUT', '/snapshots/{name}', (request, { name = '' }) => {
      refuseTenant(request);
      checkSnapshotName(name);
      const file = readBytes(request, { mediaType: FILE_TYPE, isRequired: true, limitBytes: FILE_LIMIT_BYTES }) ?? new Uint8Array();
      return json(201, snapshotOf(parts.snapshots.import(name, file)));
    }, FILE_LIMIT_BYTES],
  ];
}

/** The name, if a snapshot may have it. */
export function checkSnapshotName(name: string): string {
  const issues: Issue[] = [];
  requestChecks.SnapshotCreate({ name }, '', issues);
  if (issues.length > 0) throw refusal(issues);
  return name;
}

/** A file is that of all workspaces: one's own would hold what the others have, or lack what it needs. */
function refuseTenant(request: HttpRequest): void {
  if (request.header('x-lealup-workspace') === undefined) return;
  throw invalid('?X-LealUp-Workspace', 'unsupported', 'cannot narrow a file: it is of all workspaces. Leave the header out');
}

function snapshotOf({ name, created_at }: SnapshotRow): Control<'Snapshot'> {
  const parts = name.split('/');
  return { name: parts.at(-1) ?? name, tenant_id: parts.length > 1 ? (parts[0] ?? null) : null, created_at: formatInstant(created_at) };
}
