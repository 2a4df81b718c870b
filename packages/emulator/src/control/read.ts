import type { Issue } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import {
  checkGetStateQuery,
  checkListDeliveriesQuery,
  checkListOutboxQuery,
  checkListRequestsQuery,
  checkStreamRequestsQuery,
  requestChecks,
} from '../generated/control-checks.ts';
import type { components } from '../generated/control-types.ts';
import { readBody } from '../http/body.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Control } from './schemas.ts';

/** The largest body that the control plane takes: seeds may be long. */
export const LIMIT_BYTES = 64 * 1024 * 1024;

/** The schemas of bodies. */
export type ControlName = keyof typeof requestChecks & keyof components['schemas'];

/** The body, whatever it says. */
export function readAny(request: HttpRequest): unknown {
  return readBody(request, { mediaType: 'application/json', isRequired: true, limitBytes: LIMIT_BYTES });
}

/** The body, as the schema of that name. */
export function readChecked<Name extends ControlName>(request: HttpRequest, name: Name): Control<Name> {
  const body = readAny(request);
  const issues: Issue[] = [];
  requestChecks[name](body, '', issues);
  if (issues.length > 0) throw refusal(issues);
  // The check of that name has just passed it.
  return body as Control<Name>;
}

type Check = (value: unknown, at: string, issues: Issue[]) => void;

/** The calls that have parameters in their query. */
const QUERIES: ReadonlyMap<string, Check> = new Map([
  ['GET /state', checkGetStateQuery],
  ['GET /requests', checkListRequestsQuery],
  ['GET /requests/stream', checkStreamRequestsQuery],
  ['GET /outbox', checkListOutboxQuery],
  ['GET /deliveries', checkListDeliveriesQuery],
]);

const NUMBERS = new Set(['after', 'limit']);

/** The query with its numbers as numbers. */
export function queryOf({ search }: Pick<HttpRequest, 'search'>): Record<string, string | number> {
  return Object.fromEntries([...new URLSearchParams(search)].map(([name, text]) => [name, NUMBERS.has(name) && text.trim() !== '' ? Number(text) : text]));
}

/** Refuses a query that the call does not have: a reset that was to be narrowed by it would be one of everything. */
export function checkQuery(request: HttpRequest, call: string): void {
  if (request.search === '') return;
  const [query, issues]: [Record<string, string | number>, Issue[]] = [queryOf(request), []];
  const check = QUERIES.get(call);
  if (check) check(query, '', issues);
  else for (const name of Object.keys(query)) issues.push({ pointer: `/${name}`, code: 'unknown_field', message: 'is no parameter of this call' });
  const named = issues.map((issue) => ({ ...issue, pointer: `?${issue.pointer.slice(1)}` }));
  if (named.length > 0) throw new ProblemError('validation_failed', `${named.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}.`, { issues: named });
}

/** Everything that is wrong with a body. */
export function refusal(issues: readonly Issue[]): ProblemError {
  const detail = issues.map((issue) => `${issue.pointer || 'the body'} ${issue.message}`).join('; ');
  return new ProblemError('validation_failed', `${detail}.`, { issues });
}
