import { hash } from 'node:crypto';
import { textOf, type Line } from '../../input/lines.ts';

/** Why a line is not sent, or was refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The object of a line, or why it has none. */
export function parseLine(line: Line): { readonly event: Record<string, unknown> } | { readonly refusal: Refusal } {
  if (line.isTooLong) return { refusal: { code: 'too_long', message: 'has more than 8 MiB, and is kept nowhere.' } };
  const text = textOf(line);
  if (text === undefined) return { refusal: { code: 'invalid_utf8', message: 'is not UTF-8.' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: { code: 'invalid_json', message: 'is not JSON.' } };
  }
  if (isObject(value)) return { event: value };
  return { refusal: { code: 'not_an_object', message: 'is JSON, and no object.' } };
}

/**
 * A name for an event that has none, made of its content: the same event gets the same, whatever the order of its keys
 * and by whatever its customer is called. Undefined without a timestamp, since two such events may both have happened.
 */
export function contentId({ customer_id: _id, email_domain: _domain, ...content }: Record<string, unknown>): string | undefined {
  if (typeof content['timestamp'] !== 'string') return undefined;
  return hash('sha256', canonicalJson(content), 'base64url');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
