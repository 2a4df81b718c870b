import { check } from './error.ts';
import { HEADER_NAMES } from './format.ts';

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
 * The texts of the three headers: id, timestamp, signature. Only own enumerable keys of an object count.
 *
 * @throws {@link WebhookVerificationError} `missing_header`, `duplicate_header`.
 */
export function readHeaders(source: HeaderSource): readonly [id: string, timestamp: string, signature: string] {
  // Typed as what it should be; `Object` makes an object of whatever plain JavaScript hands over.
  const headers: Record<string, unknown> & Iterable<string> = Object(source);
  // An iterable has entries, or names and values in turn, as `rawHeaders` are.
  const list = Symbol.iterator in headers && [...headers].flat();
  const found: unknown[] = [];
  (list || Object.keys(headers)).forEach((name, position) => {
    const index = HEADER_NAMES.indexOf(name?.toLowerCase?.() as never);
    if (index < 0 || (list && position % 2)) return;
    const value = list ? list[position + 1] : headers[name];
    // A comma and a space is how `Headers` and Node.js join what came twice; none of the three may hold it.
    if (value === undefined) return;
    for (const text of Array.isArray(value) ? value : [value]) found[index] = index in found ? ', ' : text;
  });
  const values = HEADER_NAMES.map((name, index) => {
    const value = found[index];
    check(typeof value === 'string' && value, 'missing_header', `Send ${name}`);
    check(!value.includes(', '), 'duplicate_header', `Send ${name} once`);
    return value;
  });
  return values as [string, string, string];
}
