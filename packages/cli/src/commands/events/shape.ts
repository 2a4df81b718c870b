import { Failure } from '../../failures/failure.ts';
import type { NaiveTimes } from './naive-time.ts';
import { getPath, setPath } from './paths.ts';
import type { Refusal } from './parse-line.ts';
import { fromSegment } from './segment.ts';

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
  /** Whose program wrote the file. */
  readonly from: 'segment' | undefined;
  /** The field that names the customer. */
  readonly customerField: 'customer_id' | 'email_domain';
  /** Undefined: every time says how far it is from UTC. */
  readonly times: NaiveTimes | undefined;
}

/** The options that a shape is made of. */
export interface ShapeOptions {
  readonly map: readonly string[];
  readonly 'external-id': string | undefined;
  readonly resolve: 'email_domain' | undefined;
  readonly from: 'segment' | undefined;
}

/**
 * Puts a shape together.
 *
 * @throws {@link Failure} `usage` for a field that no event has, and for two ways to read a file.
 */
export function createShape({ map, 'external-id': externalId, resolve, from }: ShapeOptions, times: NaiveTimes | undefined): Shape {
  if (from !== undefined && map.length > 0) throw new Failure('usage', `--from ${from} is a mapping of its own.`, { why: ['it does not go with --map and --map-file'] });
  checkTemplate(externalId);
  const customerField = resolve ?? 'customer_id';
  const pairs = map.filter((pair) => pair !== REST).map((pair): [string, string] => {
    const [, target = '', source = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    const field = target === 'customer' ? customerField : target;
    if (source !== '' && FIELDS.some((name) => name === field || (name === 'properties' && field.startsWith('properties.')))) return [field, source];
    throw new Failure('usage', `--map ${pair} names no field of an event.`, {
      why: [`a map looks like customer=account,event_name=event,${REST}`, `fields are customer, ${FIELDS.slice(2).join(', ')}`],
    });
  });
  return { map: new Map(pairs), keepsRest: map.includes(REST), externalId, from, customerField, times };
}

/** A text that no field is in would be the same for every event, which would count once. */
function checkTemplate(template = ''): void {
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]+\}/g, ''))) return;
  throw new Failure('usage', `--external-id ${template} is no template.`, { why: ["a template has fields in braces, such as '{user}-{time}'"] });
}

/** The event that a line stands for, why it stands for none, or `skipped` for one that is not meant to. */
export function shapeEvent(line: Record<string, unknown>, shape: Shape): { readonly event: Record<string, unknown> } | { readonly refusal: Refusal } | { readonly skipped: true } {
  const event = readFields(line, shape);
  if (event === undefined) return { skipped: true };
  const time = shape.times?.read(event['timestamp']);
  if (time && 'refusal' in time) return time;
  const timed = time?.timestamp === undefined ? event : { ...event, timestamp: time.timestamp };
  if (shape.externalId === undefined) return { event: timed };
  const id = fill(shape.externalId, line);
  if (id === undefined) return { refusal: { code: 'invalid_field', message: `has no field for --external-id ${shape.externalId}.` } };
  return { event: { ...timed, external_id: id } };
}

function readFields(line: Record<string, unknown>, shape: Shape): Record<string, unknown> | undefined {
  if (shape.from === 'segment') return fromSegment(line, shape.customerField);
  return shape.map.size === 0 && !shape.keepsRest ? line : mapFields(line, shape);
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
  const values = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, path = '']) => textOf(getPath(line, path)));
  if (values.includes(undefined)) return undefined;
  return template.replaceAll(/\{[^{}]+\}/g, () => values.shift() ?? '');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
