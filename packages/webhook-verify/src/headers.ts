import { WebhookVerificationError } from './error.ts';
import { WEBHOOK_HEADERS } from './format.ts';

/** One header's value; an array holds the values of a header that came several times. */
export type HeaderValue = string | readonly string[] | undefined;

/** Headers without an iterator, as older copies of `Headers` are. */
export interface WalkableHeaders {
  forEach(callback: (value: string, name: string) => void): void;
}

/**
 * The headers of a request in any form that servers hand out: `Headers`, a `Map`, entries, Node's `headers` or
 * `rawHeaders`, a gateway's multi-value headers.
 */
export type HeaderSource =
  | Iterable<readonly [string, HeaderValue]>
  | readonly string[]
  | WalkableHeaders
  | Readonly<Record<string, HeaderValue>>;

/** The text of the three headers of a delivery. */
export type DeliveryHeaders = Record<keyof typeof WEBHOOK_HEADERS, string>;

/**
 * Finds the three headers, whatever the case of their names. Only own enumerable keys of an object count.
 *
 * @throws {@link WebhookVerificationError} `malformed_headers`, `missing_header`, `duplicate_header`.
 */
export function readHeaders(source: HeaderSource): DeliveryHeaders {
  let entries: readonly (readonly [unknown, unknown])[];
  try {
    entries = entriesOf(source).map(([name, value]) => [String(name).toLowerCase(), value]);
  } catch {
    throw new WebhookVerificationError('malformed_headers');
  }
  const read = (name: string): string => {
    const values = entries.flatMap((entry) => (entry[0] === name ? (entry[1] ?? []) : []));
    const [value] = values;
    // A comma and a space is how `Headers` and Node.js join what came twice; none of the three may hold it.
    const isJoined = typeof value === 'string' && value.includes(', ');
    if (values.length > 1 || isJoined) throw new WebhookVerificationError('duplicate_header', { detail: name });
    if (typeof value !== 'string' || value === '')
      throw new WebhookVerificationError('missing_header', { detail: name });
    return value;
  };
  return {
    id: read(WEBHOOK_HEADERS.id),
    timestamp: read(WEBHOOK_HEADERS.timestamp),
    signature: read(WEBHOOK_HEADERS.signature),
  };
}

function entriesOf(source: HeaderSource): readonly (readonly [unknown, unknown])[] {
  if (isIterable(source)) {
    const items = [...source];
    return items.every((item) => typeof item === 'string')
      ? pairsOf(items)
      : items.filter((item) => typeof item !== 'string');
  }
  if (!isWalkable(source)) return Object.entries(source);
  const entries: [unknown, unknown][] = [];
  source.forEach((value, name) => entries.push([name, value]));
  return entries;
}

function isIterable<Item>(source: Iterable<Item> | object): source is Iterable<Item> {
  return Symbol.iterator in source;
}

function isWalkable(source: object): source is WalkableHeaders {
  return 'forEach' in source && typeof source.forEach === 'function';
}

function pairsOf(names: readonly string[]): [string, string | undefined][] {
  return names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1]]] : []));
}
