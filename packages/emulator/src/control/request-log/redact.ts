import { operations, type Operation } from '@lealup/contract';
import { secretFields } from '../../generated/secret-fields.ts';

/** What stands in a secret's place. */
export const REDACTED = '[redacted]';

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'x-lealup-control-token']);

/** An API key, wherever somebody has put it: one of production is not to be kept in any case. */
const KEY = /lealup_sk_(?:live|test)_\w*/g;

const ALL_SECRETS: ReadonlySet<string> = new Set(Object.values(secretFields).flat());
const NONE: ReadonlySet<string> = new Set();

/** Headers by lower-case name, without credentials and without codes in redirects. */
export function redactHeaders(headers: Iterable<readonly [name: string, value: string]>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const text = SECRET_HEADERS.has(key) ? REDACTED : key === 'location' ? redactLocation(value) : redactKeys(value);
    shown[key] = shown[key] === undefined ? text : `${shown[key]}, ${text}`;
  }
  return shown;
}

/** A text without the API keys that are in it. */
export function redactKeys(text: string): string {
  return text.replaceAll(KEY, REDACTED);
}

/** A query or a form, without the values of secret fields. */
export function redactForm(text: string, names: ReadonlySet<string> = ALL_SECRETS): string {
  return text
    .split('&')
    .map((pair) => {
      const mark = pair.indexOf('=');
      return mark >= 0 && names.has(decodeName(pair.slice(0, mark)).toLowerCase()) ? `${pair.slice(0, mark)}=${REDACTED}` : redactKeys(pair);
    })
    .join('&');
}

/**
 * The secret fields of an operation's body and of its answer. What no operation takes may be meant for any of them;
 * answers to that are problems, which hold none.
 */
export function secretsOf(operationId: string | null, side: 'request' | 'response'): ReadonlySet<string> {
  if (operationId === null) return side === 'request' ? ALL_SECRETS : NONE;
  const { body, success }: Operation = operations[operationId as keyof typeof operations];
  const schema = side === 'request' ? body?.schema : success.schema;
  // The consent page has its token in a form.
  if (success.mediaType === 'text/html') return ALL_SECRETS;
  return new Set(secretFields[schema ?? ''] ?? NONE);
}

/** A body as text, perhaps cut off, without the values of these fields, in whatever case their names are, and without API keys. */
export function redactBody(text: string, type: string, names: ReadonlySet<string>): string {
  return redactKeys(redactFields(text, type, names));
}

function redactFields(text: string, type: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  if (type.startsWith('application/x-www-form-urlencoded')) return redactForm(text, names);
  if (type.startsWith('text/html')) return text.replaceAll(/(name="(\w+)" value=")[^"]*/g, (all, before: string, name: string) => (names.has(name) ? before + REDACTED : all));
  try {
    return JSON.stringify(JSON.parse(text, (key: string, value: unknown) => (names.has(key.toLowerCase()) ? REDACTED : value)));
  } catch {
    return redactTokens(text, names);
  }
}

/** A string of JSON, and the value behind it if it is a field's name. Strings are read whole, so that none is mistaken for a name. */
const FIELD = /("(?:[^"\\]|\\.)*(?:"|$))(\s*:\s*)?("(?:[^"\\]|\\.)*(?:"|$)|[^\s,[\]{}"]+)?/g;

/** For what is no JSON, or only its beginning. */
function redactTokens(text: string, names: ReadonlySet<string>): string {
  return text.replaceAll(FIELD, (all, name: string, colon: string | undefined, value: string | undefined) =>
    colon !== undefined && value !== undefined && names.has(readString(name).toLowerCase()) ? `${name}${colon}"${REDACTED}"` : all,
  );
}

function readString(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1);
  }
}

function redactLocation(location: string): string {
  const mark = location.search(/[#?]/);
  return mark < 0 ? location : location.slice(0, mark + 1) + redactForm(location.slice(mark + 1));
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
