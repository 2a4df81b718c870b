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
export function readHeaders(source: HeaderSource): string[] {
  const found: unknown[][] = [[], [], []];
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== 'string' || value === undefined) return;
    const index = HEADER_NAMES.indexOf(name.toLowerCase() as never);
    // `concat` takes an array of any length apart, where `push` would overflow the stack.
    if (found[index]) found[index] = found[index].concat(value);
  };
  const headers: Record<string, unknown> = Object(source);
  // An iterable has entries, or names and values in turn, as `rawHeaders` are.
  if (isIterable(headers)) [...headers].flat().forEach((value, index, list) => index % 2 && add(list[index - 1], value));
  else for (const name of Object.keys(headers)) add(name, headers[name]);
  return found.map((values, index) => {
    const [value] = values;
    const name = HEADER_NAMES[index];
    const isText = typeof value === 'string';
    // A comma and a space is how `Headers` and Node.js join what came twice; none of the three may hold it.
    check(values.length < 2 && !(isText && value.includes(', ')), 'duplicate_header', `Send ${name} once`);
    check(isText && value, 'missing_header', `Send ${name}`);
    return value;
  });
}

function isIterable(headers: object): headers is Iterable<unknown> {
  return Symbol.iterator in headers;
}
