import { Failure } from '../../failures/failure.ts';
import { getPath, setPath } from './paths.ts';
import type { Refusal } from './parse-line.ts';

const FIELDS = ['customer_id', 'email_domain', 'event_name', 'timestamp', 'properties', 'user_email', 'user_external_id', 'external_id'] as const;
const REST = 'properties.*';

/** How lines of a foreign file become events. */
export interface Shape {
  /** What each field is made of. */
  readonly map: ReadonlyMap<string, string>;
  /** Whether fields that are not mapped become properties. */
  readonly keepsRest: boolean;
  /** A field, or a text with fields in braces; undefined for the content's hash. */
  readonly externalId: string | undefined;
}

/**
 * Reads `--map` and `--external-id`.
 *
 * @throws {@link Failure} `usage` for a field that no event has.
 */
export function readShape({ map, 'external-id': externalId, resolve }: { map: readonly string[]; 'external-id': string | undefined; resolve: string | undefined }): Shape {
  const pairs = map.filter((pair) => pair !== REST).map((pair): [string, string] => {
    const [, target = '', source = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    const field = target === 'customer' ? (resolve ?? 'customer_id') : target;
    if (source !== '' && FIELDS.some((name) => name === field || (name === 'properties' && field.startsWith('properties.')))) return [field, source];
    throw new Failure('usage', `--map ${pair} names no field of an event.`, {
      why: [`a map looks like customer=account,event_name=event,${REST}`, `fields are customer, ${FIELDS.slice(2).join(', ')}`],
    });
  });
  return { map: new Map(pairs), keepsRest: map.includes(REST), externalId };
}

/** The event that a line stands for, or why it stands for none. */
export function shapeEvent(line: Record<string, unknown>, shape: Shape): { readonly event: Record<string, unknown> } | { readonly refusal: Refusal } {
  const event = shape.map.size === 0 && !shape.keepsRest ? line : mapFields(line, shape);
  if (shape.externalId === undefined) return { event };
  const id = fill(shape.externalId, line);
  if (id === undefined) return { refusal: { code: 'invalid_field', message: `has no field for --external-id ${shape.externalId}.` } };
  return { event: { ...event, external_id: id } };
}

function mapFields(line: Record<string, unknown>, { map, keepsRest }: Shape): Record<string, unknown> {
  const used = new Set([...map.values()].map((source) => (Object.hasOwn(line, source) ? source : (source.split('.')[0] ?? ''))));
  const own = new Set<string>(FIELDS);
  const event: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(line)) {
    if (used.has(name)) continue;
    if (own.has(name) && !map.has(name)) setPath(event, name, structuredClone(value));
    else if (keepsRest) setPath(event, `properties.${name}`, value);
  }
  for (const [field, source] of map) {
    const value = getPath(line, source);
    if (value !== undefined) setPath(event, field, value);
  }
  return event;
}

function fill(template: string, line: Record<string, unknown>): string | undefined {
  if (!template.includes('{')) return textOf(getPath(line, template));
  const values = [...template.matchAll(/\{([^}]+)\}/g)].map(([, path = '']) => textOf(getPath(line, path)));
  if (values.includes(undefined)) return undefined;
  return template.replaceAll(/\{[^}]+\}/g, () => values.shift() ?? '');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
