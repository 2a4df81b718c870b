import { createHash } from 'node:crypto';
import { ProblemError } from '../domain/problem.ts';

/** Deeper than any body that the contract allows. */
const MAX_DEPTH = 64;

/** What makes two requests the same for idempotency: method, path, query, and the parsed body whatever its key order. */
export function fingerprint(method: string, path: string, search: string, body: unknown): string {
  const query = [...new URLSearchParams(search)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return createHash('sha256')
    .update(`${method}\0${path}\0${JSON.stringify(query)}\0`)
    .update(canonical(body, 0))
    .digest('base64');
}

/** JSON with sorted keys. */
function canonical(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (depth > MAX_DEPTH) {
    throw new ProblemError('invalid_json', `The body is nested deeper than ${MAX_DEPTH} levels. Flatten it.`);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field, depth + 1)}`).join(',')}}`;
}
