import type { Issue, Operation } from '@lealup/contract';
import { requestChecks } from '@lealup/contract/checks';
import { ProblemError } from '../domain/problem.ts';

/** What happens to a query parameter or body field that the contract does not know. */
export type UnknownPolicy = 'reject' | 'warn' | 'ignore';

export interface CheckedInput {
  query: Record<string, unknown>;
  /** Sentences about what was let through. */
  warnings: string[];
}

/**
 * Reads the query and checks it and the body against the contract.
 * Throws `validation_failed` with every violation there is.
 */
export function checkInput(operation: Operation, search: string, body: unknown, policy: UnknownPolicy): CheckedInput {
  const queryIssues: Issue[] = [];
  const query = readQuery(operation, search, queryIssues);
  const bodyIssues: Issue[] = [];
  const schema = operation.body?.schema;
  if (schema && body !== undefined) checkNamed(schema, body, bodyIssues);
  if (queryIssues.length === 0 && bodyIssues.length === 0) return { query, warnings: [] };

  const effective = operation.ignoresUnknown ? 'ignore' : policy;
  const unknown = [...queryIssues, ...bodyIssues].filter((issue) => issue.code === 'unknown_field');
  const isFatal = (issue: Issue) => effective === 'reject' || issue.code !== 'unknown_field';
  refuse(queryIssues.filter(isFatal), bodyIssues.filter(isFatal));
  for (const issue of queryIssues) delete query[issue.pointer.slice(1)];
  return { query, warnings: effective === 'warn' ? unknown.map((issue) => `${issue.pointer} is unknown and was ignored`) : [] };
}

/** Checks a value against the contract's schema of that name. */
export function checkNamed(schema: string, value: unknown, issues: Issue[]): void {
  if (!isCheck(schema)) throw new Error(`the contract has no schema ${schema}`);
  requestChecks[schema](value, '', issues);
}

function isCheck(name: string): name is keyof typeof requestChecks {
  return Object.hasOwn(requestChecks, name);
}

function refuse(query: Issue[], body: Issue[]): void {
  const [first] = [...query, ...body];
  if (!first) return;
  const where = query.includes(first) ? `query parameter ${first.pointer.slice(1)}` : first.pointer || 'the body';
  const count = query.length + body.length;
  const more = count > 1 ? ` and ${count - 1} more` : '';
  throw new ProblemError('validation_failed', `${capital(where)} ${first.message}${more}. See "errors" for each of them.`, {
    issues: [...query.map((issue) => ({ ...issue, pointer: `?${issue.pointer.slice(1)}` })), ...body],
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readQuery(operation: Operation, search: string, issues: Issue[]): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  if (search === '' && operation.querySchema === null) return query;
  for (const [name, text] of new URLSearchParams(search)) {
    if (Object.hasOwn(query, name)) {
      issues.push({ pointer: `/${name}`, code: 'repeated', message: 'must come only once' });
      continue;
    }
    const kind = Object.hasOwn(operation.query, name) ? operation.query[name] : undefined;
    if (kind === undefined) issues.push({ pointer: `/${name}`, code: 'unknown_field', message: 'is not a parameter of this operation' });
    // defineProperty: `__proto__` is a name like any other.
    else Object.defineProperty(query, name, { value: coerce(kind, text), enumerable: true, writable: true, configurable: true });
  }
  if (operation.querySchema !== null) checkNamed(operation.querySchema, query, issues);
  return query;
}

/** A parameter's text as a value; text that is none of its kind stays text, and fails the check. */
function coerce(kind: 'string' | 'number' | 'boolean' | 'list', text: string): unknown {
  switch (kind) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(',');
    default:
      return text;
  }
}
