import type { Issue } from '@lealup/sdk/checks';
import type { Operation } from '@lealup/sdk/operations';
import { Failure } from '../../failures/failure.ts';
import type { BuiltRequest } from './request.ts';

/**
 * Checks a request against the contract before it is sent.
 *
 * @throws {@link Failure} `usage` with all that is wrong with it.
 */
export async function checkRequest(request: BuiltRequest, operation: Operation): Promise<void> {
  const { checks } = await import('@lealup/sdk/checks');
  const check = (schema: string, value: unknown): Issue[] => {
    const issues: Issue[] = [];
    Object.entries(checks).find(([name]) => name === schema)?.[1](value, '', issues);
    return issues;
  };
  const issues = [...checkQuery(request, operation, check), ...checkBody(request.body, operation, check)];
  if (issues.length === 0) return;
  throw new Failure('usage', `${operation.id} does not take this.`, {
    why: [...issues.map(({ pointer, message }) => `${pointer || 'the body'} ${message}`), 'nothing was sent; --force sends it all the same'],
    next: ['api', 'describe', operation.id],
    details: { operation: operation.id, errors: issues },
  });
}

type Check = (schema: string, value: unknown) => Issue[];

function checkQuery({ query }: BuiltRequest, { query: kinds, querySchema, ignoresUnknown }: Operation, check: Check): Issue[] {
  const unknown = ignoresUnknown ? [] : Object.keys(query).filter((name) => !Object.hasOwn(kinds, name));
  const known = typedQuery(query, kinds);
  const issues = querySchema === null ? [] : check(querySchema, known);
  return [
    ...unknown.map((name) => ({ pointer: `?${name}`, code: 'unknown_field', message: 'is not a parameter of this operation' })),
    ...issues.map((issue) => ({ ...issue, pointer: `?${issue.pointer.slice(1)}` })),
  ];
}

/** The parameters that an operation has, each as what it stands for. */
export function typedQuery(query: BuiltRequest['query'], kinds: Operation['query']): Record<string, unknown> {
  const known = Object.entries(query).filter(([name]) => Object.hasOwn(kinds, name));
  return Object.fromEntries(known.map(([name, value]) => [name, typed(value, kinds[name])]));
}

function typed(value: string | number | boolean, kind: Operation['query'][string] | undefined): unknown {
  switch (kind) {
    case 'list':
      return String(value).split(',');
    case 'number':
      return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'string':
    case undefined:
      return String(value);
  }
}

function checkBody(body: unknown, { body: expected }: Operation, check: Check): Issue[] {
  if (!expected) return body === undefined ? [] : [{ pointer: '', code: 'unexpected', message: 'is not taken by this operation' }];
  if (body === undefined && !expected.isRequired) return [];
  if (expected.mediaType !== 'application/json') return expected.schema === null || !(body instanceof URLSearchParams) ? [] : check(expected.schema, Object.fromEntries(body));
  return expected.schema === null ? [] : check(expected.schema, bodyValue(body) ?? {});
}

/** A body as a value; text is JSON, and known to be. */
export function bodyValue(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body;
}
