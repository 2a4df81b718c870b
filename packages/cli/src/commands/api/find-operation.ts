import type { Operation } from '@lealup/sdk/operations';
import { Failure } from '../../failures/failure.ts';
import { nearestName } from '../../parse/nearest-name.ts';

/**
 * The operation that is named; undefined for a path, which need not be one of the contract's.
 *
 * @throws {@link Failure} `usage` if there is none of that name.
 */
export function findNamed(target: string, operations: readonly Operation[]): Operation | undefined {
  if (target.startsWith('/')) return undefined;
  const operation = operations.find(({ id }) => id === target);
  if (operation) return operation;
  if (/^https?:/i.test(target)) {
    const { pathname, search } = URL.canParse(target) ? new URL(target) : { pathname: '/v1/customers', search: '' };
    throw new Failure('usage', `${target} is a whole address.`, {
      why: ['a key is sent to its own host only: name the path, and the host with --base-url'],
      next: ['api', pathname + search],
    });
  }
  const meant = nearestName(target, operations.map(({ id }) => id));
  throw new Failure('usage', `There is no operation ${target}.`, {
    why: ['a path begins with a slash', ...(meant ? [`did you mean ${meant}?`] : [])],
    next: meant ? ['api', meant] : ['api', 'ls'],
  });
}

/** The operation that a request calls, with the parameters in its path; one whose path has fewer of them comes first. */
export function findCalled(method: string, path: string, operations: readonly Operation[]): { operation: Operation; params: Record<string, string> } | undefined {
  const [pathname = ''] = path.split('?');
  const segments = pathname.split('/');
  const matches = operations.filter((one) => one.method === method).flatMap((operation) => {
    const wanted = operation.path.split('/');
    const fits = wanted.length === segments.length && wanted.every((word, index) => word === segments[index] || (word.startsWith('{') && segments[index] !== ''));
    if (!fits) return [];
    const params = wanted.flatMap((word, index) => (word.startsWith('{') ? [[word.slice(1, -1), decode(segments[index] ?? '')] as const] : []));
    return [{ operation, params: Object.fromEntries(params) }];
  });
  return matches.toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
