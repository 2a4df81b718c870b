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
  // Names and values in turn, as `rawHeaders` are.
  const list = [...(headers[Symbol.iterator] ? headers : Object.entries(headers))].flat() as (string | undefined)[];
  const found: unknown[] = [];
  for (let position = 0; position < list.length; position += 2) {
    const index = HEADER_NAMES.indexOf(list[position]?.toLowerCase?.() as never);
    // A comma and a space is how `Headers` and Node.js join what came twice; none of the three may hold it.
    if (index + 1) for (const text of [list[position + 1] ?? []].flat()) found[index] = index in found ? ', ' : text;
  }
  const values = HEADER_NAMES.map((name, index) => {
    const value = found[index];
    check(typeof value === 'string' && value, 'missing_header', `Send ${name}`);
    check(!value.includes(', '), 'duplicate_header', `Send ${name} once`);
    return value;
  });
  return values as [string, string, string];
}
