import { WebhookVerificationError } from './error.ts';
import { headerName, HEADER_PATTERN } from './format.ts';

/** One header's value; an array holds the values of a header that came several times. */
export type HeaderValue = string | readonly string[] | undefined;

/**
 * The headers of a request in any form that servers hand out: `Headers`, a `Map`, entries, Node's `headers` or
 * `rawHeaders`, a gateway's multi-value headers.
 */
export type HeaderSource =
  | Iterable<readonly [string, HeaderValue]>
  | Iterable<string>
  | Readonly<Record<string, HeaderValue>>;

/**
 * Finds the headers of a delivery, whatever the case of their names, and returns what reads one of them by its part.
 * Only own enumerable keys of an object count.
 *
 * @throws {@link WebhookVerificationError} `malformed_headers`, and from the reader `missing_header`, `duplicate_header`.
 */
export function readHeaders(source: HeaderSource): (part: 'id' | 'timestamp' | 'signature') => string {
  const found: Record<string, unknown[]> = { id: [], timestamp: [], signature: [] };
  const add = (name: string, value: unknown): void => {
    const part = HEADER_PATTERN.exec(name)?.[1];
    if (part) found[part.toLowerCase()]?.push(...[value ?? []].flat());
  };
  try {
    if (Symbol.iterator in source) {
      let name: string | undefined;
      for (const item of source) {
        if (typeof item !== 'string') add(...item);
        else if (name === undefined) name = item;
        else {
          add(name, item);
          name = undefined;
        }
      }
    } else for (const name of Object.keys(source)) add(name, source[name]);
  } catch {
    throw new WebhookVerificationError('malformed_headers');
  }
  return (part) => {
    const [value, ...more] = found[part] ?? [];
    // A comma and a space is how `Headers` and Node.js join what came twice; none of the three may hold it.
    const isTwice = more.length > 0 || (typeof value === 'string' && value.includes(', '));
    if (isTwice || typeof value !== 'string' || value === '') {
      throw new WebhookVerificationError(isTwice ? 'duplicate_header' : 'missing_header', { detail: headerName(part) });
    }
    return value;
  };
}
