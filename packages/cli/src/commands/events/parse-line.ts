import { hash } from 'node:crypto';
import { textOf, type Line } from '../../input/lines.ts';

const CUSTOMER: ReadonlySet<string> = new Set(['customer_id', 'email_domain']);
const FEW_KEYS = 32;

/** What goes deeper overflows the stack of much that reads and writes JSON. */
const DEEPEST = 1000;

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
  if (text.length > 2 * DEEPEST && goesDeeper(value, DEEPEST)) return { refusal: { code: 'too_deep', message: `is nested more than ${DEEPEST} levels deep.` } };
  if (isObject(value)) return { event: value };
  return { refusal: { code: 'not_an_object', message: 'is JSON, and no object.' } };
}

/**
 * A name for an event that has none, made of its content: the same event gets the same, whatever the order of its keys
 * and by whatever its customer is called. Undefined without a timestamp, since two such events may both have happened.
 */
export function contentId(event: Record<string, unknown>): string | undefined {
  if (typeof event['timestamp'] !== 'string') return undefined;
  return hash('sha256', canonical(event, CUSTOMER), 'base64url');
}

/** A text that two values share only if they are the same: keys are in order, and a text says how long it is. */
function canonical(value: unknown, leftOut?: ReadonlySet<string>): string {
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (!isObject(value)) return String(value);
  let members = '';
  for (const key of sort(Object.keys(value))) {
    if (!leftOut?.has(key)) members += `${canonicalText(key)}${canonical(value[key])},`;
  }
  return `{${members}}`;
}

/** Quoted only where UTF-8 would take different texts for the same: quoting takes longer than all the rest. */
function canonicalText(text: string): string {
  return text.isWellFormed() ? `${text.length}:${text}` : JSON.stringify(text);
}

/** Sorts keys in place. For the few that there usually are, `Array.prototype.sort` would allocate more than a KB each time. */
function sort(keys: string[]): readonly string[] {
  if (keys.length > FEW_KEYS) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] ?? '';
    let at = next;
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}

function goesDeeper(value: unknown, levels: number): boolean {
  return typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((item) => goesDeeper(item, levels - 1)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
